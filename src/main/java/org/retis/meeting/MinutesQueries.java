package org.retis.meeting;

import java.util.function.Consumer;
import org.retis.store.Database;

/** Reads which pages with minutes are known. */
final class MinutesQueries {

  private final Database database;

  MinutesQueries(Database database) {
    this.database = database;
  }

  /** Visits all known pages. */
  void forEachPage(Consumer<SeenMinutes> visit) {
    database.forEach(MinutesEntity.class, row -> visit.accept(seen(row)), "ID > ?", 0);
  }

  /** Visits the known pages of a space. */
  void forEachPageOf(String spaceKey, Consumer<SeenMinutes> visit) {
    database.forEach(
        MinutesEntity.class, row -> visit.accept(seen(row)), "SPACE_KEY = ?", spaceKey);
  }

  private static SeenMinutes seen(MinutesEntity row) {
    return new SeenMinutes(
        row.getPageId(),
        row.getNetworkId(),
        OutcomeRows.text(row.getSpaceKey()),
        row.getPageVersion(),
        row.isRestricted());
  }
}
