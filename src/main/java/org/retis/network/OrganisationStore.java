package org.retis.network;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.retis.store.Database;
import org.retis.store.Page;
import org.retis.store.PageRequest;
import org.retis.store.SearchText;

/** Keeps the organisations that members come from. */
final class OrganisationStore {

  private final Database database;

  OrganisationStore(Database database) {
    this.database = database;
  }

  Optional<Organisation> byId(int id) {
    return database.get(OrganisationEntity.class, id).map(OrganisationStore::organisation);
  }

  Optional<Organisation> byName(int networkId, String name) {
    Query query = Query.select().where("UNIQUE_KEY = ?", key(networkId, name));
    return database.first(OrganisationEntity.class, query).map(OrganisationStore::organisation);
  }

  /** A page of a network's organisations by name. */
  Page<Organisation> page(int networkId, PageRequest request) {
    int total =
        database.count(OrganisationEntity.class, Query.select().where("NETWORK_ID = ?", networkId));
    Query query =
        Query.select()
            .where("NETWORK_ID = ?", networkId)
            .order("SORT_NAME, ID")
            .limit(request.size())
            .offset(request.offset());
    List<Organisation> rows =
        database.find(OrganisationEntity.class, query).stream()
            .map(OrganisationStore::organisation)
            .toList();
    return new Page<>(rows, total, request);
  }

  /** Names of organisations, by id. */
  Map<Integer, String> names(Collection<Integer> ids) {
    Map<Integer, String> names = new HashMap<>();
    List<Integer> distinct = ids.stream().distinct().toList();
    for (List<Integer> some : Batches.of(distinct)) {
      Query query = Query.select().where("ID IN (" + Batches.marks(some) + ")", some.toArray());
      for (OrganisationEntity entity : database.find(OrganisationEntity.class, query)) {
        names.put(entity.getID(), entity.getName());
      }
    }
    return names;
  }

  /** The organisation with this name, added when there is none. Not inside a transaction. */
  Organisation named(int networkId, String name) {
    Row row =
        new Row()
            .with("NETWORK_ID", networkId)
            .with("NAME", name)
            .with("SORT_NAME", sortName(name))
            .with("UNIQUE_KEY", key(networkId, name));
    return organisation(
        database.createUnique(OrganisationEntity.class, "UNIQUE_KEY", row.values()));
  }

  void rename(int id, String name) {
    database
        .get(OrganisationEntity.class, id)
        .ifPresent(
            entity -> {
              entity.setName(name);
              entity.setSortName(sortName(name));
              entity.setUniqueKey(key(entity.getNetworkId(), name));
              entity.save();
            });
  }

  void delete(int id) {
    database.deleteWhere(OrganisationEntity.class, "ID = ?", id);
  }

  void deleteAll(int networkId) {
    database.deleteWhere(OrganisationEntity.class, "NETWORK_ID = ?", networkId);
  }

  private static String key(int networkId, String name) {
    return Keys.of(networkId, SearchText.fold(name));
  }

  private static String sortName(String name) {
    String folded = SearchText.fold(name);
    return folded.isEmpty() ? name : folded.substring(0, Math.min(folded.length(), 450));
  }

  private static Organisation organisation(OrganisationEntity entity) {
    return new Organisation(entity.getID(), entity.getNetworkId(), entity.getName());
  }
}
