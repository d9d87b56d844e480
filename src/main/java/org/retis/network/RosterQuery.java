package org.retis.network;

import org.jspecify.annotations.Nullable;

/**
 * Whom to look for on a roster.
 *
 * @param text words of the name, each found anywhere in it; at most {@value #MAX_TEXT} characters,
 *     of which the first {@value #MAX_WORDS} words count
 * @param presence which part of the roster
 * @param organisationId only people of this organisation, or null
 */
public record RosterQuery(String text, Presence presence, @Nullable Integer organisationId) {

  /** Longer searches are refused. */
  public static final int MAX_TEXT = 200;

  /** So many words of a search count. */
  public static final int MAX_WORDS = 8;

  /** Everybody who belongs to the network now. */
  public static RosterQuery everybody() {
    return new RosterQuery("", Presence.PRESENT, null);
  }

  /** Present members by name. */
  public static RosterQuery named(String text) {
    return new RosterQuery(text, Presence.PRESENT, null);
  }
}
