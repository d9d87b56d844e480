package org.retis.charter;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;
import org.retis.store.Database;
import org.retis.store.Page;
import org.retis.store.PageRequest;
import org.retis.store.SearchText;

/** Reads how members stand to a charter. */
final class StandingQueries {

  private static final int BATCH = 500;

  private final Database database;

  StandingQueries(Database database) {
    this.database = database;
  }

  /** How many present members stand how, in one statement. */
  StandingTotals totals(int charterId, int inForce) {
    Map<StandingState, Integer> counts = new EnumMap<>(StandingState.class);
    Query query =
        Query.select("EDITION, COUNT(MEMBER_ID) AS MEMBER_ID")
            .where("CHARTER_ID = ? AND PRESENT = ?", charterId, true)
            .group("EDITION");
    database
        .read(StandingEntity.class, query, row -> new int[] {row.getEdition(), row.getMemberId()})
        .forEach(
            group -> counts.merge(StandingState.of(group[0], inForce), group[1], Integer::sum));
    return new StandingTotals(
        counts.getOrDefault(StandingState.CURRENT, 0),
        counts.getOrDefault(StandingState.OUTDATED, 0),
        counts.getOrDefault(StandingState.NEVER, 0));
  }

  /**
   * One page of members, the furthest behind first, in two statements; a page behind the last one
   * is the last one.
   *
   * @param state only who stands like this, or null for all
   * @param search words of the name or organisation
   */
  Page<Standing> page(
      int charterId, int inForce, @Nullable StandingState state, String search, PageRequest want) {
    List<Object> values = new ArrayList<>();
    String where = where(charterId, inForce, state, search, values);
    int total = database.count(StandingEntity.class, Query.select().where(where, values.toArray()));
    int last = new Page<Standing>(List.of(), total, want).pages();
    PageRequest request = new PageRequest(Math.min(last, want.number()), want.size());
    Query query =
        Query.select(StandingRows.COLUMNS)
            .where(where, values.toArray())
            .order("EDITION, SORT_NAME, ID")
            .limit(request.size())
            .offset(request.offset());
    return new Page<>(
        database.read(StandingEntity.class, query, StandingRows::standing), total, request);
  }

  private static String where(
      int charterId,
      int inForce,
      @Nullable StandingState state,
      String search,
      List<Object> values) {
    StringBuilder where = new StringBuilder("CHARTER_ID = ? AND PRESENT = ?");
    Collections.addAll(values, charterId, true);
    if (state != null) {
      where.append(" AND EDITION >= ? AND EDITION <= ?");
      switch (state) {
        case NEVER -> Collections.addAll(values, 0, 0);
        case OUTDATED -> Collections.addAll(values, 1, inForce - 1);
        case CURRENT -> Collections.addAll(values, inForce, Integer.MAX_VALUE);
      }
    }
    for (String word : SearchText.fold(search).split(" ")) {
      if (!word.isEmpty()) {
        where.append(" AND SEARCH_TEXT LIKE ? ESCAPE '!'");
        values.add(SearchText.contains(word));
      }
    }
    return where.toString();
  }

  /** Visits all present members by name, a batch at a time. */
  void forEach(int charterId, Consumer<Standing> visit) {
    int offset = 0;
    while (true) {
      Query query =
          Query.select(StandingRows.COLUMNS)
              .where("CHARTER_ID = ? AND PRESENT = ?", charterId, true)
              .order("SORT_NAME, ID")
              .limit(BATCH)
              .offset(offset);
      List<Standing> batch = database.read(StandingEntity.class, query, StandingRows::standing);
      batch.forEach(visit);
      if (batch.size() < BATCH) {
        return;
      }
      offset += BATCH;
    }
  }
}
