package org.retis.network;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One person on the roster of one network, with or without a Confluence account.
 *
 * @param id our own id, which never changes and is never given again
 * @param networkId the network
 * @param userKey the Confluence account, or null where there is none (any more)
 * @param name the name to show
 * @param sortName the name to sort by, family name first, folded (see {@link
 *     org.retis.store.SearchText#fold})
 * @param email a mail address, or empty; for members and coordinators only
 * @param organisationId the organisation that the person comes from, or null
 * @param organisation that organisation's name, or empty
 * @param territory where the person works, or empty
 * @param joinedOn the day of joining, or null where unknown
 * @param leftOn the day of leaving, or null for a present member
 */
public record Member(
    int id,
    int networkId,
    @Nullable String userKey,
    String name,
    String sortName,
    String email,
    @Nullable Integer organisationId,
    String organisation,
    String territory,
    @Nullable LocalDate joinedOn,
    @Nullable LocalDate leftOn) {

  /** Whether the person belongs to the network now. */
  public boolean isPresent() {
    return leftOn == null;
  }

  /** The key of the Confluence account. */
  public Optional<String> account() {
    return Optional.ofNullable(userKey);
  }
}
