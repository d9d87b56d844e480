package org.retis.contribution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;
import org.retis.store.Database;
import org.retis.store.Page;
import org.retis.store.PageRequest;

/** Reads single contributions: the lists behind figures, and what concerns restricted pages. */
final class FactQueries {

  private final Database database;

  FactQueries(Database database) {
    this.database = database;
  }

  /**
   * What somebody brought to restricted pages within a quarter of an hour.
   *
   * @param quarter which one
   * @param share who, what and how much
   */
  record Hidden(long quarter, SumQueries.Share share) {}

  /**
   * Which contributions to list.
   *
   * @param spaces in these spaces
   * @param pages on restricted pages only these
   * @param kinds of these kinds
   * @param span within this time
   * @param authors by these accounts, or null for all
   */
  record Wanted(
      Collection<String> spaces,
      Collection<Long> pages,
      Collection<Kind> kinds,
      Span span,
      @Nullable Collection<Integer> authors) {}

  /** The restricted pages to which something was brought, newest first. */
  List<Long> restrictedPages(Wanted wanted, int limit) {
    Condition condition = Condition.of(wanted).and("RESTRICTED = ?", true);
    Query query = condition.in("PAGE_ID").group("PAGE_ID").order("PAGE_ID DESC").limit(limit);
    return database.read(FactEntity.class, query, FactEntity::getPageId);
  }

  /** What was brought to some restricted pages. */
  List<Hidden> hidden(Wanted wanted) {
    if (wanted.pages().isEmpty()) {
      return List.of();
    }
    Condition condition = Condition.of(wanted).and("RESTRICTED = ?", true).andIn(wanted.pages());
    String columns =
        "AUTHOR_ID, KIND, QUARTER_INDEX, COUNT(ID) AS CONTENT_ID, MIN(HAPPENED_AT) AS PAGE_ID,"
            + " MAX(HAPPENED_AT) AS HAPPENED_AT";
    return database.read(
        FactEntity.class,
        condition.in(columns).group("AUTHOR_ID, KIND, QUARTER_INDEX"),
        row ->
            new Hidden(
                row.getQuarterIndex(),
                new SumQueries.Share(
                    row.getAuthorId(),
                    Kind.ofCode(row.getKind()),
                    new Total(row.getContentId(), row.getPageId(), row.getHappenedAt()))));
  }

  /** A page of contributions, newest first. */
  Page<Counted> page(Wanted wanted, PageRequest request) {
    if (wanted.authors() != null && wanted.authors().isEmpty()) {
      return new Page<>(List.of(), 0, request);
    }
    Condition condition = Condition.of(wanted).open(wanted.pages());
    int total = database.count(FactEntity.class, condition.in("ID"));
    Query query =
        condition
            .in(FactRows.COLUMNS)
            .order("HAPPENED_AT DESC, ID DESC")
            .limit(request.size())
            .offset(request.offset());
    return new Page<>(database.read(FactEntity.class, query, FactRows::counted), total, request);
  }

  /** A condition over columns. */
  private record Condition(String text, List<Object> values) {

    static Condition of(Wanted wanted) {
      Condition condition =
          new Condition("HAPPENED_AT >= ?", List.of(wanted.span().from().toEpochMilli()))
              .and("HAPPENED_AT < ?", wanted.span().until().toEpochMilli())
              .andAll("SPACE_KEY IN (" + Columns.marks(wanted.spaces()) + ")", wanted.spaces())
              .andAll(
                  "KIND IN (" + Columns.marks(wanted.kinds()) + ")",
                  wanted.kinds().stream().map(Kind::code).toList());
      Collection<Integer> authors = wanted.authors();
      return authors == null
          ? condition
          : condition.andAll("AUTHOR_ID IN (" + Columns.marks(authors) + ")", authors);
    }

    Condition and(String more, Object value) {
      return andAll(more, List.of(value));
    }

    Condition andAll(String more, Collection<?> values) {
      List<Object> all = new ArrayList<>(this.values);
      all.addAll(values);
      return new Condition(text + " AND " + more, all);
    }

    Condition andIn(Collection<Long> pages) {
      return andAll("PAGE_ID IN (" + Columns.marks(pages) + ")", pages);
    }

    /** Unrestricted ones, and those on some restricted pages. */
    Condition open(Collection<Long> pages) {
      if (pages.isEmpty()) {
        return and("RESTRICTED = ?", false);
      }
      List<Object> values = new ArrayList<>(List.of(false));
      values.addAll(pages);
      return andAll("(RESTRICTED = ? OR PAGE_ID IN (" + Columns.marks(pages) + "))", values);
    }

    Query in(String columns) {
      return Query.select(columns).where(text, values.toArray());
    }
  }
}
