package org.retis.it;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/**
 * Counts the contributions of the real history on its own, from the file and nothing else: it
 * shares no code with the plugin and the host, so that figures which agree are unlikely to be wrong
 * alike.
 *
 * <p>Started as a program, it prints who made and edited how many of the pages that are there at
 * the end: {@code java src/it/java/org/retis/it/IndependentFigures.java wiki-history.csv.gz
 * 2025-09-01 2026-08-31 Europe/Paris}.
 *
 * <p>What happens to a page: whoever creates, edits or renames one that isn't there makes it;
 * whoever creates one that is there edits it; renaming edits; deleting one, or renaming another
 * onto it, ends it, and whatever was brought to it can't be read any more.
 */
public final class IndependentFigures {

  /**
   * Something that somebody did to a page.
   *
   * @param member who
   * @param at when
   * @param created whether it made the page
   */
  record Act(String member, Instant at, boolean created) {}

  private final List<Act> acts = new ArrayList<>();

  private IndependentFigures() {}

  /** Prints the figures of a period. */
  public static void main(String[] arguments) throws IOException {
    try (InputStream file = new GZIPInputStream(Files.newInputStream(Path.of(arguments[0])))) {
      IndependentFigures figures = of(file);
      LocalDate from = LocalDate.parse(arguments[1]);
      LocalDate to = LocalDate.parse(arguments[2]);
      figures
          .byMember(from, to, ZoneId.of(arguments[3]))
          .forEach((member, n) -> System.out.println(member + " " + n[0] + " " + n[1]));
    }
  }

  /** Reads a history; it has no quoted values. */
  static IndependentFigures of(InputStream csv) throws IOException {
    Map<String, List<Act>> present = new HashMap<>();
    BufferedReader lines = new BufferedReader(new InputStreamReader(csv, StandardCharsets.UTF_8));
    lines.readLine();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      String[] cells = line.split(",", -1);
      Instant at = Instant.ofEpochSecond(Long.parseLong(cells[0]));
      switch (cells[2]) {
        case "create", "edit" ->
            act(present.computeIfAbsent(cells[3], p -> new ArrayList<>()), cells[1], at);
        case "rename" -> {
          List<Act> page = present.remove(cells[4]);
          page = page == null ? new ArrayList<>() : page;
          act(page, cells[1], at);
          present.put(cells[3], page);
        }
        default -> present.remove(cells[3]);
      }
    }
    IndependentFigures figures = new IndependentFigures();
    present.values().forEach(figures.acts::addAll);
    return figures;
  }

  private static void act(List<Act> page, String member, Instant at) {
    page.add(new Act(member, at, page.isEmpty()));
  }

  /** How many pages each member made and how many edits they did, from one day to another. */
  Map<String, long[]> byMember(LocalDate from, LocalDate to, ZoneId zone) {
    Map<String, long[]> counts = new TreeMap<>();
    for (Act act : acts) {
      LocalDate day = act.at().atZone(zone).toLocalDate();
      if (!day.isBefore(from) && !day.isAfter(to)) {
        counts.computeIfAbsent(act.member(), m -> new long[2])[act.created() ? 0 : 1]++;
      }
    }
    return counts;
  }

  /** How much was brought in each month, from its first day. */
  Map<LocalDate, Long> byMonth(LocalDate from, LocalDate to, ZoneId zone) {
    Map<LocalDate, Long> counts = new TreeMap<>();
    for (Act act : acts) {
      LocalDate day = act.at().atZone(zone).toLocalDate();
      if (!day.isBefore(from) && !day.isAfter(to)) {
        counts.merge(day.withDayOfMonth(1), 1L, Long::sum);
      }
    }
    return counts;
  }

  /** When each member did something last. */
  Map<String, Instant> last() {
    Map<String, Instant> last = new TreeMap<>();
    acts.forEach(act -> last.merge(act.member(), act.at(), (a, b) -> a.isAfter(b) ? a : b));
    return last;
  }
}
