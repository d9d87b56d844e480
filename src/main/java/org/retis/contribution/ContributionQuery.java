package org.retis.contribution;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.retis.gateway.Viewer;
import org.retis.web.Formats;
import org.retis.web.UserMistake;

/** What every request about contributions may carry in its query string. */
public final class ContributionQuery {

  /** One of the words of {@link Period.Word}. */
  @QueryParam("period")
  @DefaultValue("last-30-days")
  private String period = "";

  /** The first day, for {@code dates}. */
  @QueryParam("from")
  private @Nullable String from;

  /** The last day, for {@code dates}. */
  @QueryParam("to")
  private @Nullable String to;

  /** The time zone in which days begin and end; the caller's where not given. */
  @QueryParam("zone")
  private @Nullable String zone;

  /** Only these spaces. */
  @QueryParam("space")
  private @Nullable List<String> spaces;

  /** Only these kinds, by the words of the macro's {@code include}. */
  @QueryParam("kind")
  private @Nullable List<String> kinds;

  /** For JAX-RS. */
  public ContributionQuery() {}

  Question question(Viewer viewer, Formats formats, boolean compared) {
    ZoneId where = zone(viewer);
    LocalDate today = LocalDate.ofInstant(formats.now(), where);
    Period asked = Periods.of(period, day("from", from), day("to", to), today, where);
    Set<String> only = spaces == null ? Set.of() : Set.copyOf(spaces);
    return new Question(asked, compared, only, kinds());
  }

  private List<Kind> kinds() {
    List<Kind> wanted = new ArrayList<>();
    for (String word : kinds == null ? List.<String>of() : kinds) {
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
      return zone == null || zone.isBlank() ? viewer.zone() : ZoneId.of(zone);
    } catch (DateTimeException e) {
      throw new UserMistake("retis.contribution.mistake.zone", "zone");
    }
  }

  private static Optional<LocalDate> day(String field, @Nullable String text) {
    try {
      return text == null || text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      throw new UserMistake("retis.contribution.mistake.date", field);
    }
  }
}
