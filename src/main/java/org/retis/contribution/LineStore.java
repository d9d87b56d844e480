package org.retis.contribution;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.retis.network.Member;
import org.retis.store.Database;
import org.retis.store.Page;
import org.retis.store.PageRequest;

/** Keeps one line per member, and which accounts are theirs. */
final class LineStore {

  private static final long UNKNOWN_DAY = -1_000_000;
  private static final String COLUMNS = "MEMBER_ID, WITH_ACCOUNT, FIRST_AT, LAST_AT, JOINED_ON";

  private final Database database;

  LineStore(Database database) {
    this.database = database;
  }

  /** How many lines a network has, also of members who left. */
  int count(int networkId) {
    return database.count(LineEntity.class, Query.select().where("NETWORK_ID = ?", networkId));
  }

  /** Which of these members have a line. */
  Set<Integer> known(Collection<Integer> memberIds) {
    Set<Integer> known = new HashSet<>();
    for (List<Integer> some : Columns.batches(memberIds)) {
      Query query =
          Query.select("MEMBER_ID")
              .where("MEMBER_ID IN (" + Columns.marks(some) + ")", some.toArray());
      known.addAll(database.read(LineEntity.class, query, LineEntity::getMemberId));
    }
    return known;
  }

  /** Makes a line or copies into it what the roster says. Not inside a transaction. */
  void put(Member member) {
    Map<String, Object> row = new HashMap<>();
    row.put("MEMBER_ID", member.id());
    row.put("NETWORK_ID", member.networkId());
    row.put("PRESENT", member.isPresent());
    row.put("WITH_ACCOUNT", member.userKey() != null);
    row.put("SORT_NAME", member.sortName());
    row.put("JOINED_ON", joined(member));
    row.put("FIRST_AT", 0L);
    row.put("LAST_AT", 0L);
    LineEntity line = database.createUnique(LineEntity.class, "MEMBER_ID", row);
    line.setPresent(member.isPresent());
    line.setWithAccount(member.userKey() != null);
    line.setSortName(member.sortName());
    line.setJoinedOn(joined(member));
    line.save();
  }

  private static long joined(Member member) {
    return member.joinedOn() == null ? UNKNOWN_DAY : member.joinedOn().toEpochDay();
  }

  /** Ties an account to a member. Not inside a transaction. */
  void link(Member member, int authorId) {
    Map<String, Object> row = new HashMap<>();
    row.put("UNIQUE_KEY", member.networkId() + ":" + authorId);
    row.put("NETWORK_ID", member.networkId());
    row.put("MEMBER_ID", member.id());
    row.put("AUTHOR_ID", authorId);
    LinkEntity link = database.createUnique(LinkEntity.class, "UNIQUE_KEY", row);
    if (link.getMemberId() != member.id()) {
      link.setMemberId(member.id());
      link.save();
    }
  }

  /** Gives a member the accounts of another entry of theirs. */
  void relink(int fromMember, int toMember) {
    for (LinkEntity link :
        database.find(LinkEntity.class, Query.select().where("MEMBER_ID = ?", fromMember))) {
      link.setMemberId(toMember);
      link.save();
    }
  }

  void unlink(int memberId) {
    database.deleteWhere(LinkEntity.class, "MEMBER_ID = ?", memberId);
  }

  /** The accounts of a member, by number. */
  List<Integer> authorsOf(int memberId) {
    Query query = Query.select("AUTHOR_ID").where("MEMBER_ID = ?", memberId).order("AUTHOR_ID");
    return database.read(LinkEntity.class, query, LinkEntity::getAuthorId);
  }

  /** Whether an account is somebody's in any network. */
  boolean isLinked(int authorId) {
    return database.count(LinkEntity.class, Query.select().where("AUTHOR_ID = ?", authorId)) > 0;
  }

  /** Whose each account is in a network: author to member. */
  Map<Integer, Integer> links(int networkId) {
    Query query = Query.select("AUTHOR_ID, MEMBER_ID").where("NETWORK_ID = ?", networkId);
    return database
        .read(LinkEntity.class, query, row -> Map.entry(row.getAuthorId(), row.getMemberId()))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** The present members of a network. */
  Set<Integer> present(int networkId) {
    Query query =
        Query.select("MEMBER_ID").where("NETWORK_ID = ? AND PRESENT = ?", networkId, true);
    return Set.copyOf(database.read(LineEntity.class, query, LineEntity::getMemberId));
  }

  /** A page of present members by name. */
  Page<Line> byName(int networkId, boolean reversed, PageRequest request) {
    String order = reversed ? "SORT_NAME DESC, MEMBER_ID DESC" : "SORT_NAME, MEMBER_ID";
    return page("NETWORK_ID = ? AND PRESENT = ?", order, request, networkId, true);
  }

  /** A page of present members who brought something for the first time, by name. */
  Page<Line> byFirst(int networkId, Span span, PageRequest request) {
    return page(
        "NETWORK_ID = ? AND PRESENT = ? AND FIRST_AT >= ? AND FIRST_AT < ?",
        "SORT_NAME, MEMBER_ID",
        request,
        networkId,
        true,
        span.from().toEpochMilli(),
        span.until().toEpochMilli());
  }

  /** A page of members about whom something is to be said. */
  Page<Line> silent(int networkId, Silence silence, PageRequest request) {
    Silence.Condition condition = silence.condition(networkId);
    return page(condition.text(), condition.order(), request, condition.values().toArray());
  }

  /** How many present members brought something for the first time. */
  int countFirst(int networkId, Span span) {
    Query query =
        Query.select()
            .where(
                "NETWORK_ID = ? AND PRESENT = ? AND FIRST_AT >= ? AND FIRST_AT < ?",
                networkId,
                true,
                span.from().toEpochMilli(),
                span.until().toEpochMilli());
    return database.count(LineEntity.class, query);
  }

  int countSilent(int networkId, Silence silence) {
    Silence.Condition condition = silence.condition(networkId);
    return database.count(
        LineEntity.class, Query.select().where(condition.text(), condition.values().toArray()));
  }

  private Page<Line> page(String condition, String order, PageRequest request, Object... values) {
    int total = database.count(LineEntity.class, Query.select().where(condition, values));
    Query query =
        Query.select(COLUMNS)
            .where(condition, values)
            .order(order)
            .limit(request.size())
            .offset(request.offset());
    return new Page<>(total == 0 ? List.of() : lines(query), total, request);
  }

  /** Lines by member. */
  Map<Integer, Line> byMembers(Collection<Integer> memberIds) {
    Map<Integer, Line> found = new HashMap<>();
    for (List<Integer> some : Columns.batches(memberIds)) {
      Query query =
          Query.select(COLUMNS).where("MEMBER_ID IN (" + Columns.marks(some) + ")", some.toArray());
      lines(query).forEach(line -> found.put(line.memberId(), line));
    }
    return found;
  }

  /** All lines of a network. */
  List<Line> all(int networkId) {
    return lines(Query.select(COLUMNS).where("NETWORK_ID = ?", networkId));
  }

  private List<Line> lines(Query query) {
    return database.read(
        LineEntity.class,
        query,
        row ->
            new Line(
                row.getMemberId(),
                row.isWithAccount(),
                row.getFirstAt(),
                row.getLastAt(),
                row.getJoinedOn()));
  }

  /** Notes when somebody brought something first and last; 0 for never. */
  void setActs(int memberId, long firstAt, long lastAt) {
    first(memberId)
        .ifPresent(
            line -> {
              line.setFirstAt(firstAt);
              line.setLastAt(lastAt);
              line.save();
            });
  }

  private Optional<LineEntity> first(int memberId) {
    return database.first(LineEntity.class, Query.select().where("MEMBER_ID = ?", memberId));
  }

  void forget(int memberId) {
    database.deleteWhere(LineEntity.class, "MEMBER_ID = ?", memberId);
    unlink(memberId);
  }

  void forgetNetwork(int networkId) {
    database.deleteWhere(LineEntity.class, "NETWORK_ID = ?", networkId);
    database.deleteWhere(LinkEntity.class, "NETWORK_ID = ?", networkId);
  }
}
