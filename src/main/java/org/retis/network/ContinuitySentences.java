package org.retis.network;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.retis.web.Formats;

/** Says in a sentence what makes a network fragile. */
final class ContinuitySentences {

  private static final String WARNING = "retis.network.roles.warning.";

  private ContinuitySentences() {}

  static String of(Formats formats, ContinuityWarning warning) {
    return switch (warning.kind()) {
      case NO_PILOT -> formats.text(WARNING + "no-pilot");
      case NO_CO_PILOT -> formats.text(WARNING + "no-co-pilot");
      case MANDATE_ENDED -> warning.about().map(state -> ended(formats, state)).orElse("");
      case MANDATE_ENDING -> warning.about().map(state -> ending(formats, state)).orElse("");
    };
  }

  private static String ended(Formats formats, RoleState state) {
    Optional<Mandate> last = state.last();
    long days =
        last.map(Mandate::end).map(end -> ChronoUnit.DAYS.between(end, state.day())).orElse(0L);
    String holder = last.map(mandate -> mandate.holder().name()).orElse("");
    return formats.plural(
        WARNING + "mandate-ended", days, holder, RoleRows.name(formats, state.role()));
  }

  private static String ending(Formats formats, RoleState state) {
    int days = state.daysLeft().orElse(0);
    String holder =
        state.current().stream()
            .filter(mandate -> endsAfter(mandate, state.day(), days))
            .findFirst()
            .map(mandate -> mandate.holder().name())
            .orElse("");
    String role = RoleRows.name(formats, state.role());
    return days == 0
        ? formats.text(WARNING + "mandate-ending.today", holder, role)
        : formats.plural(WARNING + "mandate-ending", days, holder, role);
  }

  private static boolean endsAfter(Mandate mandate, LocalDate day, int days) {
    return day.plusDays(days).equals(mandate.end());
  }
}
