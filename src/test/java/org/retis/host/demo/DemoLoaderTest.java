package org.retis.host.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.Rule;
import org.junit.Test;
import org.retis.host.demo.history.Change;
import org.retis.host.demo.history.ChangeKind;
import org.retis.host.demo.history.HistoryFile;
import org.retis.host.site.Site;
import org.retis.host.site.SitePage;
import org.retis.host.site.SitePage.Kind;
import org.retis.host.site.SiteSpace;
import org.retis.host.site.SiteUser;
import org.retis.host.site.SpaceRight;

public class DemoLoaderTest {

  @Rule public final StubRest rest = new StubRest();

  private final JdbcDataSource database = database();
  private final Site site = new Site(database);
  private final List<String> ran = new ArrayList<>();

  @Test
  public void nothingButTheFourAccounts() throws IOException {
    assertTrue(load("none"));
    for (String name : List.of("admin", "coordinator", "member", "outsider")) {
      assertTrue(name, site.users().authenticate(name, name).isPresent());
    }
    assertTrue(site.spaces().all().isEmpty());
  }

  @Test
  public void theCountyNetworkIsLoadedOnceAndItsClosedSpaceStaysClosed() throws IOException {
    assertTrue(load("small"));
    assertEquals(5, site.spaces().all().size());
    assertFalse(load("small"));
    assertEquals(5, site.spaces().all().size());
    assertEquals(3, rest.asked("/networks").size());
    assertEquals(43 + 5 + 3, rest.asked("/members").stream().mapToInt(a -> a.body().size()).sum());
    assertEquals(9, rest.asked("/mandates").size());
    String admin = "Basic YWRtaW46YWRtaW4=";
    for (String path : List.of("/networks", "/members", "/roles", "/mandates", "/bodies")) {
      assertTrue(rest.asked(path).stream().allMatch(asked -> asked.authorization().equals(admin)));
    }
    assertEquals(List.of("retis-minutes-scan", "retis-count-contributions"), ran);
    onlyWhoMayViewsTheClosedSpace();
  }

  @Test
  public void membersAcknowledgeTheCharterThemselvesBeforeAndAfterItChanged() throws IOException {
    load("small");
    List<StubRest.Asked> read = rest.asked("/charter/acknowledgements");
    Map<String, Long> times =
        read.stream().collect(groupingBy(StubRest.Asked::authorization, counting()));
    assertEquals(44, read.size());
    assertEquals(27, times.size());
    assertEquals(17, times.values().stream().filter(n -> n == 2).count());
    assertEquals(2, rest.asked("/acknowledgements/paper").size());
    StubRest.Asked decision = rest.asked("/decision").get(0);
    assertTrue(decision.body().path("substantial").booleanValue());
    String text = rest.contents().get(0).body().path("body").path("storage").path("value").asText();
    assertTrue(text, text.contains("partagée le jour même"));
  }

  @Test
  public void minutesAreWrittenOnceTheirMeetingIsKnown() throws IOException {
    load("small");
    assertEquals(5, rest.asked("/meetings").size());
    SiteSpace space = site.spaces().byKey("YOUTH").orElseThrow();
    List<SitePage> minutes =
        site.pages().inSpace(space.id(), Kind.PAGE, 0, 200).stream()
            .filter(page -> page.title().startsWith("Comité "))
            .toList();
    assertEquals(3, minutes.size());
    for (SitePage page : minutes) {
      assertTrue(page.title(), body(page, page.version()).contains("\"retis-decision\""));
      for (int version = 1; version < page.version(); version++) {
        assertFalse(page.title(), body(page, version).contains("\"retis-"));
      }
    }
  }

  private String body(SitePage page, int version) {
    return site.pages().body(page.id(), version).orElseThrow();
  }

  private void onlyWhoMayViewsTheClosedSpace() {
    SiteSpace closed = site.spaces().byKey("CELLULE").orElseThrow();
    SiteSpace open = site.spaces().byKey("YOUTH").orElseThrow();
    assertFalse(mayView(null, closed));
    assertFalse(mayView(user("outsider"), closed));
    assertFalse(mayView(user("member"), closed));
    assertTrue(mayView(user("mlegoff"), closed));
    assertTrue(mayView(null, open));
  }

  @Test
  public void everyVersionOfTheHistoryHasItsTrueAuthorAndDate() throws Exception {
    new DemoLoader(site, rest.base(), ran::add).load("history", false);
    Map<String, Long> stored = versionsByAuthorAndTime();
    Map<String, Long> wanted = plainly();
    assertEquals(6726, wanted.values().stream().mapToLong(Long::longValue).sum());
    Set<Map.Entry<String, Long>> differences = new HashSet<>(stored.entrySet());
    differences.removeAll(wanted.entrySet());
    assertEquals(Set.of(), differences);
    assertEquals(wanted.size(), stored.size());
    assertEquals(177, rest.asked("/members").get(0).body().size());
    assertTrue(site.users().authenticate("member-0001", "member-0001").isPresent());
  }

  @Test
  public void anUnknownNameLeavesTheWikiAlone() {
    assertThrows(IllegalArgumentException.class, () -> load("medium"));
    assertTrue(site.users().isEmpty());
  }

  @Test
  public void anInterruptedLoadIsNotTakenForAWholeOne() throws IOException {
    site.settings().put("demo", "unfinished small");
    assertThrows(IllegalStateException.class, () -> load("small"));
  }

  private static Map<String, Long> plainly() throws IOException {
    return HistoryFile.read().stream()
        .filter(change -> change.kind() != ChangeKind.DELETE)
        .collect(groupingBy(DemoLoaderTest::who, TreeMap::new, counting()));
  }

  private static String who(Change change) {
    String name =
        switch (change.member()) {
          case "member-0002" -> "coordinator";
          case "member-0117" -> "member";
          default -> change.member();
        };
    return name + " " + change.at();
  }

  /** Counted by the database, without the wiki's own code. */
  private Map<String, Long> versionsByAuthorAndTime() throws SQLException {
    String sql =
        "SELECT U.NAME, V.SAVED, COUNT(*) FROM HOST_VERSION V JOIN HOST_USER U ON U.USER_KEY ="
            + " V.AUTHOR WHERE U.NAME <> 'admin' GROUP BY U.NAME, V.SAVED";
    Map<String, Long> counts = new TreeMap<>();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        Instant saved = Instant.ofEpochMilli(rows.getLong(2));
        counts.put(rows.getString(1) + " " + saved, rows.getLong(3));
      }
    }
    return counts;
  }

  private boolean mayView(SiteUser user, SiteSpace space) {
    return site.rights().may(user, SpaceRight.VIEW, space.id());
  }

  private boolean load(String name) throws IOException {
    return new DemoLoader(site, rest.base(), ran::add).load(name, true);
  }

  private SiteUser user(String name) {
    return site.users().byName(name).orElseThrow();
  }

  private static JdbcDataSource database() {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    return source;
  }
}
