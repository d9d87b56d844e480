package org.retis.contribution;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * Whom to look for among present members.
 *
 * @param state what is or isn't known of them
 * @param since nothing from them since then
 */
record Silence(State state, Instant since) {

  /** What is or isn't known of a member. */
  enum State {
    /** Brought something once, nothing since. */
    STOPPED,
    /** Has an account, joined before, and never brought anything. */
    NEVER,
    /** Has no account, so nothing of it can be known here. */
    WITHOUT_ACCOUNT,
    /** Joined after that day and has brought nothing yet. */
    NEW,
    /** Brought something since. */
    ACTIVE
  }

  /** A condition over columns, and an order. */
  record Condition(String text, String order, List<Object> values) {

    Condition {
      values = List.copyOf(values);
    }
  }

  Condition condition(int networkId) {
    long day = since.atZone(ZoneOffset.UTC).toLocalDate().toEpochDay();
    List<Object> values = new ArrayList<>(List.of(networkId, true));
    String more =
        switch (state) {
          case STOPPED -> " AND WITH_ACCOUNT = ? AND LAST_AT > ? AND LAST_AT < ?";
          case NEVER -> " AND WITH_ACCOUNT = ? AND LAST_AT = ? AND JOINED_ON < ?";
          case NEW -> " AND WITH_ACCOUNT = ? AND LAST_AT = ? AND JOINED_ON >= ?";
          case WITHOUT_ACCOUNT -> " AND WITH_ACCOUNT = ?";
          case ACTIVE -> " AND WITH_ACCOUNT = ? AND LAST_AT >= ?";
        };
    switch (state) {
      case STOPPED -> values.addAll(List.of(true, 0L, since.toEpochMilli()));
      case NEVER, NEW -> values.addAll(List.of(true, 0L, day));
      case WITHOUT_ACCOUNT -> values.add(false);
      case ACTIVE -> values.addAll(List.of(true, since.toEpochMilli()));
    }
    String order =
        state == State.STOPPED ? "LAST_AT DESC, SORT_NAME, MEMBER_ID" : "SORT_NAME, MEMBER_ID";
    return new Condition("NETWORK_ID = ? AND PRESENT = ?" + more, order, values);
  }
}
