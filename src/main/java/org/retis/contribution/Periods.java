package org.retis.contribution;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import org.retis.web.UserMistake;

/** Reads periods as macros and REST name them. */
final class Periods {

  private Periods() {}

  /**
   * A period.
   *
   * @param word one of the words of {@link Period.Word}
   * @param from the first day, for {@code dates} only
   * @param to the last day, for {@code dates} only; today where not given
   * @throws UserMistake when there is no such word, no first day, or the days don't fit
   */
  static Period of(
      String word, Optional<LocalDate> from, Optional<LocalDate> to, LocalDate today, ZoneId zone) {
    Period.Word chosen =
        Arrays.stream(Period.Word.values())
            .filter(one -> one.text().equals(word))
            .findFirst()
            .orElseThrow(() -> new UserMistake("retis.contribution.mistake.period", "period"));
    if (chosen != Period.Word.DATES) {
      return Period.of(chosen, today, zone);
    }
    LocalDate first =
        from.orElseThrow(() -> new UserMistake("retis.contribution.mistake.from", "from"));
    return Period.between(first, to.orElse(today), zone);
  }
}
