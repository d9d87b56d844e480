package org.retis.directory;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.retis.web.UserMistake;

/**
 * Changes to one entry as REST takes them. What is absent or null stays as it is; an empty text or
 * list empties.
 *
 * @param memberId whose entry; only in a list, for alone the address tells it
 * @param revision the revision that the caller saw; without it the change is made whatever was
 *     there
 * @param function what the person does, at most {@value EntryRules#FUNCTION_LENGTH} characters
 * @param phone a telephone number
 * @param email the mail address to show; without it the roster's is shown, when empty none is
 * @param profiles names on social networks, at most {@value EntryRules#PROFILES_LENGTH} characters
 * @param topics what the person knows about, at most {@value Topics#MAX}
 * @param photo whether the picture of the Confluence profile may be shown
 * @param confirmedOn when the entry was last confirmed, {@code yyyy-MM-dd}, today where absent; for
 *     coordinators only
 */
public record EntryDraftJson(
    @Nullable Integer memberId,
    @Nullable Integer revision,
    @Nullable String function,
    @Nullable String phone,
    @Nullable String email,
    @Nullable String profiles,
    @Nullable List<String> topics,
    @Nullable Boolean photo,
    @Nullable String confirmedOn) {

  /** The changes to the entry of this member. */
  EntryDraft of(int member) {
    return new EntryDraft(
        member, revision, function, phone, email, profiles, topics, photo, day(confirmedOn));
  }

  /** The changes to the entry that is named here. */
  EntryDraft inList() {
    if (memberId == null) {
      throw new UserMistake("retis.directory.mistake.member", "memberId");
    }
    return of(memberId);
  }

  private static @Nullable LocalDate day(@Nullable String text) {
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new UserMistake("retis.directory.mistake.day", "confirmedOn");
    }
  }
}
