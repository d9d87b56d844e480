package org.retis.directory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;
import org.retis.network.Circle;
import org.retis.store.SearchText;

/** The condition of a query over present members, for both tables of the room. */
final class Criteria {

  /** Oracle takes no more values in one list. */
  private static final int LIST = 900;

  private final StringBuilder sql = new StringBuilder("NETWORK_ID = ? AND PRESENT = ?");
  private final List<Object> values = new ArrayList<>();

  private Criteria(int networkId) {
    values.add(networkId);
    values.add(true);
  }

  /** All present members of a network. */
  static Criteria everybody(int networkId) {
    return new Criteria(networkId);
  }

  /** The present members that a directory is about. */
  static Criteria whole(int networkId, Selection selection) {
    return of(networkId, Circle.VIEWER, selection.whole(), null);
  }

  /**
   * The present members that a selection keeps.
   *
   * @param circle whose search column is searched
   * @param except a facet whose chosen values don't count, or null
   */
  static Criteria of(int networkId, Circle circle, Selection selection, @Nullable Facet except) {
    Criteria criteria = new Criteria(networkId);
    criteria.search(selection.search(), circle);
    for (Facet facet : Facet.values()) {
      if (!selection.scope().getOrDefault(facet, List.of()).isEmpty()) {
        criteria.narrow(facet, selection.scope().getOrDefault(facet, List.of()));
      }
      if (facet != except && !selection.chosen(facet).isEmpty()) {
        criteria.narrow(facet, selection.chosen(facet));
      }
    }
    Set<Integer> members = selection.members();
    if (members != null) {
      criteria.anyOf("MEMBER_ID", members.stream().sorted().toList());
    }
    return criteria;
  }

  /** Puts the condition into a query. */
  Query in(Query query) {
    return query.where(sql.toString(), values.toArray());
  }

  /** Adds a condition. */
  Criteria and(String condition, Object... parameters) {
    sql.append(" AND ").append(condition);
    Collections.addAll(values, parameters);
    return this;
  }

  private void search(String search, Circle circle) {
    String column = searchColumn(circle);
    for (String word : SearchText.fold(search).split(" ")) {
      if (!word.isEmpty()) {
        and(column + " LIKE ? ESCAPE '!'", SearchText.contains(word));
      }
    }
  }

  private static String searchColumn(Circle circle) {
    return switch (circle) {
      case COORDINATOR -> "SEARCH_COORD";
      case MEMBER -> "SEARCH_MEMBER";
      case VIEWER, NOBODY -> "SEARCH_VIEWER";
    };
  }

  private void narrow(Facet facet, List<String> keys) {
    switch (facet) {
      case ORGANISATION -> anyOf("ORG_KEY", keys);
      case TERRITORY -> anyOf("TERRITORY_KEY", keys);
      case TOPIC -> anyTopic(keys);
      case ACCESS -> anyOf("WITH_ACCOUNT", keys.stream().map(Criteria::withAccount).toList());
    }
  }

  private static boolean withAccount(String key) {
    return Access.ACCOUNT.key().equals(key);
  }

  private void anyTopic(List<String> keys) {
    List<String> conditions = new ArrayList<>();
    List<Object> patterns = new ArrayList<>();
    for (String key : keys) {
      conditions.add("TOPIC_KEYS LIKE ? ESCAPE '!'");
      patterns.add(Topics.pattern(key));
    }
    and("(" + String.join(" OR ", conditions) + ")", patterns.toArray());
  }

  /** Adds that a column holds one of these values; without values nothing fulfils it. */
  Criteria anyOf(String column, List<?> keys) {
    if (keys.isEmpty()) {
      return and("NETWORK_ID = ?", -1);
    }
    List<String> lists = new ArrayList<>();
    List<Object> parameters = new ArrayList<>();
    for (int from = 0; from < keys.size(); from += LIST) {
      List<?> some = keys.subList(from, Math.min(keys.size(), from + LIST));
      String[] marks = new String[some.size()];
      Arrays.fill(marks, "?");
      lists.add(column + " IN (" + String.join(",", marks) + ")");
      parameters.addAll(some);
    }
    return and("(" + String.join(" OR ", lists) + ")", parameters.toArray());
  }
}
