package org.retis.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import net.java.ao.DBParam;
import net.java.ao.Entity;
import net.java.ao.Query;
import net.java.ao.RawEntity;

/**
 * Our tables, through Active Objects.
 *
 * <p>Costs to know: {@code find} without {@code @Preload} on the entity asks the database once more
 * per row; {@code stream} buffers the whole answer on PostgreSQL, so long reads page by key and
 * only {@link #read} uses it, for answers that are short by themselves; a bulk insert is only all
 * or nothing inside {@link #inTransaction}.
 */
public final class Database {

  private static final int BATCH = 500;

  private final ActiveObjects ao;
  private final LooseObjects loose;

  public Database(ActiveObjects ao) {
    this(ao, new LooseObjects(ao));
  }

  Database(ActiveObjects ao, LooseObjects loose) {
    this.ao = ao;
    this.loose = loose;
  }

  /** Runs the work in one transaction; work that is already inside one joins it. */
  public <T> T inTransaction(Supplier<T> work) {
    return loose.inTransaction(work);
  }

  /** The row with this key. */
  public <E extends RawEntity<K>, K> Optional<E> get(Class<E> type, K key) {
    return Optional.ofNullable(ao.get(type, key));
  }

  /**
   * Inserts one row.
   *
   * @param values column name to value, every NOT NULL column included
   */
  public <E extends RawEntity<K>, K> E create(Class<E> type, Map<String, Object> values) {
    return ao.create(type, parameters(values));
  }

  private static DBParam[] parameters(Map<String, Object> values) {
    return values.entrySet().stream()
        .map(value -> new DBParam(value.getKey(), value.getValue()))
        .toArray(DBParam[]::new);
  }

  /** Inserts many rows, in batches. Call it inside {@link #inTransaction}. */
  public <E extends RawEntity<K>, K> void createAll(Class<E> type, List<Map<String, Object>> rows) {
    for (int from = 0; from < rows.size(); from += BATCH) {
      List<Map<String, Object>> batch = rows.subList(from, Math.min(rows.size(), from + BATCH));
      if (!loose.createAll(type, batch)) {
        batch.forEach(values -> create(type, values));
      }
    }
  }

  /**
   * Inserts a row unless one with the same unique value is there, and returns the row that is there
   * afterwards: ours, or that of whoever was faster, on whichever node.
   *
   * <p>Not inside a transaction: on PostgreSQL a refused insert would end it.
   *
   * @param uniqueColumn a column with {@code @Unique}, among the values
   */
  public <E extends RawEntity<K>, K> E createUnique(
      Class<E> type, String uniqueColumn, Map<String, Object> values) {
    Object unique = values.get(uniqueColumn);
    Query same = Query.select().where(uniqueColumn + " = ?", unique);
    Optional<E> earlier = first(type, same);
    if (earlier.isPresent()) {
      return earlier.get();
    }
    try {
      return create(type, values);
    } catch (RuntimeException refused) {
      return first(type, same).orElseThrow(() -> refused);
    }
  }

  /** The rows that the query finds. */
  public <E extends RawEntity<K>, K> List<E> find(Class<E> type, Query query) {
    return List.of(ao.find(type, query));
  }

  /**
   * The rows that the query finds, each converted at once from a read-only snapshot that holds the
   * named columns and nothing else. The one way to group: {@code Query.select("CITY, COUNT(ID) AS
   * TIMES").group("CITY")} fills the accessors of {@code CITY} and {@code TIMES}, so the alias is
   * the name of some column of the right type.
   *
   * @param query names its columns, and limits its rows or groups them, for the whole answer is
   *     held in memory
   * @param convert called once per row, in order
   */
  public <E extends RawEntity<K>, K, R> List<R> read(
      Class<E> type, Query query, Function<? super E, ? extends R> convert) {
    List<R> rows = new ArrayList<>();
    loose.stream(type, query, convert, rows);
    return rows;
  }

  /** The first row that the query finds. */
  public <E extends RawEntity<K>, K> Optional<E> first(Class<E> type, Query query) {
    return find(type, query.limit(1)).stream().findFirst();
  }

  /** How many rows the query finds; its order, limit and offset don't matter. */
  public <E extends RawEntity<K>, K> int count(Class<E> type, Query query) {
    return ao.count(type, query);
  }

  /**
   * Visits every row that fulfils a condition, in order of id, a batch at a time.
   *
   * @param criteria a condition over columns with {@code ?} for values
   */
  public <E extends Entity> void forEach(
      Class<E> type, Consumer<? super E> visit, String criteria, Object... values) {
    int after = 0;
    while (true) {
      Object[] all = new Object[values.length + 1];
      System.arraycopy(values, 0, all, 0, values.length);
      all[values.length] = after;
      Query batch =
          Query.select().where("(" + criteria + ") AND ID > ?", all).order("ID").limit(BATCH);
      List<E> rows = find(type, batch);
      for (E row : rows) {
        after = row.getID();
        visit.accept(row);
      }
      if (rows.size() < BATCH) {
        return;
      }
    }
  }

  /** Deletes the rows that fulfil a condition, without reading them. */
  public <E extends RawEntity<K>, K> int deleteWhere(
      Class<E> type, String criteria, Object... values) {
    return ao.deleteWithSQL(type, criteria, values);
  }
}
