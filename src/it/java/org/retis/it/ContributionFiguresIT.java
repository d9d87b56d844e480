package org.retis.it;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** The figures of the real history equal those of a computation that knows nothing of ours. */
public class ContributionFiguresIT {

  @ClassRule public static final HistoryHost HOST = new HistoryHost();

  private static final LocalDate BEGIN = LocalDate.of(2020, 1, 1);
  private static final LocalDate END = LocalDate.of(2026, 8, 31);
  private static final long PATIENCE_MILLIS = 240_000;

  private static IndependentFigures expected;
  private static Http coordinator;
  private static String path;
  private static final Map<String, String> NAMES = new TreeMap<>();

  @BeforeClass
  public static void waitUntilCounted() throws IOException, InterruptedException {
    try (InputStream file =
        new GZIPInputStream(
            ContributionFiguresIT.class.getResourceAsStream("/demo/history/wiki-history.csv.gz"))) {
      expected = IndependentFigures.of(file);
    }
    coordinator = HOST.as("coordinator");
    int network = coordinator.json("/rest/retis/1.0/networks?space=DOC").path(0).path("id").asInt();
    path = "/rest/retis/1.0/networks/" + network;
    long end = System.currentTimeMillis() + PATIENCE_MILLIS;
    JsonNode figures = figures(BEGIN, END, "UTC");
    while (figures.path("computedAt").isNull() || figures.path("reading").asBoolean()) {
      assertTrue("still reading: " + figures, System.currentTimeMillis() < end);
      Thread.sleep(1000);
      figures = figures(BEGIN, END, "UTC");
    }
    for (String member : expected.last().keySet()) {
      JsonNode user = coordinator.json("/rest/api/user?username=" + username(member));
      NAMES.put(member, user.path("displayName").asText());
    }
  }

  /** Two of the busiest have the names that every demonstration has. */
  private static String username(String member) {
    return switch (member) {
      case "member-0002" -> "coordinator";
      case "member-0117" -> "member";
      default -> member;
    };
  }

  private static JsonNode figures(LocalDate from, LocalDate to, String zone) throws IOException {
    return coordinator.json(path + "/contributions?" + query(from, to, zone));
  }

  private static String query(LocalDate from, LocalDate to, String zone) {
    return "period=dates&from=" + from + "&to=" + to + "&zone=" + Http.encode(zone);
  }

  @Test
  public void everyMemberHasWhatTheyBrought() throws IOException {
    assertMembers(BEGIN, END, "Europe/Paris");
    assertMembers(LocalDate.of(2025, 9, 1), END, "Europe/Paris");
    assertMembers(LocalDate.of(2023, 12, 31), LocalDate.of(2024, 3, 1), "Pacific/Kiritimati");
    assertMembers(LocalDate.of(2021, 6, 30), LocalDate.of(2021, 7, 1), "Asia/Kathmandu");
    assertMembers(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31), "America/Los_Angeles");
  }

  private static void assertMembers(LocalDate from, LocalDate to, String zone) throws IOException {
    Map<String, String> wanted = new TreeMap<>();
    expected
        .byMember(from, to, ZoneId.of(zone))
        .forEach((member, n) -> wanted.put(NAMES.get(member), n[0] + " " + n[1]));
    assertFalse(wanted.isEmpty());
    Map<String, String> found = new TreeMap<>();
    JsonNode page =
        coordinator.json(path + "/contributions/members?size=200&" + query(from, to, zone));
    assertEquals(177, page.path("total").asInt());
    for (JsonNode row : page.path("rows")) {
      JsonNode kinds = row.path("kinds");
      if (kinds.path("all").asLong() > 0) {
        found.put(
            row.path("name").asText(),
            kinds.path("pages").asLong() + " " + kinds.path("edits").asLong());
        assertEquals(
            kinds.path("all").asLong(),
            kinds.path("pages").asLong() + kinds.path("edits").asLong());
      }
    }
    assertEquals(from + " " + to + " " + zone, wanted, found);
    JsonNode figures = figures(from, to, zone);
    assertEquals(wanted.size(), figures.path("active").asInt());
  }

  @Test
  public void everyMonthHasWhatWasBrought() throws IOException {
    for (String zone : List.of("Europe/Paris", "America/Los_Angeles", "Asia/Kolkata")) {
      LocalDate from = LocalDate.of(2023, 9, 1);
      Map<String, Long> wanted = new TreeMap<>();
      expected
          .byMonth(from, END, ZoneId.of(zone))
          .forEach((month, n) -> wanted.put(month.toString(), n));
      Map<String, Long> found = new TreeMap<>();
      for (JsonNode step : figures(from, END, zone).path("trend")) {
        found.put(step.path("from").asText(), step.path("all").asLong());
      }
      foldersAside(from, zone).forEach((month, n) -> found.merge(month, -n, Long::sum));
      found.values().removeIf(n -> n == 0);
      assertEquals(zone, wanted, found);
    }
  }

  /** What the demonstration itself made, as an account outside the history. */
  private static Map<String, Long> foldersAside(LocalDate from, String zone) throws IOException {
    Map<String, Long> outside = new TreeMap<>();
    JsonNode list =
        coordinator.json(
            path + "/contributions/list?list=outside&size=200&" + query(from, END, zone));
    for (JsonNode row : list.path("rows")) {
      LocalDate day = Instant.parse(row.path("at").asText()).atZone(ZoneId.of(zone)).toLocalDate();
      outside.merge(day.withDayOfMonth(1).toString(), 1L, Long::sum);
    }
    return outside;
  }

  @Test
  public void theListBehindAFigureIsAsLongAsTheFigure() throws IOException {
    LocalDate from = LocalDate.of(2025, 9, 1);
    JsonNode figures = figures(from, END, "Europe/Paris");
    JsonNode list =
        coordinator.json(path + "/contributions/list?size=1&" + query(from, END, "Europe/Paris"));
    assertEquals(figures.path("all").path("all").asInt(), list.path("total").asInt());
    assertFalse(list.path("rows").path(0).path("title").asText().isEmpty());
  }

  @Test
  public void whoNeverCameBackIsKnownWithTheDay() throws IOException {
    Map<String, String> wanted = new TreeMap<>();
    expected.last().forEach((member, at) -> wanted.put(NAMES.get(member), at.toString()));
    Map<String, String> found = new TreeMap<>();
    JsonNode page = coordinator.json(path + "/silent?show=stopped&days=7&size=200");
    for (JsonNode row : page.path("rows")) {
      found.put(row.path("name").asText(), row.path("last").asText());
    }
    assertFalse(found.isEmpty());
    found.forEach((name, last) -> assertEquals(name, wanted.get(name), last));
    JsonNode never = coordinator.json(path + "/silent?show=never&days=7&size=200");
    assertEquals(177 - wanted.size(), never.path("total").asInt());
  }

  @Test
  public void namesAreForCoordinators() throws IOException {
    String members = path + "/contributions/members?size=200&" + query(BEGIN, END, "UTC");
    assertEquals(1, HOST.as("member").json(members).path("total").asInt());
    assertEquals(0, HOST.as("outsider").json(members).path("total").asInt());
    Http visitor = new Http(HOST.base(), null);
    assertEquals(0, visitor.json(members).path("total").asInt());
    assertEquals(403, HOST.as("member").get(path + "/silent").statusCode());
    assertEquals(403, HOST.as("outsider").get(path + "/silent.csv").statusCode());
    assertTrue(visitor.get(path + "/silent").statusCode() >= 401);
    JsonNode rows =
        visitor
            .json(path + "/contributions/list?size=200&" + query(BEGIN, END, "UTC"))
            .path("rows");
    for (JsonNode row : rows) {
      assertTrue(row.toString(), row.path("memberId").isNull());
    }
  }
}
