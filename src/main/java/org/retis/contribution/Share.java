package org.retis.contribution;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody, or several together, brought.
 *
 * @param totals how much of each kind, without those of which there is nothing
 */
public record Share(Map<Kind, Total> totals) {

  /** Nothing. */
  public static final Share NONE = new Share(Map.of());

  public Share {
    totals = Map.copyOf(totals);
  }

  /** Something of one kind. */
  static Share of(Kind kind, Total total) {
    return new Share(Map.of(kind, total));
  }

  /** Both together. */
  Share plus(Share other) {
    Map<Kind, Total> sum = new EnumMap<>(Kind.class);
    sum.putAll(totals);
    other.totals.forEach((kind, total) -> sum.merge(kind, total, Total::plus));
    return new Share(sum);
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
