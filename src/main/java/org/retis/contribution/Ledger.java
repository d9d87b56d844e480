package org.retis.contribution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.retis.store.Database;

/**
 * Writes contributions and their sums together: each change is one transaction, so that a sum is
 * always that of the contributions kept, wherever the work is cut off, and a contribution that is
 * known already changes nothing.
 *
 * <p>Two that work at once on the same rows can't both succeed: keys are unique, and what is
 * deleted must have been there. Whoever loses is undone as a whole and tries again later.
 */
final class Ledger {

  private final Database database;
  private final AuthorStore authors;
  private final FactStore facts;
  private final SumStore sums;

  Ledger(Database database, AuthorStore authors, FactStore facts, SumStore sums) {
    this.database = database;
    this.authors = authors;
    this.facts = facts;
    this.sums = sums;
  }

  /**
   * Counts contributions, and does what belongs to it in the same transaction.
   *
   * @param found contributions, known or not
   * @param besides what is done with it
   * @return how many were new
   */
  int add(Collection<Fact> found, Runnable besides) {
    Map<String, Fact> byKey = new LinkedHashMap<>();
    found.forEach(fact -> byKey.putIfAbsent(Columns.key(fact.key()), fact));
    byKey.keySet().removeAll(facts.known(Set.copyOf(byKey.keySet())));
    Map<String, Integer> numbers = numbers(byKey.values());
    return database.inTransaction(
        () -> {
          byKey.keySet().removeAll(facts.known(Set.copyOf(byKey.keySet())));
          List<Counted> fresh = new ArrayList<>();
          byKey.forEach((key, fact) -> fresh.add(counted(key, fact, numbers)));
          facts.insert(fresh);
          sums.add(totals(fresh));
          besides.run();
          return fresh.size();
        });
  }

  /** Only for what is new: who was forgotten gets no number again for what was known. */
  private Map<String, Integer> numbers(Collection<Fact> fresh) {
    return authors.numbers(
        fresh.stream().map(Fact::actorKey).filter(Objects::nonNull).distinct().toList());
  }

  private static Counted counted(String key, Fact fact, Map<String, Integer> numbers) {
    String actor = fact.actorKey();
    int author = actor == null ? AuthorStore.ANONYMOUS : numbers.getOrDefault(actor, 0);
    return Counted.of(fact, author).keyed(key);
  }

  /** Counts contributions no longer, and does what belongs to it in the same transaction. */
  void withdraw(Collection<String> keys, Runnable besides) {
    database.inTransaction(
        () -> {
          keys.forEach(key -> facts.byKey(Columns.key(key)).ifPresent(this::withdraw));
          besides.run();
          return keys.size();
        });
  }

  private void withdraw(Counted fact) {
    facts.delete(List.of(fact.id()));
    recount(SumKey.of(fact));
  }

  /** Lets what was brought to a page count where the page stands now. */
  void place(long pageId, String spaceKey, boolean restricted) {
    database.inTransaction(
        () -> {
          List<Counted> moved =
              facts.ofPage(pageId).stream()
                  .filter(fact -> !fact.isAt(spaceKey, restricted))
                  .toList();
          if (!moved.isEmpty()) {
            facts.delete(moved.stream().map(Counted::id).toList());
            List<Counted> there =
                moved.stream().map(fact -> fact.placed(spaceKey, restricted)).toList();
            facts.insert(there);
            Set<SumKey> touched = new HashSet<>();
            moved.forEach(fact -> touched.addAll(SumKey.of(fact)));
            there.forEach(fact -> touched.addAll(SumKey.of(fact)));
            recount(touched);
          }
          return moved.size();
        });
  }

  /** Takes sums again from the contributions. */
  private void recount(Collection<SumKey> keys) {
    sums.delete(keys);
    Map<SumKey, Total> totals = new HashMap<>();
    keys.forEach(key -> facts.total(key).ifPresent(total -> totals.put(key, total)));
    sums.insert(totals);
  }

  /**
   * Takes all sums of a space again from its contributions, a month at a time; wherever it is cut
   * off, sums are right.
   */
  void rebuild(String spaceKey) {
    facts
        .end(spaceKey, false)
        .ifPresent(
            first -> {
              long from = Grain.MONTH.bucket(first.at());
              long until =
                  facts.end(spaceKey, true).map(l -> Grain.MONTH.bucket(l.at())).orElse(0L);
              for (long month = from; month <= until; month++) {
                rebuild(spaceKey, month);
              }
            });
  }

  private void rebuild(String spaceKey, long month) {
    database.inTransaction(
        () -> {
          Map<SumKey, Total> totals = new HashMap<>();
          Span span = new Span(Grain.MONTH.start(month), Grain.MONTH.start(month + 1));
          facts.forEach(spaceKey, span, some -> addTo(totals, some));
          sums.deleteMonth(spaceKey, month);
          sums.insert(totals);
          return totals.size();
        });
  }

  /** Forgets a space that is gone. */
  void forget(String spaceKey) {
    database.inTransaction(
        () -> {
          sums.deleteSpace(spaceKey);
          facts.deleteSpace(spaceKey);
          return spaceKey;
        });
  }

  private static Map<SumKey, Total> totals(List<Counted> counted) {
    Map<SumKey, Total> totals = new HashMap<>();
    addTo(totals, counted);
    return totals;
  }

  private static void addTo(Map<SumKey, Total> totals, List<Counted> counted) {
    for (Counted fact : counted) {
      SumKey.of(fact).forEach(key -> totals.merge(key, Total.one(fact.at()), Total::plus));
    }
  }
}
