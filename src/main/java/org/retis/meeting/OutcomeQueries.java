package org.retis.meeting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import net.java.ao.Query;
import org.retis.store.Database;
import org.retis.store.Page;
import org.retis.store.PageRequest;

/** Reads registers. */
final class OutcomeQueries {

  private static final int BATCH = 500;

  /** No more owners are offered to choose from; the search finds the rest. */
  private static final int OWNERS = 200;

  private final Database database;

  OutcomeQueries(Database database) {
    this.database = database;
  }

  /** Entries by their ids. */
  List<Outcome> byIds(Collection<Integer> ids) {
    List<Outcome> found = new ArrayList<>();
    List<Integer> all = ids.stream().distinct().toList();
    for (int from = 0; from < all.size(); from += BATCH) {
      List<Integer> some = all.subList(from, Math.min(all.size(), from + BATCH));
      String marks = String.join(",", Collections.nCopies(some.size(), "?"));
      Query query =
          Query.select(OutcomeRows.COLUMNS).where("ID IN (" + marks + ")", some.toArray());
      found.addAll(database.read(OutcomeEntity.class, query, OutcomeRows::outcome));
    }
    return found;
  }

  /** What stands in a page now, of one kind, in order. */
  List<Outcome> onPage(long pageId, OutcomeKind kind) {
    Query query =
        Query.select(OutcomeRows.COLUMNS)
            .where("PAGE_ID = ? AND KIND = ? AND LIVE = ?", pageId, kind.letter(), true)
            .order("PLACE, ID");
    return database.read(OutcomeEntity.class, query, OutcomeRows::outcome);
  }

  /** One page, in two statements; a page behind the last one is the last one. */
  Page<Outcome> page(
      RegisterReader reader,
      OutcomeFilter filter,
      OutcomeSort sort,
      boolean reversed,
      PageRequest wanted) {
    OutcomeCriteria criteria = OutcomeCriteria.of(reader, false, filter);
    int total = database.count(OutcomeEntity.class, criteria.in(Query.select()));
    int last = new Page<Outcome>(List.of(), total, wanted).pages();
    PageRequest request = new PageRequest(Math.min(last, wanted.number()), wanted.size());
    Query query =
        criteria
            .in(Query.select(OutcomeRows.COLUMNS))
            .order(sort.clause(reversed))
            .limit(request.size())
            .offset(request.offset());
    return new Page<>(
        database.read(OutcomeEntity.class, query, OutcomeRows::outcome), total, request);
  }

  /** The first of those on restricted pages. */
  List<Outcome> restricted(
      RegisterReader reader, OutcomeFilter filter, OutcomeSort sort, boolean reversed, int limit) {
    Query query =
        OutcomeCriteria.of(reader, true, filter)
            .in(Query.select(OutcomeRows.COLUMNS))
            .order(sort.clause(reversed))
            .limit(limit);
    return database.read(OutcomeEntity.class, query, OutcomeRows::outcome);
  }

  /** Visits all of a selection on open pages, by number of our own, a batch at a time. */
  void forEach(RegisterReader reader, OutcomeFilter filter, Consumer<Outcome> visit) {
    int after = 0;
    while (true) {
      Query query =
          OutcomeCriteria.of(reader, false, filter)
              .and("ID > ?", after)
              .in(Query.select(OutcomeRows.COLUMNS))
              .order("ID")
              .limit(BATCH);
      List<Outcome> batch = database.read(OutcomeEntity.class, query, OutcomeRows::outcome);
      batch.forEach(visit);
      if (batch.size() < BATCH) {
        return;
      }
      after = batch.get(batch.size() - 1).id();
    }
  }

  int count(RegisterReader reader, OutcomeFilter filter) {
    Query query = OutcomeCriteria.of(reader, false, filter).in(Query.select());
    return database.count(OutcomeEntity.class, query);
  }

  /** How many there are in each state. */
  Map<String, Integer> byState(RegisterReader reader, OutcomeFilter filter) {
    Query query =
        OutcomeCriteria.of(reader, false, filter)
            .in(Query.select("STATE, COUNT(ID) AS PLACE"))
            .group("STATE");
    Map<String, Integer> counts = new LinkedHashMap<>();
    List<Map.Entry<String, Integer>> rows =
        database.read(OutcomeEntity.class, query, row -> Map.entry(row.getState(), row.getPlace()));
    rows.forEach(row -> counts.put(row.getKey(), row.getValue()));
    return counts;
  }

  /** Those who are named for something, by name to sort by. */
  Map<String, String> owners(RegisterReader reader, OutcomeFilter filter) {
    Query query =
        OutcomeCriteria.of(reader, false, filter)
            .and("OWNER_SORT <> ?", OutcomeRows.NO_OWNER)
            .in(Query.select("OWNER_SORT, MIN(OWNER_NAME) AS OWNER_NAME"))
            .group("OWNER_SORT")
            .order("OWNER_SORT")
            .limit(OWNERS);
    Map<String, String> owners = new LinkedHashMap<>();
    List<Map.Entry<String, String>> rows =
        database.read(
            OutcomeEntity.class,
            query,
            row -> Map.entry(row.getOwnerSort(), OutcomeRows.text(row.getOwnerName())));
    rows.forEach(row -> owners.put(row.getKey().substring(1), row.getValue()));
    return owners;
  }

  /** The words of the states in which there is something to do. */
  static List<String> openStates() {
    return List.of(ActionState.OPEN.word(), ActionState.PROGRESS.word());
  }
}
