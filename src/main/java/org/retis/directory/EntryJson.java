package org.retis.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry as REST tells it. What the caller may not see is null.
 *
 * @param memberId the member
 * @param name the name
 * @param organisation the organisation, or empty
 * @param territory where the person works, or empty
 * @param joinedOn the day of joining, {@code yyyy-MM-dd}
 * @param function what the person does
 * @param phone a telephone number
 * @param email the mail address to show
 * @param profiles names on social networks
 * @param topics what the person knows about
 * @param photo whether the picture may be shown
 * @param account whether the person has a Confluence account
 * @param confirmedAt when last confirmed, {@code yyyy-MM-ddThh:mm:ssZ}
 * @param revision to be sent back with a change
 */
public record EntryJson(
    int memberId,
    String name,
    String organisation,
    String territory,
    @Nullable String joinedOn,
    String function,
    @Nullable String phone,
    @Nullable String email,
    @Nullable String profiles,
    List<String> topics,
    boolean photo,
    @Nullable Boolean account,
    @Nullable String confirmedAt,
    int revision) {

  /** An entry that was narrowed to what the caller may see. */
  static EntryJson of(Entry entry, OpenDirectory open) {
    return new EntryJson(
        entry.memberId(),
        entry.name(),
        entry.organisation(),
        entry.territory(),
        entry.joined().map(LocalDate::toString).orElse(null),
        entry.function(),
        open.fields().contains(Field.PHONE) ? entry.phone() : null,
        open.fields().contains(Field.EMAIL) ? entry.email() : null,
        open.fields().contains(Field.PROFILES) ? entry.profiles() : null,
        entry.topics(),
        entry.photo(),
        open.fields().contains(Field.ACCESS) ? entry.hasAccount() : null,
        entry.confirmed().map(Instant::toString).orElse(null),
        entry.revision());
  }
}
