package org.retis.meeting;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;
import org.retis.store.Database;

/** Lets one of two changes of the same state through, whatever the node, by a unique key. */
final class MeetingClaimStore {

  private final Database database;
  private final Clock clock;

  MeetingClaimStore(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Claims the next version of some things and does the work, in one transaction.
   *
   * @param things what each is called and its id, to the version that its editor had before them
   * @return false, with nothing changed, when somebody else was faster with one of them
   */
  boolean change(int networkId, Map<String, Integer> things, Runnable work) {
    List<String> keys = things.entrySet().stream().map(e -> key(e.getKey(), e.getValue())).toList();
    if (isTaken(keys)) {
      return false;
    }
    try {
      return database.inTransaction(
          () -> {
            keys.forEach(key -> claim(networkId, key));
            work.run();
            return true;
          });
    } catch (RuntimeException refused) {
      if (isTaken(keys)) {
        return false;
      }
      throw refused;
    }
  }

  void forgetNetwork(int networkId) {
    database.deleteWhere(MeetingClaimEntity.class, "NETWORK_ID = ?", networkId);
  }

  private void claim(int networkId, String key) {
    database.create(
        MeetingClaimEntity.class,
        Map.of("NETWORK_ID", networkId, "CLAIM_KEY", key, "CLAIMED_AT", clock.millis()));
  }

  /** Whether the next version of something was claimed, whatever became of it. */
  boolean isTaken(String thing, int version) {
    return isTaken(List.of(key(thing, version)));
  }

  private static String key(String thing, int version) {
    return thing + ":" + (version + 1);
  }

  private boolean isTaken(Collection<String> keys) {
    if (keys.isEmpty()) {
      return false;
    }
    String marks = "?,".repeat(keys.size() - 1) + "?";
    Query query = Query.select().where("CLAIM_KEY IN (" + marks + ")", keys.toArray());
    return database.count(MeetingClaimEntity.class, query) > 0;
  }
}
