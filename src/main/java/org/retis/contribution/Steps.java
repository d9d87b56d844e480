package org.retis.contribution;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * A period cut into days, weeks, months or years, as many as a chart can show.
 *
 * @param unit how long each is
 * @param starts the first day of each
 * @param spans each
 */
record Steps(ChronoUnit unit, List<LocalDate> starts, List<Span> spans) {

  private static final int MOST_DAYS = 31;
  private static final int MOST_WEEK_DAYS = 26 * 7;
  private static final int MOST_MONTH_DAYS = 366 * 3;

  Steps {
    starts = List.copyOf(starts);
    spans = List.copyOf(spans);
  }

  /** The unit that suits a period. */
  static ChronoUnit unit(Period period) {
    long days = period.days();
    if (days <= MOST_DAYS) {
      return ChronoUnit.DAYS;
    }
    if (days <= MOST_WEEK_DAYS) {
      return ChronoUnit.WEEKS;
    }
    return days <= MOST_MONTH_DAYS ? ChronoUnit.MONTHS : ChronoUnit.YEARS;
  }

  /**
   * Cuts a period; its first and last step may be shorter than the others. The last twelve months
   * are twelve, each beginning on the same day.
   */
  static Steps of(Period period, ChronoUnit unit) {
    List<LocalDate> starts = new ArrayList<>();
    LocalDate day = period.from();
    while (!day.isAfter(period.to())) {
      starts.add(day);
      day =
          period.word() == Period.Word.LAST_12_MONTHS
              ? period.from().plusMonths(starts.size())
              : next(day, unit);
    }
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      LocalDate end = i + 1 < starts.size() ? starts.get(i + 1) : period.to().plusDays(1);
      spans.add(period.span(starts.get(i), end));
    }
    return new Steps(unit, starts, spans);
  }

  private static LocalDate next(LocalDate day, ChronoUnit unit) {
    return switch (unit) {
      case MONTHS -> day.withDayOfMonth(1).plusMonths(1);
      case YEARS -> day.withDayOfYear(1).plusYears(1);
      default -> day.plus(1, unit);
    };
  }

  /** Which step a moment lies in, or -1. */
  int indexOf(Instant at) {
    int low = 0;
    int high = spans.size() - 1;
    while (low <= high) {
      int middle = (low + high) / 2;
      Span span = spans.get(middle);
      if (span.contains(at)) {
        return middle;
      }
      if (at.isBefore(span.from())) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return -1;
  }

  int size() {
    return spans.size();
  }
}
