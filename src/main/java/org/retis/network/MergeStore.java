package org.retis.network;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;
import org.retis.store.Database;

/** Keeps which id an entry that was merged away stands for. */
final class MergeStore {

  private final Database database;
  private final Clock clock;

  MergeStore(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Notes a merge; what pointed at the entry that is gone now points at the kept one. */
  void note(int networkId, int keptId, int goneId, @Nullable String goneUserKey) {
    for (MemberMergeEntity earlier :
        database.find(
            MemberMergeEntity.class, Query.select().where("KEPT_MEMBER_ID = ?", goneId))) {
      earlier.setKeptMemberId(keptId);
      earlier.save();
    }
    Row row =
        new Row()
            .with("NETWORK_ID", networkId)
            .with("KEPT_MEMBER_ID", keptId)
            .with("GONE_MEMBER_ID", goneId)
            .with("GONE_USER_KEY", goneUserKey)
            .with("MERGED_AT", clock.millis());
    database.create(MemberMergeEntity.class, row.values());
  }

  Optional<Integer> keptFor(int goneId) {
    return database
        .first(MemberMergeEntity.class, Query.select().where("GONE_MEMBER_ID = ?", goneId))
        .map(MemberMergeEntity::getKeptMemberId);
  }

  /** The member whose second account this is. */
  Optional<Integer> keptForAccount(int networkId, String userKey) {
    Query query = Query.select().where("NETWORK_ID = ? AND GONE_USER_KEY = ?", networkId, userKey);
    return database.first(MemberMergeEntity.class, query).map(MemberMergeEntity::getKeptMemberId);
  }

  /** Forgets an account that was removed. */
  void forgetAccount(String userKey) {
    Query query = Query.select().where("GONE_USER_KEY = ?", userKey);
    for (MemberMergeEntity merge : database.find(MemberMergeEntity.class, query)) {
      merge.setGoneUserKey(null);
      merge.save();
    }
  }

  /** The ids that were merged into this one. */
  List<Integer> mergedInto(int keptId) {
    Query query = Query.select().where("KEPT_MEMBER_ID = ?", keptId).order("ID");
    return database.find(MemberMergeEntity.class, query).stream()
        .map(MemberMergeEntity::getGoneMemberId)
        .toList();
  }

  void forget(int keptId) {
    database.deleteWhere(MemberMergeEntity.class, "KEPT_MEMBER_ID = ?", keptId);
  }

  void deleteAll(int networkId) {
    database.deleteWhere(MemberMergeEntity.class, "NETWORK_ID = ?", networkId);
  }
}
