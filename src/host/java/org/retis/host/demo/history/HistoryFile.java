package org.retis.host.demo.history;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.retis.host.demo.Csv;

/** Reads the rows of the history. */
public final class HistoryFile {

  private static final String RESOURCE = "/demo/history/wiki-history.csv.gz";

  private HistoryFile() {}

  /** The history with its true dates, in order of time. */
  public static List<Change> read() throws IOException {
    try (InputStream in = HistoryFile.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IOException("Not on the class path: " + RESOURCE);
      }
      return read(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8));
    }
  }

  /**
   * Reads rows of the same form.
   *
   * @throws IOException when a row isn't of that form
   */
  static List<Change> read(Reader in) throws IOException {
    return Csv.read(in).stream().map(HistoryFile::change).toList();
  }

  /**
   * The same changes, later by a whole number of days, so that the last one was yesterday and every
   * time of day stays.
   *
   * @param changes in order of time
   * @param today today in UTC
   */
  public static List<Change> untilYesterday(List<Change> changes, LocalDate today) {
    if (changes.isEmpty()) {
      return changes;
    }
    Instant last = changes.get(changes.size() - 1).at();
    LocalDate lastDay = last.atZone(ZoneOffset.UTC).toLocalDate();
    Duration shift = Duration.ofDays(ChronoUnit.DAYS.between(lastDay, today.minusDays(1)));
    return changes.stream()
        .map(c -> new Change(c.at().plus(shift), c.member(), c.kind(), c.page(), c.previousPage()))
        .toList();
  }

  private static Change change(Map<String, String> row) {
    return new Change(
        Instant.ofEpochSecond(Long.parseLong(row.get("epoch_second"))),
        row.get("member"),
        ChangeKind.of(row.get("action")),
        row.get("page"),
        row.get("previous_page"));
  }
}
