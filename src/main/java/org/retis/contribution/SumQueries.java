package org.retis.contribution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;
import org.retis.store.Database;

/**
 * Reads sums. What it costs depends on how many people brought something within the time asked for,
 * never on how long the history is.
 */
final class SumQueries {

  private static final String TOTAL =
      "SUM(TIMES) AS TIMES, MIN(FIRST_AT) AS FIRST_AT, MAX(LAST_AT) AS LAST_AT";

  private final Database database;

  SumQueries(Database database) {
    this.database = database;
  }

  /**
   * How much of a kind somebody brought.
   *
   * @param authorId who
   * @param kind the kind
   * @param total how much and when
   */
  record Share(int authorId, Kind kind, Total total) {}

  /**
   * How much everybody together brought within a stretch of time.
   *
   * @param grain how long it is
   * @param bucket which one
   * @param times how much
   */
  record Slice(Grain grain, long bucket, long times) {}

  /** What each person brought within some time, by kind; restricted pages left out. */
  List<Share> shares(Collection<String> spaces, Collection<Kind> kinds, Span span) {
    return database.read(
        SumEntity.class,
        where("AUTHOR_ID, KIND, " + TOTAL, spaces, kinds, Cover.of(span)).group("AUTHOR_ID, KIND"),
        row -> new Share(row.getAuthorId(), Kind.ofCode(row.getKind()), total(row)));
  }

  /** What was brought in each of several stretches of time; restricted pages left out. */
  List<Slice> slices(Collection<String> spaces, Collection<Kind> kinds, Cover cover) {
    return database.read(
        SumEntity.class,
        where("GRAIN, BUCKET, SUM(TIMES) AS TIMES", spaces, kinds, cover).group("GRAIN, BUCKET"),
        row -> new Slice(Grain.ofCode(row.getGrain()), row.getBucket(), row.getTimes()));
  }

  /** First and last contributions of everybody, to all pages. */
  Map<Integer, Total> ever(Collection<String> spaces) {
    return ever(spaces, null);
  }

  /** First and last contributions of some people, to all pages. */
  Map<Integer, Total> ever(Collection<String> spaces, @Nullable Collection<Integer> authors) {
    List<Object> values = new ArrayList<>();
    values.add(Grain.MONTH.code());
    values.addAll(spaces);
    String condition = "GRAIN = ? AND SPACE_KEY IN (" + Columns.marks(spaces) + ")";
    if (authors != null) {
      condition += " AND AUTHOR_ID IN (" + Columns.marks(authors) + ")";
      values.addAll(authors);
    }
    Query query =
        Query.select("AUTHOR_ID, " + TOTAL).where(condition, values.toArray()).group("AUTHOR_ID");
    return database
        .read(SumEntity.class, query, row -> Map.entry(row.getAuthorId(), total(row)))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** All that is kept, for comparing. */
  Map<String, Long> everything() {
    Map<String, Long> all = new HashMap<>();
    database.read(
        SumEntity.class,
        Query.select("ID, UNIQUE_KEY, TIMES").order("ID"),
        row -> all.put(row.getUniqueKey(), row.getTimes()));
    return all;
  }

  private static Query where(
      String columns, Collection<String> spaces, Collection<Kind> kinds, Cover cover) {
    List<Object> values = new ArrayList<>(spaces);
    values.add(false);
    kinds.forEach(kind -> values.add(kind.code()));
    List<String> times = new ArrayList<>();
    for (Cover.Part part : cover.parts()) {
      times.add("(GRAIN = ? AND BUCKET >= ? AND BUCKET < ?)");
      values.addAll(List.of(part.grain().code(), part.from(), part.until()));
    }
    String condition =
        "SPACE_KEY IN ("
            + Columns.marks(spaces)
            + ") AND RESTRICTED = ? AND KIND IN ("
            + Columns.marks(kinds)
            + ") AND ("
            + String.join(" OR ", times)
            + ")";
    return Query.select(columns).where(condition, values.toArray());
  }

  private static Total total(SumEntity row) {
    return new Total(row.getTimes(), row.getFirstAt(), row.getLastAt());
  }
}
