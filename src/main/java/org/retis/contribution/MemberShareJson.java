package org.retis.contribution;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.retis.network.Member;

/**
 * What a member brought, as REST answers it.
 *
 * @param memberId the member
 * @param name their name
 * @param kinds how much of each kind, and in all
 * @param last when they brought something last in the period, or null
 */
public record MemberShareJson(
    int memberId, String name, Map<String, Long> kinds, @Nullable String last) {

  static MemberShareJson of(Member member, Share share) {
    return new MemberShareJson(
        member.id(),
        member.name(),
        FiguresJson.kinds(share),
        share.last().map(Object::toString).orElse(null));
  }
}
