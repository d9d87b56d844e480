package org.retis.network;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.java.ao.Query;
import org.retis.store.Database;

/** Keeps which groups rosters are filled from. */
final class RosterGroupStore {

  private final Database database;
  private final Clock clock;

  RosterGroupStore(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  Optional<RosterGroup> byId(int id) {
    return database.get(RosterGroupEntity.class, id).map(RosterGroupStore::group);
  }

  List<RosterGroup> of(int networkId) {
    return groups(Query.select().where("NETWORK_ID = ?", networkId).order("GROUP_NAME"));
  }

  /** Groups kept in step that changed, or weren't read since a moment. */
  List<RosterGroup> due(Instant since) {
    return groups(
        Query.select()
            .where(
                "KEPT_IN_STEP = ? AND (SYNCED_AT IS NULL OR SYNCED_AT < ?)",
                true,
                since.toEpochMilli())
            .order("ID"));
  }

  /** Has every roster that is kept in step with a group of this name read it again soon. */
  void markChanged(String group) {
    Query query =
        Query.select()
            .where("GROUP_NAME = ? AND KEPT_IN_STEP = ? AND SYNCED_AT IS NOT NULL", group, true);
    for (RosterGroupEntity entity : database.find(RosterGroupEntity.class, query)) {
      entity.setSyncedAt(null);
      entity.save();
    }
  }

  /** Adds a group, or returns the one of this name that is there. Not inside a transaction. */
  RosterGroup add(int networkId, String group, boolean keptInStep) {
    Row row =
        new Row()
            .with("NETWORK_ID", networkId)
            .with("GROUP_NAME", group)
            .with("UNIQUE_KEY", Keys.of(networkId, group))
            .with("KEPT_IN_STEP", keptInStep);
    return group(database.createUnique(RosterGroupEntity.class, "UNIQUE_KEY", row.values()));
  }

  void setKeptInStep(int id, boolean kept) {
    database
        .get(RosterGroupEntity.class, id)
        .ifPresent(
            entity -> {
              entity.setKeptInStep(kept);
              entity.save();
            });
  }

  void synced(int id) {
    database
        .get(RosterGroupEntity.class, id)
        .ifPresent(
            entity -> {
              entity.setSyncedAt(clock.millis());
              entity.save();
            });
  }

  void delete(int id) {
    database.deleteWhere(RosterGroupEntity.class, "ID = ?", id);
  }

  void deleteAll(int networkId) {
    database.deleteWhere(RosterGroupEntity.class, "NETWORK_ID = ?", networkId);
  }

  private List<RosterGroup> groups(Query query) {
    return database.find(RosterGroupEntity.class, query).stream()
        .map(RosterGroupStore::group)
        .toList();
  }

  private static RosterGroup group(RosterGroupEntity entity) {
    Long synced = entity.getSyncedAt();
    return new RosterGroup(
        entity.getID(),
        entity.getNetworkId(),
        entity.getGroupName(),
        entity.getKeptInStep(),
        synced == null ? null : Instant.ofEpochMilli(synced));
  }
}
