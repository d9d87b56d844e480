package org.retis.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;
import org.retis.store.Database;

/** Keeps who held, holds and will hold which role. */
final class MandateStore {

  private static final int MOST = 2000;

  private final Database database;
  private final MemberStore members;

  MandateStore(Database database, MemberStore members) {
    this.database = database;
    this.members = members;
  }

  /** A mandate with its network, which its caller's rights depend on. */
  record Found(int networkId, Mandate mandate) {}

  Optional<Found> byId(int id) {
    return database
        .get(MandateEntity.class, id)
        .flatMap(
            entity ->
                mandates(List.of(entity)).stream()
                    .findFirst()
                    .map(mandate -> new Found(entity.getNetworkId(), mandate)));
  }

  /** All mandates of a network, latest entered last; those of erased people are left out. */
  List<Mandate> of(int networkId) {
    Query query = Query.select().where("NETWORK_ID = ?", networkId).order("ID").limit(MOST);
    return mandates(database.find(MandateEntity.class, query));
  }

  /** The ids of the roles that a member holds or stands in for on a day. */
  List<Integer> rolesOf(int memberId, LocalDate day) {
    Query query =
        Query.select()
            .where(
                "(HOLDER_MEMBER_ID = ? OR DEPUTY_MEMBER_ID = ?)"
                    + " AND (START_ON IS NULL OR START_ON <= ?)"
                    + " AND (END_ON IS NULL OR END_ON >= ?)",
                memberId,
                memberId,
                day.toEpochDay(),
                day.toEpochDay());
    return database.find(MandateEntity.class, query).stream()
        .map(MandateEntity::getRoleId)
        .distinct()
        .toList();
  }

  Optional<Mandate> add(int networkId, int roleId, MandateValues values) {
    Row row =
        new Row()
            .with("NETWORK_ID", networkId)
            .with("ROLE_ID", roleId)
            .with("HOLDER_MEMBER_ID", values.holderId())
            .with("DEPUTY_MEMBER_ID", values.deputyId())
            .with("START_ON", Days.column(values.start()))
            .with("END_ON", Days.column(values.end()));
    return mandates(List.of(database.create(MandateEntity.class, row.values()))).stream()
        .findFirst();
  }

  void save(int id, MandateValues values) {
    database
        .get(MandateEntity.class, id)
        .ifPresent(
            entity -> {
              entity.setHolderMemberId(values.holderId());
              entity.setDeputyMemberId(values.deputyId());
              entity.setStartOn(Days.column(values.start()));
              entity.setEndOn(Days.column(values.end()));
              entity.save();
            });
  }

  /** Gives the mandates of one member to another. */
  void move(int fromMemberId, int toMemberId) {
    for (MandateEntity entity : ofMember(fromMemberId)) {
      if (entity.getHolderMemberId() == fromMemberId) {
        entity.setHolderMemberId(toMemberId);
      }
      if (Objects.equals(entity.getDeputyMemberId(), fromMemberId)) {
        entity.setDeputyMemberId(toMemberId);
      }
      if (Objects.equals(entity.getDeputyMemberId(), entity.getHolderMemberId())) {
        entity.setDeputyMemberId(null);
      }
      entity.save();
    }
  }

  /** Deletes a member's mandates, and the member's standing in for others. */
  void forget(int memberId) {
    database.deleteWhere(MandateEntity.class, "HOLDER_MEMBER_ID = ?", memberId);
    for (MandateEntity entity : ofMember(memberId)) {
      entity.setDeputyMemberId(null);
      entity.save();
    }
  }

  List<MandateValues> valuesOf(int memberId) {
    return ofMember(memberId).stream().map(MandateStore::values).toList();
  }

  void delete(int id) {
    database.deleteWhere(MandateEntity.class, "ID = ?", id);
  }

  void deleteOfRole(int roleId) {
    database.deleteWhere(MandateEntity.class, "ROLE_ID = ?", roleId);
  }

  void deleteAll(int networkId) {
    database.deleteWhere(MandateEntity.class, "NETWORK_ID = ?", networkId);
  }

  private List<MandateEntity> ofMember(int memberId) {
    Query query =
        Query.select()
            .where("HOLDER_MEMBER_ID = ? OR DEPUTY_MEMBER_ID = ?", memberId, memberId)
            .order("ID");
    return database.find(MandateEntity.class, query);
  }

  private List<Mandate> mandates(List<MandateEntity> rows) {
    Map<Integer, Member> people =
        members.byIds(
            rows.stream()
                .flatMap(row -> Stream.of(row.getHolderMemberId(), row.getDeputyMemberId()))
                .filter(Objects::nonNull)
                .toList());
    return rows.stream()
        .filter(row -> people.containsKey(row.getHolderMemberId()))
        .map(row -> mandate(row, people))
        .toList();
  }

  private static Mandate mandate(MandateEntity row, Map<Integer, Member> people) {
    Integer deputyId = row.getDeputyMemberId();
    return new Mandate(
        row.getID(),
        row.getRoleId(),
        Objects.requireNonNull(people.get(row.getHolderMemberId())),
        deputyId == null ? null : people.get(deputyId),
        Days.of(row.getStartOn()),
        Days.of(row.getEndOn()));
  }

  private static MandateValues values(MandateEntity row) {
    return new MandateValues(
        row.getRoleId(),
        row.getHolderMemberId(),
        row.getDeputyMemberId(),
        Days.of(row.getStartOn()),
        Days.of(row.getEndOn()));
  }

  /** A mandate by ids. */
  record MandateValues(
      int roleId,
      int holderId,
      @Nullable Integer deputyId,
      @Nullable LocalDate start,
      @Nullable LocalDate end) {}
}
