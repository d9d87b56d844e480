package org.retis.contribution;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * The lengths of time for which sums are kept, all in UTC. Every time zone of today differs from
 * UTC by whole quarters of an hour, so that any day of any zone is made of them.
 */
enum Grain {
  QUARTER("q"),
  DAY("d"),
  MONTH("m");

  static final long QUARTER_SECONDS = 900;
  static final long QUARTERS_A_DAY = 96;
  private static final int MONTHS_A_YEAR = 12;

  private final String code;

  Grain(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }

  static Grain ofCode(String code) {
    return switch (code) {
      case "q" -> QUARTER;
      case "d" -> DAY;
      default -> MONTH;
    };
  }

  /** The stretch of this length in which a moment lies. */
  long bucket(Instant at) {
    long quarter = Math.floorDiv(at.getEpochSecond(), QUARTER_SECONDS);
    long day = Math.floorDiv(quarter, QUARTERS_A_DAY);
    return switch (this) {
      case QUARTER -> quarter;
      case DAY -> day;
      case MONTH -> month(LocalDate.ofEpochDay(day));
    };
  }

  /** When a stretch begins. */
  Instant start(long bucket) {
    return switch (this) {
      case QUARTER -> Instant.ofEpochSecond(bucket * QUARTER_SECONDS);
      case DAY -> LocalDate.ofEpochDay(bucket).atStartOfDay(ZoneOffset.UTC).toInstant();
      case MONTH -> firstDay(bucket).atStartOfDay(ZoneOffset.UTC).toInstant();
    };
  }

  static long month(LocalDate day) {
    return (long) day.getYear() * MONTHS_A_YEAR + day.getMonthValue() - 1;
  }

  static LocalDate firstDay(long month) {
    return LocalDate.of(
        (int) Math.floorDiv(month, MONTHS_A_YEAR),
        (int) Math.floorMod(month, MONTHS_A_YEAR) + 1,
        1);
  }
}
