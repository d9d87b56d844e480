package org.retis.contribution;

import org.jspecify.annotations.Nullable;
import org.retis.network.Member;

/**
 * A member of whom nothing was heard, as REST answers it.
 *
 * @param memberId the member
 * @param name their name
 * @param last when they brought something last, or null
 * @param joinedOn the day of joining, or null where unknown
 */
public record SilentJson(
    int memberId, String name, @Nullable String last, @Nullable String joinedOn) {

  static SilentJson of(Member member, Line line) {
    return new SilentJson(
        member.id(),
        member.name(),
        line.last().map(Object::toString).orElse(null),
        member.joinedOn() == null ? null : member.joinedOn().toString());
  }
}
