package org.retis.network;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.java.ao.Query;
import org.retis.store.Database;

/** Keeps roles. */
final class RoleStore {

  private static final int MOST = 200;

  private final Database database;

  RoleStore(Database database) {
    this.database = database;
  }

  Optional<Role> byId(int id) {
    return database.get(RoleEntity.class, id).map(RoleStore::role);
  }

  /** A network's roles in the order of their kinds, then as they were added. */
  List<Role> of(int networkId) {
    Query query = Query.select().where("NETWORK_ID = ?", networkId).order("ID").limit(MOST);
    return database.find(RoleEntity.class, query).stream()
        .map(RoleStore::role)
        .sorted(Comparator.comparing(Role::kind))
        .toList();
  }

  int count(int networkId) {
    return database.count(RoleEntity.class, Query.select().where("NETWORK_ID = ?", networkId));
  }

  Role add(Role role) {
    Row row =
        new Row()
            .with("NETWORK_ID", role.networkId())
            .with("KIND", role.kind().name())
            .with("NAME", role.name())
            .with("DESCRIPTION", role.description());
    return role(database.create(RoleEntity.class, row.values()));
  }

  void save(Role role) {
    database
        .get(RoleEntity.class, role.id())
        .ifPresent(
            entity -> {
              entity.setKind(role.kind().name());
              entity.setName(role.name());
              entity.setDescription(role.description());
              entity.save();
            });
  }

  void delete(int id) {
    database.deleteWhere(RoleEntity.class, "ID = ?", id);
  }

  void deleteAll(int networkId) {
    database.deleteWhere(RoleEntity.class, "NETWORK_ID = ?", networkId);
  }

  private static Role role(RoleEntity entity) {
    return new Role(
        entity.getID(),
        entity.getNetworkId(),
        RoleKind.valueOf(entity.getKind()),
        Row.text(entity.getName()),
        Row.text(entity.getDescription()));
  }
}
