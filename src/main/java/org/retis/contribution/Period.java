package org.retis.contribution;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.retis.web.UserMistake;

/**
 * The days that figures are about, as they begin and end in somebody's time zone.
 *
 * @param word how it was chosen
 * @param from the first day
 * @param to the last day
 * @param zone the time zone
 */
public record Period(Word word, LocalDate from, LocalDate to, ZoneId zone) {

  /** The longest period, in days. */
  static final int LONGEST = 366 * 20;

  /** How a period is chosen. */
  public enum Word {
    LAST_30_DAYS("last-30-days"),
    LAST_12_MONTHS("last-12-months"),
    QUARTER("quarter"),
    YEAR("year"),
    DATES("dates");

    private final String text;

    Word(String text) {
      this.text = text;
    }

    /** How parameters and texts name it. */
    public String text() {
      return text;
    }
  }

  /** A period that ends today. */
  static Period of(Word word, LocalDate today, ZoneId zone) {
    LocalDate from =
        switch (word) {
          case LAST_30_DAYS, DATES -> today.minusDays(29);
          case LAST_12_MONTHS -> today.minusYears(1).plusDays(1);
          case QUARTER ->
              today.withMonth((today.getMonthValue() - 1) / 3 * 3 + 1).withDayOfMonth(1);
          case YEAR -> today.withDayOfYear(1);
        };
    return new Period(word, from, today, zone);
  }

  /**
   * From one day to another, both included.
   *
   * @throws UserMistake when it ends before it begins, or is longer than twenty years
   */
  static Period between(LocalDate from, LocalDate to, ZoneId zone) {
    if (to.isBefore(from)) {
      throw new UserMistake("retis.contribution.mistake.backwards", "to");
    }
    if (ChronoUnit.DAYS.between(from, to) > LONGEST
        || from.getYear() < 1970
        || to.getYear() > 9000) {
      throw new UserMistake("retis.contribution.mistake.long", "from");
    }
    return new Period(Word.DATES, from, to, zone);
  }

  /** How many days it has. */
  public long days() {
    return ChronoUnit.DAYS.between(from, to) + 1;
  }

  /**
   * What it is compared with: the same days of the quarter or year before, else as many days right
   * before it, twelve months before twelve months.
   */
  Period before() {
    return switch (word) {
      case QUARTER -> new Period(word, from.minusMonths(3), to.minusMonths(3), zone);
      case YEAR -> new Period(word, from.minusYears(1), to.minusYears(1), zone);
      case LAST_12_MONTHS -> new Period(word, from.minusYears(1), from.minusDays(1), zone);
      case LAST_30_DAYS, DATES -> new Period(word, from.minusDays(days()), from.minusDays(1), zone);
    };
  }

  Span span() {
    return span(from, to.plusDays(1));
  }

  Span span(LocalDate first, LocalDate after) {
    return new Span(first.atStartOfDay(zone).toInstant(), after.atStartOfDay(zone).toInstant());
  }
}
