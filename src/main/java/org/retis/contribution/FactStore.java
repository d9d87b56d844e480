package org.retis.contribution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import net.java.ao.Query;
import org.retis.store.Database;

/** Keeps single contributions. Writing is the {@link Ledger}'s, which keeps sums in step. */
final class FactStore {

  private static final int SOME = 2000;

  private final Database database;

  FactStore(Database database) {
    this.database = database;
  }

  /** Which of these keys are counted already. */
  Set<String> known(Collection<String> keys) {
    Set<String> known = new HashSet<>();
    for (List<String> some : Columns.batches(keys)) {
      Query query =
          Query.select("ID, UNIQUE_KEY")
              .where("UNIQUE_KEY IN (" + Columns.marks(some) + ")", some.toArray());
      known.addAll(database.read(FactEntity.class, query, FactEntity::getUniqueKey));
    }
    return known;
  }

  Optional<Counted> byKey(String key) {
    return facts(Query.select(FactRows.COLUMNS).where("UNIQUE_KEY = ?", key)).stream().findFirst();
  }

  List<Counted> ofPage(long pageId) {
    return facts(Query.select(FactRows.COLUMNS).where("PAGE_ID = ?", pageId).order("ID"));
  }

  /** Inserts; inside a transaction. */
  void insert(List<Counted> facts) {
    database.createAll(FactEntity.class, facts.stream().map(FactRows::row).toList());
  }

  /**
   * Deletes; inside a transaction.
   *
   * @throws IllegalStateException when some are gone already, so that nobody counts them twice
   */
  void delete(List<Integer> ids) {
    for (List<Integer> some : Columns.batches(ids)) {
      int gone =
          database.deleteWhere(
              FactEntity.class, "ID IN (" + Columns.marks(some) + ")", some.toArray());
      if (gone != some.size()) {
        throw new IllegalStateException("Somebody else works on the same contributions");
      }
    }
  }

  /** What a sum must say. */
  Optional<Total> total(SumKey key) {
    Grain grain = key.grain();
    Query query =
        Query.select(
                "COUNT(ID) AS CONTENT_ID, MIN(HAPPENED_AT) AS HAPPENED_AT,"
                    + " MAX(HAPPENED_AT) AS QUARTER_INDEX, AUTHOR_ID")
            .where(
                "SPACE_KEY = ? AND HAPPENED_AT >= ? AND HAPPENED_AT < ? AND AUTHOR_ID = ?"
                    + " AND KIND = ? AND RESTRICTED = ?",
                key.spaceKey(),
                grain.start(key.bucket()).toEpochMilli(),
                grain.start(key.bucket() + 1).toEpochMilli(),
                key.authorId(),
                key.kind().code(),
                key.restricted())
            .group("AUTHOR_ID");
    return database
        .read(
            FactEntity.class,
            query,
            row -> new Total(row.getContentId(), row.getHappenedAt(), row.getQuarterIndex()))
        .stream()
        .findFirst();
  }

  /** Where pages stand as far as was counted: one line for each place of each page. */
  List<Placement> placements(List<Long> pageIds) {
    Query query =
        Query.select("PAGE_ID, SPACE_KEY, RESTRICTED, KIND, COUNT(ID) AS CONTENT_ID")
            .where("PAGE_ID IN (" + Columns.marks(pageIds) + ")", pageIds.toArray())
            .group("PAGE_ID, SPACE_KEY, RESTRICTED, KIND");
    return database.read(
        FactEntity.class,
        query,
        row ->
            new Placement(
                row.getPageId(),
                row.getSpaceKey(),
                row.isRestricted(),
                Kind.ofCode(row.getKind()),
                row.getContentId()));
  }

  /** The pages of a space to which something was brought, by number. */
  List<Long> pagesAfter(String spaceKey, long after, int limit) {
    Query query =
        Query.select("PAGE_ID")
            .where("SPACE_KEY = ? AND PAGE_ID > ?", spaceKey, after)
            .group("PAGE_ID")
            .order("PAGE_ID")
            .limit(limit);
    return database.read(FactEntity.class, query, FactEntity::getPageId);
  }

  /**
   * Visits what was brought to a space within some time, a part at a time.
   *
   * @param visit takes each part
   */
  void forEach(String spaceKey, Span span, Consumer<List<Counted>> visit) {
    forEach(
        visit,
        "SPACE_KEY = ? AND HAPPENED_AT >= ? AND HAPPENED_AT < ?",
        spaceKey,
        span.from().toEpochMilli(),
        span.until().toEpochMilli());
  }

  /** Visits what somebody brought, a part at a time. */
  void ofAuthor(int authorId, Consumer<List<Counted>> visit) {
    forEach(visit, "AUTHOR_ID = ?", authorId);
  }

  private void forEach(Consumer<List<Counted>> visit, String condition, Object... values) {
    int after = 0;
    while (true) {
      List<Object> all = new ArrayList<>(List.of(values));
      all.add(after);
      Query query =
          Query.select(FactRows.COLUMNS)
              .where(condition + " AND ID > ?", all.toArray())
              .order("ID")
              .limit(SOME);
      List<Counted> some = facts(query);
      if (!some.isEmpty()) {
        visit.accept(some);
        after = some.get(some.size() - 1).id();
      }
      if (some.size() < SOME) {
        return;
      }
    }
  }

  /** The first or the last contribution to a space. */
  Optional<Counted> end(String spaceKey, boolean last) {
    Query query =
        Query.select(FactRows.COLUMNS)
            .where("SPACE_KEY = ?", spaceKey)
            .order(last ? "HAPPENED_AT DESC" : "HAPPENED_AT ASC")
            .limit(1);
    return facts(query).stream().findFirst();
  }

  void deleteSpace(String spaceKey) {
    database.deleteWhere(FactEntity.class, "SPACE_KEY = ?", spaceKey);
  }

  private List<Counted> facts(Query query) {
    return new ArrayList<>(database.read(FactEntity.class, query, FactRows::counted));
  }

  /**
   * Contributions of a kind to a page, as they are counted.
   *
   * @param pageId the page
   * @param spaceKey the space
   * @param restricted whether they count as restricted
   * @param kind the kind
   * @param count how many
   */
  record Placement(long pageId, String spaceKey, boolean restricted, Kind kind, long count) {}
}
