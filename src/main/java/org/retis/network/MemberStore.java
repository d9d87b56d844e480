package org.retis.network;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;
import org.retis.store.Database;
import org.retis.store.Page;
import org.retis.store.PageRequest;

/** Keeps rosters. */
final class MemberStore {

  private final Database database;
  private final OrganisationStore organisations;
  private final MergeStore merges;
  private final Clock clock;

  MemberStore(Database database, OrganisationStore organisations, MergeStore merges, Clock clock) {
    this.database = database;
    this.organisations = organisations;
    this.merges = merges;
    this.clock = clock;
  }

  Optional<Member> byId(int id) {
    return database.get(MemberEntity.class, id).map(this::member);
  }

  /** Whose account this is, be it their second one since two entries were merged. */
  Optional<Member> byAccount(int networkId, String userKey) {
    Query query = Query.select().where("UNIQUE_KEY = ?", Keys.of(networkId, userKey));
    return database
        .first(MemberEntity.class, query)
        .map(this::member)
        .or(() -> merges.keptForAccount(networkId, userKey).flatMap(this::byId));
  }

  /** The same account on all rosters. */
  List<Member> byAccount(String userKey) {
    return members(Query.select().where("USER_KEY = ?", userKey).order("ID"));
  }

  /** Members by id; ids of nobody are left out. */
  Map<Integer, Member> byIds(Collection<Integer> ids) {
    Map<Integer, Member> found = new HashMap<>();
    for (List<Integer> some : Batches.of(ids.stream().distinct().toList())) {
      Query query = Query.select().where("ID IN (" + Batches.marks(some) + ")", some.toArray());
      members(query).forEach(member -> found.put(member.id(), member));
    }
    return found;
  }

  /** Those of some accounts that are on a roster, by user key. */
  Map<String, Member> byAccounts(int networkId, Collection<String> userKeys) {
    Map<String, Member> found = new HashMap<>();
    for (List<String> some : Batches.of(List.copyOf(userKeys))) {
      Object[] keys = some.stream().map(key -> Keys.of(networkId, key)).toArray();
      Query query = Query.select().where("UNIQUE_KEY IN (" + Batches.marks(some) + ")", keys);
      members(query).forEach(member -> member.account().ifPresent(key -> found.put(key, member)));
    }
    return found;
  }

  Page<Member> page(int networkId, RosterQuery wanted, PageRequest request) {
    MemberCriteria criteria = MemberCriteria.of(networkId, wanted);
    int total = database.count(MemberEntity.class, criteria.query());
    Query query =
        criteria.query().order("SORT_NAME, ID").limit(request.size()).offset(request.offset());
    return new Page<>(total == 0 ? List.of() : members(query), total, request);
  }

  int count(int networkId, RosterQuery wanted) {
    return database.count(MemberEntity.class, MemberCriteria.of(networkId, wanted).query());
  }

  int countWithoutAccount(int networkId) {
    Query query =
        Query.select().where("NETWORK_ID = ? AND LEFT_ON IS NULL AND USER_KEY IS NULL", networkId);
    return database.count(MemberEntity.class, query);
  }

  int countOfOrganisation(int organisationId) {
    return database.count(
        MemberEntity.class, Query.select().where("ORGANISATION_ID = ?", organisationId));
  }

  /** Visits members in order of id; the names of organisations are looked up once each. */
  void forEach(Consumer<Member> visit, String criteria, Object... values) {
    forEachRow((row, member) -> visit.accept(member), criteria, values);
  }

  /** Like {@link #forEach}, with the row behind each member. */
  void forEachRow(BiConsumer<MemberEntity, Member> visit, String criteria, Object... values) {
    Map<Integer, String> names = new HashMap<>();
    database.forEach(
        MemberEntity.class,
        entity -> visit.accept(entity, MemberRows.member(entity, name(entity, names))),
        criteria,
        values);
  }

  /**
   * Adds somebody, unless the account is on the roster already: then who is there is returned. Not
   * inside a transaction.
   */
  Member add(int networkId, MemberValues values) {
    Map<String, Object> row = MemberRows.row(networkId, values, clock.millis());
    return member(database.createUnique(MemberEntity.class, "UNIQUE_KEY", row));
  }

  void save(int id, MemberValues values) {
    database
        .get(MemberEntity.class, id)
        .ifPresent(entity -> MemberRows.fill(entity, values).save());
  }

  /** Notes that somebody left or came back by a coordinator's word, so that groups keep out. */
  void setLeft(int id, @Nullable LocalDate day) {
    database
        .get(MemberEntity.class, id)
        .ifPresent(
            entity -> {
              entity.setLeftOn(Days.column(day));
              entity.setRosterGroupId(null);
              entity.save();
            });
  }

  /** Notes that somebody left or came back with the group that brought them. */
  void setLeftByGroup(int id, @Nullable LocalDate day) {
    database
        .get(MemberEntity.class, id)
        .ifPresent(
            entity -> {
              entity.setLeftOn(Days.column(day));
              entity.save();
            });
  }

  /** What is kept of a member, to be changed in part. */
  Optional<MemberValues> values(int id) {
    return database.get(MemberEntity.class, id).map(MemberRows::values);
  }

  /** Deletes a row; false when it was gone already. */
  boolean delete(int id) {
    return database.deleteWhere(MemberEntity.class, "ID = ?", id) > 0;
  }

  void deleteAll(int networkId) {
    database.deleteWhere(MemberEntity.class, "NETWORK_ID = ?", networkId);
  }

  private List<Member> members(Query query) {
    List<MemberEntity> rows = database.find(MemberEntity.class, query);
    Map<Integer, String> names =
        organisations.names(
            rows.stream().map(MemberEntity::getOrganisationId).filter(Objects::nonNull).toList());
    return rows.stream().map(row -> MemberRows.member(row, name(row, names))).toList();
  }

  private Member member(MemberEntity entity) {
    return MemberRows.member(entity, name(entity, new HashMap<>()));
  }

  private String name(MemberEntity entity, Map<Integer, String> known) {
    Integer id = entity.getOrganisationId();
    return id == null
        ? ""
        : known.computeIfAbsent(
            id, any -> organisations.byId(any).map(Organisation::name).orElse(""));
  }
}
