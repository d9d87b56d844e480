package org.retis.network;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A Confluence group whose people are on a network's roster.
 *
 * @param id our own id
 * @param networkId the network
 * @param group the group's name
 * @param keptInStep whether who joins or leaves the group later joins or leaves the network
 * @param syncedAt when the group was last read, or null before the first time
 */
public record RosterGroup(
    int id, int networkId, String group, boolean keptInStep, @Nullable Instant syncedAt) {

  /** When the group was last read. */
  public Optional<Instant> lastRead() {
    return Optional.ofNullable(syncedAt);
  }
}
