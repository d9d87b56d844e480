package org.retis.network;

import java.util.List;
import net.java.ao.Query;
import org.retis.store.Database;

/** Keeps which spaces count for which network. */
final class CountedSpaceStore {

  private final Database database;

  CountedSpaceStore(Database database) {
    this.database = database;
  }

  List<String> of(int networkId) {
    Query query = Query.select().where("NETWORK_ID = ?", networkId).order("SPACE_KEY");
    return database.find(CountedSpaceEntity.class, query).stream()
        .map(CountedSpaceEntity::getSpaceKey)
        .toList();
  }

  void add(int networkId, String spaceKey) {
    Row row =
        new Row()
            .with("NETWORK_ID", networkId)
            .with("SPACE_KEY", spaceKey)
            .with("UNIQUE_KEY", Keys.of(networkId, spaceKey));
    database.createUnique(CountedSpaceEntity.class, "UNIQUE_KEY", row.values());
  }

  void remove(int networkId, String spaceKey) {
    database.deleteWhere(
        CountedSpaceEntity.class, "NETWORK_ID = ? AND SPACE_KEY = ?", networkId, spaceKey);
  }

  void forget(String spaceKey) {
    database.deleteWhere(CountedSpaceEntity.class, "SPACE_KEY = ?", spaceKey);
  }

  void deleteAll(int networkId) {
    database.deleteWhere(CountedSpaceEntity.class, "NETWORK_ID = ?", networkId);
  }
}
