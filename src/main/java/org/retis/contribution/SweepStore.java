package org.retis.contribution;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import net.java.ao.Query;
import org.retis.store.Database;

/** Keeps how far the reading of spaces has come, so that whoever goes on knows where. */
final class SweepStore {

  private static final String BEAT = "beat";

  private final Database database;
  private final Clock clock;

  SweepStore(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Begins the reading of a space unless it was begun. Not inside a transaction. */
  void declare(String spaceKey) {
    Map<String, Object> row = new HashMap<>();
    row.put("SPACE_KEY", spaceKey);
    row.put("SWEEP_MODE", Sweep.Mode.FULL.name());
    row.put("PAGE_AFTER", 0L);
    row.put("PAGES_READ", 0);
    row.put("FACTS_FOUND", 0);
    row.put("STARTED_AT", clock.millis());
    row.put("COMPLETE_AT", 0L);
    database.createUnique(SweepEntity.class, "SPACE_KEY", row);
  }

  /** Where the reading of spaces has come; those never begun are left out. */
  List<Sweep> of(Collection<String> spaceKeys) {
    if (spaceKeys.isEmpty()) {
      return List.of();
    }
    Query query =
        Query.select()
            .where("SPACE_KEY IN (" + Columns.marks(spaceKeys) + ")", spaceKeys.toArray());
    return database.find(SweepEntity.class, query).stream().map(SweepStore::sweep).toList();
  }

  /** The next space to go on with. */
  Optional<Sweep> next() {
    Query query =
        Query.select().where("SWEEP_MODE <> ?", Sweep.Mode.DONE.name()).order("STARTED_AT, ID");
    return database.first(SweepEntity.class, query).map(SweepStore::sweep);
  }

  /** Notes that pages were read; in one transaction with what was found. */
  void advance(Sweep sweep, long pageAfter, int pages, int facts) {
    change(
        sweep.spaceKey(),
        row -> {
          if (row.getPageAfter() == sweep.pageAfter()
              && row.getSweepMode().equals(sweep.mode().name())) {
            row.setPageAfter(pageAfter);
            row.setPagesRead(row.getPagesRead() + pages);
            row.setFactsFound(row.getFactsFound() + facts);
          }
        });
  }

  /** Notes that the last page was read, unless the reading was begun anew meanwhile. */
  void finish(Sweep sweep) {
    change(
        sweep.spaceKey(),
        row -> {
          if (row.getPageAfter() == sweep.pageAfter()
              && row.getSweepMode().equals(sweep.mode().name())) {
            row.setSweepMode(Sweep.Mode.DONE.name());
            if (sweep.mode() == Sweep.Mode.FULL) {
              row.setCompleteAt(clock.millis());
            }
          }
        });
  }

  /** Looks at all pages of a space from the first, unless everything is being read anyway. */
  void check(String spaceKey) {
    change(
        spaceKey,
        row -> {
          if (!row.getSweepMode().equals(Sweep.Mode.FULL.name())) {
            begin(row, Sweep.Mode.CHECK);
          }
        });
  }

  /** Reads a space anew from the first page. */
  void readAgain(String spaceKey) {
    change(spaceKey, row -> begin(row, Sweep.Mode.FULL));
  }

  /** All spaces that were ever begun. */
  List<String> spaces() {
    return database.find(SweepEntity.class, Query.select().order("ID")).stream()
        .map(SweepEntity::getSpaceKey)
        .toList();
  }

  void forget(String spaceKey) {
    database.deleteWhere(SweepEntity.class, "SPACE_KEY = ?", spaceKey);
  }

  /** When the job last brought the figures up to date. */
  Optional<Instant> beat() {
    return database
        .first(BeatEntity.class, Query.select().where("UNIQUE_KEY = ?", BEAT))
        .map(row -> Instant.ofEpochMilli(row.getBeatAt()));
  }

  /**
   * Notes that the figures are up to date. Not inside a transaction.
   *
   * @return how long ago that was said last; nothing the first time
   */
  Duration beatNow() {
    long now = clock.millis();
    Map<String, Object> values = Map.of("UNIQUE_KEY", BEAT, "BEAT_AT", now);
    BeatEntity row = database.createUnique(BeatEntity.class, "UNIQUE_KEY", values);
    Duration since = Duration.ofMillis(now - row.getBeatAt());
    row.setBeatAt(now);
    row.save();
    return since;
  }

  private void begin(SweepEntity row, Sweep.Mode mode) {
    row.setSweepMode(mode.name());
    row.setPageAfter(0L);
    row.setPagesRead(0);
    row.setFactsFound(0);
    row.setStartedAt(clock.millis());
  }

  private void change(String spaceKey, Consumer<SweepEntity> change) {
    database
        .first(SweepEntity.class, Query.select().where("SPACE_KEY = ?", spaceKey))
        .ifPresent(
            row -> {
              change.accept(row);
              row.save();
            });
  }

  private static Sweep sweep(SweepEntity row) {
    return new Sweep(
        row.getSpaceKey(),
        Sweep.Mode.valueOf(row.getSweepMode()),
        row.getPageAfter(),
        row.getPagesRead(),
        row.getFactsFound(),
        Instant.ofEpochMilli(row.getStartedAt()),
        row.getCompleteAt() > 0);
  }
}
