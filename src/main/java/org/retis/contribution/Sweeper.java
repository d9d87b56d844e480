package org.retis.contribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.retis.gateway.ContentInfo;
import org.retis.gateway.Contents;
import org.retis.network.Networks;

/**
 * Walks through spaces page by page, in steps each of which is kept as a whole: whatever cuts it
 * off, the next one goes on after the last step kept, and finding something twice counts it once.
 */
final class Sweeper {

  private static final int FULL_STEP = 20;
  private static final int CHECK_STEP = 100;

  private final Networks networks;
  private final Contents contents;
  private final PageReader pages;
  private final FactStore facts;
  private final Ledger ledger;
  private final SweepStore sweeps;

  Sweeper(
      Networks networks,
      Contents contents,
      PageReader pages,
      FactStore facts,
      Ledger ledger,
      SweepStore sweeps) {
    this.networks = networks;
    this.contents = contents;
    this.pages = pages;
    this.facts = facts;
    this.ledger = ledger;
    this.sweeps = sweeps;
  }

  /**
   * Does the next step.
   *
   * @return the space in which it was; empty when nothing is left to do
   */
  Optional<String> step() {
    Optional<Sweep> next = sweeps.next();
    next.ifPresent(this::step);
    return next.map(Sweep::spaceKey);
  }

  private void step(Sweep sweep) {
    boolean full = sweep.mode() == Sweep.Mode.FULL;
    int size = full ? FULL_STEP : CHECK_STEP;
    List<Long> ids = next(sweep.spaceKey(), sweep.pageAfter(), size);
    if (ids.isEmpty()) {
      sweeps.finish(sweep);
      return;
    }
    List<Fact> found = full ? everything(ids) : missing(ids);
    long last = ids.get(ids.size() - 1);
    ledger.add(found, () -> sweeps.advance(sweep, last, ids.size(), found.size()));
  }

  /** The pages that are there now, and those to which something was brought while they were. */
  private List<Long> next(String spaceKey, long after, int limit) {
    SortedSet<Long> ids = new TreeSet<>(contents.pageIdsAfter(spaceKey, after, limit));
    ids.addAll(facts.pagesAfter(spaceKey, after, limit));
    return ids.stream().limit(limit).toList();
  }

  /** Looks at one page, wherever it is. */
  void visit(long pageId, Runnable besides) {
    ledger.add(everything(List.of(pageId)), besides);
  }

  private List<Fact> everything(List<Long> ids) {
    Map<Long, Known> known = known(ids);
    List<Fact> found = new ArrayList<>();
    for (long id : ids) {
      pages
          .page(id)
          .ifPresent(
              page -> {
                boolean restricted = pages.isRestricted(id);
                place(page, restricted, known.get(id));
                if (counts(page)) {
                  found.addAll(pages.all(page, restricted));
                }
              });
    }
    return found;
  }

  private List<Fact> missing(List<Long> ids) {
    Map<Long, Known> known = known(ids);
    List<Fact> found = new ArrayList<>();
    for (long id : ids) {
      pages
          .page(id)
          .ifPresent(
              page -> {
                boolean restricted = pages.isRestricted(id);
                Known of = known.get(id);
                place(page, restricted, of);
                if (counts(page) && (of == null || of.versions < page.version())) {
                  found.addAll(pages.versions(page, restricted));
                }
              });
    }
    return found;
  }

  private boolean counts(ContentInfo page) {
    return page.space().filter(space -> !networks.of(space).isEmpty()).isPresent();
  }

  private void place(ContentInfo page, boolean restricted, @Nullable Known known) {
    String space = page.space().orElseThrow();
    if (known != null && known.isElsewhere(space, restricted)) {
      ledger.place(page.id(), space, restricted);
    }
  }

  private Map<Long, Known> known(List<Long> ids) {
    Map<Long, Known> known = new HashMap<>();
    facts
        .placements(ids)
        .forEach(
            placement ->
                known.computeIfAbsent(placement.pageId(), id -> new Known()).add(placement));
    return known;
  }

  /** What is counted of one page. */
  private static final class Known {
    private final List<FactStore.Placement> placements = new ArrayList<>();
    private long versions;

    void add(FactStore.Placement placement) {
      placements.add(placement);
      if (placement.kind().isVersion()) {
        versions += placement.count();
      }
    }

    boolean isElsewhere(String space, boolean restricted) {
      return placements.stream()
          .anyMatch(p -> !p.spaceKey().equals(space) || p.restricted() != restricted);
    }
  }
}
