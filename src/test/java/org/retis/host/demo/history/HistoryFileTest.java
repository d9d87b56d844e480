package org.retis.host.demo.history;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.Test;

public class HistoryFileTest {

  private static final String HEADER = "epoch_second,member,action,page,previous_page\n";

  @Test
  public void theFileIsWhatItsNoteSays() throws IOException {
    List<Change> changes = HistoryFile.read();
    assertEquals(7253, changes.size());
    assertEquals(177, changes.stream().map(Change::member).distinct().count());
    Set<String> pages = new HashSet<>();
    changes.forEach(c -> pages.addAll(List.of(c.page(), c.previousPage())));
    pages.remove("");
    assertEquals(1952, pages.size());
  }

  @Test
  public void noChangeGetsLostOrChangesHands() throws IOException {
    Replay replay = new Replay();
    HistoryFile.read().forEach(replay::apply);
    Map<String, Long> replayed =
        replay.lives().stream()
            .flatMap(l -> Stream.concat(l.versions().stream(), l.deletion().stream()))
            .map(c -> c.member() + " " + c.kind() + " " + c.page())
            .collect(groupingBy(c -> c, TreeMap::new, counting()));
    assertEquals(countedPlainly(), replayed);
  }

  @Test
  public void whatIsLeftAtTheEndIsWhatIsLeftWithoutReplay() throws IOException {
    Replay replay = new Replay();
    HistoryFile.read().forEach(replay::apply);
    assertEquals(404, replay.lives().stream().filter(l -> l.deletion().isEmpty()).count());
    assertTrue(replay.at("README.md").isPresent());
    assertTrue(replay.at("accessibilité/README.md").isPresent());
  }

  @Test
  public void titlesAreUniqueAtEveryMoment() throws IOException {
    Replay replay = new Replay();
    Titles titles = new Titles("Documentation");
    Map<Integer, String> present = new TreeMap<>();
    for (Change change : HistoryFile.read()) {
      PageLife life = replay.apply(change).orElseThrow();
      if (life.deletion().isPresent()) {
        titles.free(life.number(), present.remove(life.number()));
      } else {
        String had = present.get(life.number());
        present.put(life.number(), titles.give(life.number(), life.path(), had));
      }
    }
    assertEquals(404, present.size());
    assertEquals(404, present.values().stream().distinct().count());
    assertTrue(present.values().stream().allMatch(t -> !t.isBlank() && t.length() <= 255));
  }

  @Test
  public void theLastChangeWasYesterdayAtItsTrueTime() throws IOException {
    List<Change> shifted =
        HistoryFile.untilYesterday(HistoryFile.read(), LocalDate.of(2026, 11, 22));
    assertEquals(Instant.parse("2026-11-21T08:01:32Z"), shifted.get(shifted.size() - 1).at());
    assertEquals(Instant.parse("2020-07-31T10:28:26Z"), shifted.get(0).at());
  }

  @Test
  public void noHistoryHasNothingToShift() {
    assertEquals(List.of(), HistoryFile.untilYesterday(List.of(), LocalDate.of(2026, 1, 1)));
  }

  @Test
  public void anUnknownActionIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> HistoryFile.read(new StringReader(HEADER + "1,member-0001,paint,a.md,\n")));
  }

  /** Counts in the file itself, which has no quoted value, line by line. */
  private static Map<String, Long> countedPlainly() throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(
                    HistoryFileTest.class.getResourceAsStream("/demo/history/wiki-history.csv.gz")),
                StandardCharsets.UTF_8))) {
      Map<String, Long> counts = new TreeMap<>();
      lines
          .lines()
          .skip(1)
          .map(line -> line.split(",", -1))
          .forEach(
              row ->
                  counts.merge(
                      row[1]
                          + " "
                          + ChangeKind.valueOf(row[2].toUpperCase(Locale.ROOT))
                          + " "
                          + row[3],
                      1L,
                      Long::sum));
      return counts;
    }
  }
}
