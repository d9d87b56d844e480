package org.retis.contribution;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.retis.gateway.Viewer;
import org.retis.web.Formats;
import org.retis.web.UserMistake;

/**
 * What every request about contributions may carry in its query string.
 *
 * @param period one of the words of {@link Period.Word}
 * @param from the first day, for {@code dates}
 * @param to the last day, for {@code dates}
 * @param zone the time zone in which days begin and end; the caller's where empty
 * @param spaces only these spaces
 * @param kinds only these kinds, by the words of {@link Column}
 */
record ContributionQuery(
    String period, String from, String to, String zone, List<String> spaces, List<String> kinds) {

  static ContributionQuery of(Map<String, List<String>> sent) {
    String period = first(sent, "period");
    return new ContributionQuery(
        period.isEmpty() ? Period.Word.LAST_30_DAYS.text() : period,
        first(sent, "from"),
        first(sent, "to"),
        first(sent, "zone"),
        sent.getOrDefault("space", List.of()),
        sent.getOrDefault("kind", List.of()));
  }

  private static String first(Map<String, List<String>> sent, String name) {
    return sent.getOrDefault(name, List.of()).stream().findFirst().map(String::trim).orElse("");
  }

  Question question(Viewer viewer, Formats formats, boolean compared) {
    ZoneId where = zone(viewer);
    LocalDate today = LocalDate.ofInstant(formats.now(), where);
    Period asked = Periods.of(period, day("from", from), day("to", to), today, where);
    return new Question(asked, compared, Set.copyOf(spaces), wanted());
  }

  private List<Kind> wanted() {
    List<Kind> wanted = new ArrayList<>();
    for (String word : kinds) {
      Column column =
          Column.of(word)
              .orElseThrow(
                  () ->
                      new UserMistake(
                          "retis.contribution.mistake.kind",
                          "kind",
                          String.join(", ", Column.words())));
      wanted.addAll(column.kinds());
    }
    return wanted;
  }

  private ZoneId zone(Viewer viewer) {
    try {
      return zone.isEmpty() ? viewer.zone() : ZoneId.of(zone);
    } catch (DateTimeException e) {
      throw new UserMistake("retis.contribution.mistake.zone", "zone");
    }
  }

  private static Optional<LocalDate> day(String field, String text) {
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      throw new UserMistake("retis.contribution.mistake.date", field);
    }
  }
}
