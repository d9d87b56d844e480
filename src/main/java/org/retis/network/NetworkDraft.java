package org.retis.network;

import org.jspecify.annotations.Nullable;

/**
 * A network as somebody typed it, not yet checked. Empty and absent are the same.
 *
 * @param homeSpaceKey the key of the home space; can't be changed later
 * @param name its name, at most 150 characters
 * @param purpose why it exists, at most 4,000 characters as all longer texts
 * @param objectives what it wants to reach
 * @param values what it believes in
 * @param principles how it works
 * @param territory where it works
 * @param parentId the network that it belongs to
 * @param startedOn the day it began, {@code yyyy-MM-dd}
 * @param contact a mail address for everybody to write to
 * @param words its own words, at most 60 characters each
 */
public record NetworkDraft(
    @Nullable String homeSpaceKey,
    @Nullable String name,
    @Nullable String purpose,
    @Nullable String objectives,
    @Nullable String values,
    @Nullable String principles,
    @Nullable String territory,
    @Nullable Integer parentId,
    @Nullable String startedOn,
    @Nullable String contact,
    @Nullable Words words) {

  /** A network of which only home and name are known. */
  public static NetworkDraft named(String homeSpaceKey, String name) {
    return new NetworkDraft(
        homeSpaceKey, name, null, null, null, null, null, null, null, null, null);
  }
}
