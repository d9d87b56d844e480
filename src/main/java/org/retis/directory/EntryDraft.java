package org.retis.directory;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Changes to one entry as they arrive from outside; what is null stays as it is.
 *
 * @param memberId whose entry
 * @param revision the revision that the sender saw, or null to change it whatever was there
 * @param function what the person does, or null
 * @param phone a telephone number, or null
 * @param email the mail address to show, empty to show none, or null
 * @param profiles names on social networks, or null
 * @param topics what the person knows about, or null
 * @param photo whether the picture may be shown, or null
 * @param confirmedOn when it was last confirmed, today where null; only coordinators may name a day
 */
public record EntryDraft(
    int memberId,
    @Nullable Integer revision,
    @Nullable String function,
    @Nullable String phone,
    @Nullable String email,
    @Nullable String profiles,
    @Nullable List<String> topics,
    @Nullable Boolean photo,
    @Nullable LocalDate confirmedOn) {

  /**
   * What the entry says with these changes.
   *
   * @param before what it says now
   * @param shownEmail the mail address that it shows now: sending just that back is no change, so
   *     that an address from the roster goes on following the roster
   */
  EntryEdit appliedTo(EntryEdit before, String shownEmail) {
    boolean sameEmail = email == null || email.strip().equals(shownEmail);
    return new EntryEdit(
        function == null ? before.function() : function,
        phone == null ? before.phone() : phone,
        sameEmail ? before.email() : email,
        profiles == null ? before.profiles() : profiles,
        topics == null ? before.topics() : topics,
        photo == null ? before.photo() : photo);
  }
}
