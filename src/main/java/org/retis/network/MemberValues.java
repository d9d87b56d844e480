package org.retis.network;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.retis.store.SearchText;

/** What a row of the roster holds, checked. */
record MemberValues(
    @Nullable String userKey,
    PersonName name,
    String email,
    @Nullable Integer organisationId,
    String territory,
    @Nullable LocalDate joinedOn,
    @Nullable LocalDate leftOn,
    @Nullable Integer groupId) {

  /** What two entries of one person share, even if typed differently. */
  String emailKey() {
    return SearchText.fold(email);
  }
}
