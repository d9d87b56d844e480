package org.retis.directory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;
import org.retis.network.Circle;
import org.retis.store.Database;
import org.retis.store.Page;
import org.retis.store.PageRequest;

/** Reads the tables of the directory. */
final class EntryQueries {

  private final Database database;

  EntryQueries(Database database) {
    this.database = database;
  }

  /** A member's entry. */
  Optional<Entry> byMember(int memberId) {
    return database
        .read(EntryEntity.class, ofMember(memberId, EntryRows.COLUMNS), EntryRows::entry)
        .stream()
        .findFirst();
  }

  /** The present members among these accounts. */
  Set<Integer> membersOf(int networkId, List<String> userKeys) {
    Query query =
        Criteria.everybody(networkId).anyOf("USER_KEY", userKeys).in(Query.select("MEMBER_ID"));
    return Set.copyOf(database.read(EntryEntity.class, query, EntryEntity::getMemberId));
  }

  /** One page of a selection, in two statements; a page behind the last one is the last one. */
  Page<Entry> page(
      int networkId,
      Circle circle,
      Selection selection,
      Sort sort,
      boolean reversed,
      PageRequest wanted) {
    Criteria criteria = Criteria.of(networkId, circle, selection, null);
    int total = database.count(EntryEntity.class, criteria.in(Query.select()));
    int last = new Page<Entry>(List.of(), total, wanted).pages();
    PageRequest request = new PageRequest(Math.min(last, wanted.number()), wanted.size());
    Query query =
        criteria
            .in(Query.select(EntryRows.COLUMNS))
            .order(sort.clause(reversed))
            .limit(request.size())
            .offset(request.offset());
    return new Page<>(database.read(EntryEntity.class, query, EntryRows::entry), total, request);
  }

  /** How large the directory is before anybody narrows it, in two statements. */
  Totals totals(int networkId, Selection selection, Instant recently) {
    List<Integer> sizes =
        database.read(
            EntryEntity.class,
            Criteria.whole(networkId, selection)
                .in(Query.select("ORG_KEY, COUNT(MEMBER_ID) AS MEMBER_ID"))
                .group("ORG_KEY"),
            // those without an organisation are people too, but make none
            row -> row.getOrgKey() == null ? -row.getMemberId() : row.getMemberId());
    Criteria confirmed =
        Criteria.whole(networkId, selection).and("CONFIRMED >= ?", recently.toEpochMilli());
    int members = sizes.stream().mapToInt(Math::abs).sum();
    int organisations = (int) sizes.stream().filter(size -> size > 0).count();
    return new Totals(
        members, organisations, database.count(EntryEntity.class, confirmed.in(Query.select())));
  }

  /**
   * The values of a facet among the entries that the other facets and the search keep, most
   * frequent first, in one statement.
   */
  List<FacetValue> values(int networkId, Circle circle, Selection selection, Facet facet) {
    Criteria criteria = Criteria.of(networkId, circle, selection, facet);
    List<FacetValue> values =
        switch (facet) {
          case ORGANISATION ->
              database.read(
                  EntryEntity.class,
                  grouped(criteria, "ORG_KEY", "ORG_NAME"),
                  row -> value(row.getOrgKey(), row.getOrgName(), row.getMemberId()));
          case TERRITORY ->
              database.read(
                  EntryEntity.class,
                  grouped(criteria, "TERRITORY_KEY", "TERRITORY"),
                  row -> value(row.getTerritoryKey(), row.getTerritory(), row.getMemberId()));
          case TOPIC ->
              database.read(
                  TopicEntity.class,
                  grouped(criteria, "TOPIC_KEY", "TOPIC_LABEL"),
                  row -> value(row.getTopicKey(), row.getTopicLabel(), row.getMemberId()));
          case ACCESS ->
              database.read(
                  EntryEntity.class,
                  criteria
                      .in(Query.select("WITH_ACCOUNT, COUNT(MEMBER_ID) AS MEMBER_ID"))
                      .group("WITH_ACCOUNT"),
                  row -> access(row.isWithAccount(), row.getMemberId()));
        };
    return values.stream()
        .sorted(
            Comparator.comparingInt(FacetValue::count).reversed().thenComparing(FacetValue::key))
        .toList();
  }

  private static Query grouped(Criteria criteria, String key, String label) {
    String columns = key + ", MIN(" + label + ") AS " + label + ", COUNT(MEMBER_ID) AS MEMBER_ID";
    return criteria.and(key + " IS NOT NULL").in(Query.select(columns)).group(key);
  }

  private static FacetValue value(@Nullable String key, @Nullable String label, int count) {
    return new FacetValue(EntryRows.text(key), EntryRows.text(label), count);
  }

  private static FacetValue access(boolean account, int count) {
    String key = (account ? Access.ACCOUNT : Access.NONE).key();
    return new FacetValue(key, key, count);
  }

  private static Query ofMember(int memberId, String columns) {
    return Query.select(columns).where("MEMBER_ID = ?", memberId);
  }
}
