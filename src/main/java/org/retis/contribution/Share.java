package org.retis.contribution;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What somebody, or several together, brought, by kind. Grows while it is put together. */
public final class Share {

  private final Map<Kind, Total> totals = new EnumMap<>(Kind.class);

  Share() {}

  void add(Kind kind, Total total) {
    totals.merge(kind, total, Total::plus);
  }

  void add(Share other) {
    other.totals.forEach(this::add);
  }

  /** How much of a kind. */
  public long of(Kind kind) {
    Total total = totals.get(kind);
    return total == null ? 0 : total.times();
  }

  /** How much in all. */
  public long all() {
    return totals.values().stream().mapToLong(Total::times).sum();
  }

  /** When the last of it was brought. */
  public Optional<Instant> last() {
    return totals.values().stream().map(Total::last).max(Instant::compareTo);
  }
}
