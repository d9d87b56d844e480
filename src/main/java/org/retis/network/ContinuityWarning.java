package org.retis.network;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that makes a network fragile, should one person be missing.
 *
 * @param kind what it is
 * @param state the role that it is about, or null where such a role isn't even named
 */
public record ContinuityWarning(Kind kind, @Nullable RoleState state) {

  /** What can make a network fragile. */
  public enum Kind {
    /** Nobody holds a role of the kind {@link RoleKind#PILOT}. */
    NO_PILOT,
    /** Nobody holds a role of the kind {@link RoleKind#CO_PILOT}. */
    NO_CO_PILOT,
    /** A mandate ended lately and nobody has taken over. */
    MANDATE_ENDED,
    /** A mandate ends soon and nobody is named for afterwards. */
    MANDATE_ENDING
  }

  /** The role that it is about. */
  public Optional<RoleState> about() {
    return Optional.ofNullable(state);
  }
}
