package org.retis.meeting;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who is to do something.
 *
 * @param memberId the member, or null where the person isn't on the roster
 * @param userKey the Confluence account that the page names, or null
 * @param name the name to show, empty where nobody is named
 * @param sortName the name to sort by, folded; empty where nobody is named
 */
public record ActionOwner(
    @Nullable Integer memberId, @Nullable String userKey, String name, String sortName) {

  /** Nobody is named. */
  public static final ActionOwner NOBODY = new ActionOwner(null, null, "", "");

  /** Whether nobody is named. */
  public boolean isNobody() {
    return name.isEmpty();
  }

  /** The member's id. */
  public Optional<Integer> member() {
    return Optional.ofNullable(memberId);
  }
}
