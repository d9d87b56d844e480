package org.retis.charter;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.java.ao.Query;
import org.retis.network.Member;
import org.retis.store.Database;

/** Writes how the members of a network stand to its charters. */
final class StandingStore {

  private final Database database;

  StandingStore(Database database) {
    this.database = database;
  }

  /** How many rows a charter has, also of members who left. */
  int count(int charterId) {
    return database.count(StandingEntity.class, Query.select().where("CHARTER_ID = ?", charterId));
  }

  /** Which of these members have a row. */
  Set<Integer> known(int charterId, List<Integer> memberIds) {
    Set<Integer> known = new HashSet<>();
    if (!memberIds.isEmpty()) {
      Object[] keys = memberIds.stream().map(id -> key(charterId, id)).toArray();
      String marks = "?,".repeat(keys.length - 1) + "?";
      Query query = Query.select("MEMBER_ID").where("STANDING_KEY IN (" + marks + ")", keys);
      known.addAll(database.read(StandingEntity.class, query, StandingEntity::getMemberId));
    }
    return known;
  }

  /** Makes rows for members who have none, all or nothing. */
  void add(Charter charter, List<Member> members) {
    var rows = members.stream().map(member -> StandingRows.fresh(charter, member)).toList();
    database.inTransaction(
        () -> {
          database.createAll(StandingEntity.class, rows);
          return null;
        });
  }

  /** Brings a member's row in step with the roster, and makes it where there is none. */
  void put(Charter charter, Member member) {
    StandingEntity row =
        database.createUnique(
            StandingEntity.class, "STANDING_KEY", StandingRows.fresh(charter, member));
    StandingRows.fill(row, member);
    row.save();
  }

  void forget(int memberId) {
    database.deleteWhere(StandingEntity.class, "MEMBER_ID = ?", memberId);
  }

  void deleteAll(int networkId) {
    database.deleteWhere(StandingEntity.class, "NETWORK_ID = ?", networkId);
  }

  static String key(int charterId, int memberId) {
    return charterId + ":" + memberId;
  }
}
