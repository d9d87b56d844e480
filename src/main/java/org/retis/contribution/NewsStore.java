package org.retis.contribution;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;
import org.retis.store.Database;

/** Keeps what was heard until the job has looked after it. */
final class NewsStore {

  private final Database database;

  NewsStore(Database database) {
    this.database = database;
  }

  /** Notes a contribution, or one taken back: one insert. */
  void note(News.Task task, Fact fact) {
    Map<String, Object> row = row(task, fact.pageId(), fact.spaceKey());
    row.put("FACT_KEY", fact.key());
    row.put("KIND", fact.kind().code());
    row.put("CONTENT_ID", fact.contentId());
    row.put("RESTRICTED", fact.restricted());
    row.put("HAPPENED_AT", fact.at().toEpochMilli());
    if (fact.actorKey() != null) {
      row.put("USER_KEY", fact.actorKey());
    }
    database.create(NewsEntity.class, row);
  }

  /** Notes that a page must be looked at again: one insert. */
  void visit(long pageId, @Nullable String spaceKey) {
    database.create(NewsEntity.class, row(News.Task.VISIT, pageId, spaceKey));
  }

  /** The oldest news. */
  List<News> next(int limit) {
    Query query = Query.select().order("ID").limit(limit);
    return database.find(NewsEntity.class, query).stream().map(NewsStore::news).toList();
  }

  /** How much waits. */
  int count() {
    return database.count(NewsEntity.class, Query.select());
  }

  /** Forgets news that were looked after; with them, inside a transaction. */
  void delete(List<News> done) {
    List<Integer> ids = done.stream().map(News::id).toList();
    for (List<Integer> some : Columns.batches(ids)) {
      int gone =
          database.deleteWhere(
              NewsEntity.class, "ID IN (" + Columns.marks(some) + ")", some.toArray());
      if (gone != some.size()) {
        throw new IllegalStateException("Somebody else works on the same news");
      }
    }
  }

  void forgetAccount(String userKey) {
    database.deleteWhere(NewsEntity.class, "USER_KEY = ?", userKey);
  }

  void forgetSpace(String spaceKey) {
    database.deleteWhere(NewsEntity.class, "SPACE_KEY = ?", spaceKey);
  }

  private static Map<String, Object> row(News.Task task, long pageId, @Nullable String spaceKey) {
    Map<String, Object> row = new HashMap<>();
    row.put("TASK", task.name());
    row.put("CONTENT_ID", pageId);
    row.put("PAGE_ID", pageId);
    row.put("RESTRICTED", false);
    row.put("HAPPENED_AT", 0L);
    if (spaceKey != null) {
      row.put("SPACE_KEY", spaceKey);
    }
    return row;
  }

  private static News news(NewsEntity row) {
    News.Task task = News.Task.valueOf(row.getTask());
    String key = row.getFactKey();
    String kind = row.getKind();
    String space = row.getSpaceKey();
    Fact fact =
        key == null || kind == null || space == null
            ? null
            : new Fact(
                key,
                Kind.ofCode(kind),
                row.getContentId(),
                row.getPageId(),
                space,
                row.isRestricted(),
                row.getUserKey(),
                Instant.ofEpochMilli(row.getHappenedAt()));
    return new News(row.getID(), task, fact, row.getPageId());
  }
}
