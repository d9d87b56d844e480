package org.retis.meeting;

import java.util.HashMap;
import java.util.Map;
import org.retis.store.Database;

/** Keeps how far spaces were looked through. */
final class MinutesScanStore {

  /** No space has such a key, and no network such an id. */
  private static final String CHECK = "?";

  private static final int NOBODY = 0;

  private final Database database;

  MinutesScanStore(Database database) {
    this.database = database;
  }

  /** How far a space was looked through for a network. */
  MinutesScan.Progress of(int networkId, String spaceKey) {
    MinutesScanEntity row = row(networkId, spaceKey);
    return new MinutesScan.Progress(
        row.getAfterId(), row.getRoundAt(), row.getSince(), row.getEndedAt(), row.getFullAt());
  }

  void save(int networkId, String spaceKey, MinutesScan.Progress progress) {
    MinutesScanEntity row = row(networkId, spaceKey);
    row.setAfterId(progress.after());
    row.setRoundAt(progress.roundAt());
    row.setSince(progress.since());
    row.setEndedAt(progress.endedAt());
    row.setFullAt(progress.fullAt());
    row.save();
  }

  /** Asks that all known pages be looked at soon. */
  void askForCheck(long now) {
    save(NOBODY, CHECK, new MinutesScan.Progress(0, now, 0, 0, 0));
  }

  /** Whether that was asked; it isn't any more then. */
  boolean takeCheck() {
    boolean asked = of(NOBODY, CHECK).isRunning();
    if (asked) {
      save(NOBODY, CHECK, new MinutesScan.Progress(0, 0, 0, 0, 0));
    }
    return asked;
  }

  private MinutesScanEntity row(int networkId, String spaceKey) {
    Map<String, Object> values = new HashMap<>();
    values.put("SCAN_KEY", networkId + ":" + spaceKey);
    values.put("NETWORK_ID", networkId);
    values.put("AFTER_ID", 0L);
    values.put("ROUND_AT", 0L);
    values.put("SINCE", 0L);
    values.put("ENDED_AT", 0L);
    values.put("FULL_AT", 0L);
    return database.createUnique(MinutesScanEntity.class, "SCAN_KEY", values);
  }
}
