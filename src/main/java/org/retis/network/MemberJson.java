package org.retis.network;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on a roster as REST answers it.
 *
 * @param id our own id
 * @param name the name to show
 * @param email a mail address; empty for who isn't a member
 * @param organisationId the organisation's id, or null
 * @param organisation the organisation's name, or empty
 * @param territory where the person works, or empty
 * @param joinedOn {@code yyyy-MM-dd}, or null
 * @param leftOn {@code yyyy-MM-dd}, or null for a present member
 * @param hasAccount whether the person has a Confluence account
 */
public record MemberJson(
    int id,
    String name,
    String email,
    @Nullable Integer organisationId,
    String organisation,
    String territory,
    @Nullable String joinedOn,
    @Nullable String leftOn,
    boolean hasAccount) {

  static MemberJson of(Member member) {
    return new MemberJson(
        member.id(),
        member.name(),
        member.email(),
        member.organisationId(),
        member.organisation(),
        member.territory(),
        text(member.joinedOn()),
        text(member.leftOn()),
        member.account().isPresent());
  }

  static @Nullable String text(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }
}
