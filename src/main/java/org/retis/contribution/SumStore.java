package org.retis.contribution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;
import org.retis.store.Database;

/**
 * Keeps sums. A changed sum is a new row in place of the old one, so that any number of them costs
 * three statements.
 */
final class SumStore {

  private final Database database;

  SumStore(Database database) {
    this.database = database;
  }

  /** Adds to sums; inside a transaction. */
  void add(Map<SumKey, Total> more) {
    Map<String, Total> rows = taken(more.keySet());
    Map<SumKey, Total> changed = new HashMap<>();
    more.forEach(
        (key, total) -> {
          Total before = rows.get(key.column());
          changed.put(key, before == null ? total : before.plus(total));
        });
    insert(changed);
  }

  /** Deletes sums, which are then inserted anew; inside a transaction. */
  void delete(Collection<SumKey> keys) {
    taken(keys);
  }

  /** Deletes the sums of a space within a month, of all lengths; inside a transaction. */
  void deleteMonth(String spaceKey, long month) {
    for (Grain grain : Grain.values()) {
      long from = grain.bucket(Grain.MONTH.start(month));
      long until = grain.bucket(Grain.MONTH.start(month + 1));
      database.deleteWhere(
          SumEntity.class,
          "SPACE_KEY = ? AND GRAIN = ? AND BUCKET >= ? AND BUCKET < ?",
          spaceKey,
          grain.code(),
          from,
          until);
    }
  }

  void deleteSpace(String spaceKey) {
    database.deleteWhere(SumEntity.class, "SPACE_KEY = ?", spaceKey);
  }

  /** Inserts sums that aren't there; inside a transaction. */
  void insert(Map<SumKey, Total> sums) {
    List<Map<String, Object>> rows = new ArrayList<>();
    sums.forEach((key, total) -> rows.add(row(key, total)));
    database.createAll(SumEntity.class, rows);
  }

  /**
   * Reads rows and deletes them.
   *
   * @throws IllegalStateException when somebody else deleted one meanwhile
   */
  private Map<String, Total> taken(Collection<SumKey> keys) {
    Map<String, Total> totals = new HashMap<>();
    for (List<String> some : Columns.batches(keys.stream().map(SumKey::column).toList())) {
      List<Integer> ids = new ArrayList<>();
      Query query =
          Query.select("ID, UNIQUE_KEY, TIMES, FIRST_AT, LAST_AT")
              .where("UNIQUE_KEY IN (" + Columns.marks(some) + ")", some.toArray());
      database.read(
          SumEntity.class,
          query,
          row -> {
            ids.add(row.getID());
            return totals.put(
                row.getUniqueKey(), new Total(row.getTimes(), row.getFirstAt(), row.getLastAt()));
          });
      if (!ids.isEmpty()) {
        remove(ids);
      }
    }
    return totals;
  }

  private void remove(List<Integer> ids) {
    int gone =
        database.deleteWhere(SumEntity.class, "ID IN (" + Columns.marks(ids) + ")", ids.toArray());
    if (gone != ids.size()) {
      throw new IllegalStateException("Somebody else works on the same sums");
    }
  }

  private static Map<String, Object> row(SumKey key, Total total) {
    Map<String, Object> row = new HashMap<>();
    row.put("UNIQUE_KEY", key.column());
    row.put("GRAIN", key.grain().code());
    row.put("BUCKET", key.bucket());
    row.put("AUTHOR_ID", key.authorId());
    row.put("SPACE_KEY", key.spaceKey());
    row.put("KIND", key.kind().code());
    row.put("RESTRICTED", key.restricted());
    row.put("TIMES", total.times());
    row.put("FIRST_AT", total.firstAt());
    row.put("LAST_AT", total.lastAt());
    return row;
  }
}
