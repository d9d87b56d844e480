package org.retis.network;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.java.ao.Query;
import org.retis.store.Database;

/** Keeps bodies and whom they invite. */
final class BodyStore {

  private static final int MOST = 200;

  private final Database database;

  BodyStore(Database database) {
    this.database = database;
  }

  Optional<Body> byId(int id) {
    return database.get(BodyEntity.class, id).map(BodyStore::body);
  }

  /** A network's bodies in the order of their kinds, then as they were added. */
  List<Body> of(int networkId) {
    Query query = Query.select().where("NETWORK_ID = ?", networkId).order("ID").limit(MOST);
    return database.find(BodyEntity.class, query).stream()
        .map(BodyStore::body)
        .sorted(Comparator.comparing(Body::kind))
        .toList();
  }

  int count(int networkId) {
    return database.count(BodyEntity.class, Query.select().where("NETWORK_ID = ?", networkId));
  }

  Body add(Body body) {
    Row row =
        new Row()
            .with("NETWORK_ID", body.networkId())
            .with("KIND", body.kind().name())
            .with("NAME", body.name())
            .with("DESCRIPTION", body.description());
    return body(database.create(BodyEntity.class, row.values()));
  }

  void save(Body body) {
    database
        .get(BodyEntity.class, body.id())
        .ifPresent(
            entity -> {
              entity.setKind(body.kind().name());
              entity.setName(body.name());
              entity.setDescription(body.description());
              entity.save();
            });
  }

  /** The ids of those invited by name, in the order in which they were. */
  List<Integer> invitees(int bodyId) {
    Query query = Query.select().where("BODY_ID = ?", bodyId).order("ID");
    return database.find(BodyInviteeEntity.class, query).stream()
        .map(BodyInviteeEntity::getMemberId)
        .toList();
  }

  List<Integer> bodiesOf(int memberId) {
    Query query = Query.select().where("MEMBER_ID = ?", memberId).order("ID");
    return database.find(BodyInviteeEntity.class, query).stream()
        .map(BodyInviteeEntity::getBodyId)
        .toList();
  }

  /** Replaces those invited by name. Call it inside a transaction. */
  void setInvitees(Body body, List<Integer> memberIds) {
    database.deleteWhere(BodyInviteeEntity.class, "BODY_ID = ?", body.id());
    database.createAll(
        BodyInviteeEntity.class,
        memberIds.stream().distinct().map(id -> row(body, id).values()).toList());
  }

  /** Gives one member's invitations to another. Call it inside a transaction. */
  void move(int fromMemberId, int toMemberId) {
    List<Integer> already = bodiesOf(toMemberId);
    for (int bodyId : bodiesOf(fromMemberId)) {
      byId(bodyId)
          .filter(body -> !already.contains(body.id()))
          .ifPresent(
              body -> database.create(BodyInviteeEntity.class, row(body, toMemberId).values()));
    }
    forget(fromMemberId);
  }

  void forget(int memberId) {
    database.deleteWhere(BodyInviteeEntity.class, "MEMBER_ID = ?", memberId);
  }

  void delete(int id) {
    database.deleteWhere(BodyInviteeEntity.class, "BODY_ID = ?", id);
    database.deleteWhere(BodyEntity.class, "ID = ?", id);
  }

  void deleteAll(int networkId) {
    database.deleteWhere(BodyInviteeEntity.class, "NETWORK_ID = ?", networkId);
    database.deleteWhere(BodyEntity.class, "NETWORK_ID = ?", networkId);
  }

  private static Row row(Body body, int memberId) {
    return new Row()
        .with("NETWORK_ID", body.networkId())
        .with("BODY_ID", body.id())
        .with("MEMBER_ID", memberId)
        .with("UNIQUE_KEY", Keys.of(body.id(), String.valueOf(memberId)));
  }

  private static Body body(BodyEntity entity) {
    return new Body(
        entity.getID(),
        entity.getNetworkId(),
        BodyKind.valueOf(entity.getKind()),
        Row.text(entity.getName()),
        Row.text(entity.getDescription()));
  }
}
