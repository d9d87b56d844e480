package org.retis.host.site;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.retis.host.ao.TestDatabases;
import org.retis.host.site.PageImport.ImportedPage;
import org.retis.host.site.PageImport.ImportedVersion;
import org.retis.host.site.Pages.Edit;
import org.retis.host.site.Pages.NewPage;
import org.retis.host.site.SitePage.Kind;
import org.retis.host.site.Spaces.NewSpace;

/** The wiki's data, on every database that the host runs on. */
@RunWith(Parameterized.class)
public class SiteTest {

  private static final Instant THEN = Instant.parse("2021-03-04T05:06:07Z");

  private final TestDatabases database;
  private HikariDataSource source;
  private Site site;
  private SiteUser ada;
  private SiteSpace space;

  public SiteTest(TestDatabases database) {
    this.database = database;
  }

  @Parameters(name = "{0}")
  public static TestDatabases[] databases() {
    return TestDatabases.values();
  }

  @Before
  public void open() {
    source = database.open();
    site = new Site(source);
    ada = site.users().create("ada", "Ada Lovelace", "ada@example.org", "secret");
    space = site.spaces().create(newSpace("NET"));
  }

  @After
  public void close() {
    source.close();
  }

  @Test
  public void accountsSurviveARestartAndAnswerToNameInAnyCase() {
    Site again = new Site(source);
    assertEquals(ada, again.users().byName("ADA").orElseThrow());
    assertEquals(ada, again.users().byKey(ada.key()).orElseThrow());
    assertTrue(again.users().authenticate("ada", "secret").isPresent());
    assertFalse(again.users().authenticate("ada", "Secret").isPresent());
    assertFalse(again.users().authenticate("nobody", "").isPresent());
  }

  @Test
  public void aTakenOrBadLogInNameIsRefused() {
    RefusedException taken =
        assertThrows(RefusedException.class, () -> site.users().create("Ada", "Another", "", "x"));
    assertEquals("user.taken", taken.key());
    assertThrows(RefusedException.class, () -> site.users().create("a b", "A", "", ""));
    assertThrows(RefusedException.class, () -> site.users().create("<b>", "A", "", ""));
  }

  @Test
  public void renamingKeepsTheKeyAndTellsBothNames() {
    List<SiteEvents.Event> heard = new ArrayList<>();
    site.events().subscribe(heard::add);
    SiteUser after = site.users().edit(ada.key(), "countess", "Ada King", "", false);
    assertEquals(ada.key(), after.key());
    assertEquals(List.of(new SiteEvents.UserEdited(ada, after)), heard);
    assertFalse(site.users().authenticate("countess", "secret").isPresent());
  }

  @Test
  public void deactivatingEndsSessionsAndReactivatingLetsInAgain() {
    Sessions.Session session = site.sessions().open(ada.key());
    List<SiteEvents.Event> heard = new ArrayList<>();
    site.events().subscribe(heard::add);
    SiteUser off = site.users().deactivate(ada.key());
    assertFalse(off.active());
    assertTrue(site.sessions().find(session.cookie()).isEmpty());
    assertTrue(site.users().authenticate("ada", "secret").isEmpty());
    SiteUser on = site.users().reactivate(ada.key());
    assertTrue(site.users().authenticate("ada", "secret").isPresent());
    SiteUser named = site.users().rename(ada.key(), "countess");
    assertEquals(ada.key(), site.users().byName("countess").orElseThrow().key());
    assertEquals(
        List.of(
            new SiteEvents.UserEdited(ada, off),
            new SiteEvents.UserEdited(off, on),
            new SiteEvents.UserEdited(on, named)),
        heard);
    site.users().remove(ada.key());
    assertEquals(new SiteEvents.UserRemoved(named), heard.get(3));
    assertThrows(RefusedException.class, () -> site.users().deactivate(ada.key()));
  }

  @Test
  public void labelsTellWhoPutThem() {
    SitePage page = page("Labelled", "<p/>");
    List<SiteEvents.Event> heard = new ArrayList<>();
    site.events().subscribe(heard::add);
    site.labels().add(page, "x", ada.key());
    site.labels().remove(page, "X", "k");
    assertEquals(
        List.of(
            new SiteEvents.LabelChanged(page, "x", true, ada.key()),
            new SiteEvents.LabelChanged(page, "x", false, "k")),
        heard);
  }

  @Test
  public void findsAccountsByAnyNameAndTakesWildcardsLiterally() {
    site.users().create("per_cent", "100 % Percent", "", "");
    assertEquals(1, site.users().find("%", 0, 10).size());
    assertEquals(1, site.users().find("LOVE", 0, 10).size());
    assertEquals(2, site.users().find("", 0, 10).size());
  }

  @Test
  public void aSpaceStartsWithItsHomePage() {
    SitePage home = site.pages().byId(space.homeId()).orElseThrow();
    assertEquals("Net home", home.title());
    assertEquals(THEN, home.created());
    assertEquals(space, site.spaces().byKey("net").orElseThrow());
    assertThrows(RefusedException.class, () -> site.spaces().create(newSpace("net")));
  }

  @Test
  public void versionsKeepBodyTitleAuthorAndDate() {
    SitePage page = page("First", "<p>one</p>");
    site.pages()
        .update(
            new Edit(
                page.id(), 1, "Second", "<p>two</p>", null, "why", true, THEN.plusSeconds(60)));
    SitePage now = site.pages().byId(page.id()).orElseThrow();
    assertEquals(2, now.version());
    assertEquals("<p>two</p>", site.pages().body(now));
    assertEquals("<p>one</p>", site.pages().body(page.id(), 1).orElseThrow());
    List<PageVersion> versions = site.pages().versions(page.id());
    assertEquals(List.of(2, 1), versions.stream().map(PageVersion::number).toList());
    assertEquals("First", versions.get(1).title());
    assertEquals(ada.key(), versions.get(1).authorKey());
    assertEquals("why", versions.get(0).message());
    assertEquals(THEN.plusSeconds(60), versions.get(0).saved());
    assertTrue(versions.get(0).minor());
  }

  @Test
  public void savingOverSomebodyElsesVersionIsAConflict() {
    SitePage page = page("Shared", "<p>one</p>");
    site.pages().update(edit(page, "<p>two</p>"));
    ConflictException conflict =
        assertThrows(
            ConflictException.class, () -> site.pages().update(edit(page, "<p>three</p>")));
    assertEquals(1, conflict.expected());
    assertEquals(2, conflict.actual());
    assertEquals("<p>two</p>", site.pages().body(page.id(), 2).orElseThrow());
  }

  @Test
  public void ofManyWhoSaveAtOnceExactlyOneWins() throws Exception {
    SitePage page = page("Busy", "<p>one</p>");
    ExecutorService crowd = Executors.newFixedThreadPool(8);
    try {
      List<Callable<Boolean>> savers = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        savers.add(() -> saves(page));
      }
      int won = 0;
      for (Future<Boolean> result : crowd.invokeAll(savers)) {
        won += result.get() ? 1 : 0;
      }
      assertEquals(1, won);
      assertEquals(2, site.pages().versions(page.id()).size());
    } finally {
      crowd.shutdownNow();
    }
  }

  private boolean saves(SitePage page) {
    try {
      site.pages().update(edit(page, "<p>mine</p>"));
      return true;
    } catch (ConflictException e) {
      return false;
    }
  }

  @Test
  public void titlesAreUniqueInASpaceUntilTrashed() {
    SitePage page = page("Minutes", "<p/>");
    RefusedException taken = assertThrows(RefusedException.class, () -> page("minutes ", "<p/>"));
    assertEquals("title.taken", taken.key());
    site.pages().trash(page.id(), ada.key());
    SitePage second = page("minutes", "<p/>");
    assertEquals(second, site.pages().byTitle("net", "MINUTES").orElseThrow());
    assertThrows(RefusedException.class, () -> site.pages().restore(page.id(), ada.key()));
  }

  @Test
  public void aBodyThatIsNotWellFormedIsNotSaved() {
    RefusedException refused =
        assertThrows(RefusedException.class, () -> page("Broken", "<p>one\n<b>two</p>"));
    assertEquals("body.malformed", refused.key());
    assertEquals(2, refused.values().get(0));
    assertTrue(site.pages().byTitle("NET", "Broken").isEmpty());
  }

  @Test
  public void theTreeKnowsParentsChildrenAndRefusesLoops() {
    SitePage top = page("Top", "<p/>");
    SitePage middle = below("Middle", top.id());
    SitePage leaf = below("Leaf", middle.id());
    assertEquals(List.of(top, middle), site.pages().ancestors(leaf.id()));
    assertEquals(List.of(middle), site.pages().children(top.id()));
    assertThrows(RefusedException.class, () -> site.pages().move(top.id(), leaf.id(), null));
    site.pages().trash(middle.id(), null);
    assertEquals(List.of(top), site.pages().ancestors(leaf.id()));
  }

  @Test
  public void historyComesInWithItsDatesAndAuthors() {
    Map<String, Long> ids =
        site.pageImport()
            .run(
                space,
                List.of(
                    new ImportedPage(
                        "a", null, "A", false, List.of(version("A", 0), version("A", 1))),
                    new ImportedPage("b", "a", "B", false, List.of(version("Old B", 2))),
                    new ImportedPage("c", "b", "A", true, List.of(version("A", 3)))));
    SitePage a = site.pages().byTitle("NET", "A").orElseThrow();
    assertEquals(ids.get("a"), Long.valueOf(a.id()));
    assertEquals(space.homeId(), a.parentId());
    assertEquals(2, a.version());
    assertEquals(THEN, a.created());
    assertEquals(THEN.plusSeconds(1), a.modified());
    assertEquals("Old B", site.pages().versions(ids.get("b")).get(0).title());
    assertTrue(site.pages().byId(ids.get("c")).orElseThrow().trashed());
  }

  @Test
  public void aLongHistoryComesInWithinSeconds() {
    List<ImportedPage> pages = new ArrayList<>();
    for (int p = 0; p < 1952; p++) {
      List<ImportedVersion> versions = new ArrayList<>();
      for (int v = 0; v < 4; v++) {
        versions.add(version("Page " + p, v));
      }
      pages.add(new ImportedPage("p" + p, null, "Page " + p, false, versions));
    }
    long start = System.nanoTime();
    site.pageImport().run(space, pages);
    long seconds = (System.nanoTime() - start) / 1_000_000_000;
    assertTrue("took " + seconds + " s", seconds < 15);
    assertEquals(1952 + 1, site.pages().inSpace(space.id(), Kind.PAGE, 0, 5000).size());
  }

  @Test
  public void anImportWithATakenTitleLeavesNothing() {
    page("Taken", "<p/>");
    assertThrows(
        RefusedException.class,
        () ->
            site.pageImport()
                .run(
                    space,
                    List.of(
                        new ImportedPage("x", null, "Free", false, List.of(version("Free", 0))),
                        new ImportedPage("y", null, "Taken", false, List.of(version("T", 0))))));
    assertTrue(site.pages().byTitle("NET", "Free").isEmpty());
  }

  @Test
  public void labelsAreKeptInSmallLettersAndOnce() {
    SitePage page = page("Labelled", "<p/>");
    site.labels().add(page, "Compte-Rendu");
    site.labels().add(page, "compte-rendu");
    assertEquals(List.of("compte-rendu"), site.labels().of(page.id()));
    assertThrows(RefusedException.class, () -> site.labels().add(page, "two words"));
    site.labels().remove(page, "compte-rendu");
    assertEquals(List.of(), site.labels().of(page.id()));
  }

  @Test
  public void removingASpaceLeavesNoRowBehind() {
    SitePage page = page("Labelled", "<p/>");
    site.labels().add(page, "x");
    site.restrictions().set(page, Restrictions.Action.VIEW, Set.of(Subject.user("k")), null);
    site.spaces().remove(space);
    Sql sql = new Sql(source);
    for (String table :
        List.of(
            "HOST_SPACE",
            "HOST_SPACE_RIGHT",
            "HOST_CONTENT",
            "HOST_VERSION",
            "HOST_LABEL",
            "HOST_RESTRICTION")) {
      assertEquals(table, 0, sql.number("SELECT COUNT(*) FROM " + table));
    }
  }

  @Test
  public void sessionsSurviveARestartAndEnd() {
    Sessions.Session session = site.sessions().open(ada.key());
    assertEquals(session, new Site(source).sessions().find(session.cookie()).orElseThrow());
    site.sessions().close(session.cookie());
    assertTrue(site.sessions().find(session.cookie()).isEmpty());
    assertTrue(site.sessions().find("made up").isEmpty());
  }

  @Test
  public void settingsAreReplacedAndRemoved() {
    assertTrue(site.settings().put("a", "1").isEmpty());
    assertEquals("1", site.settings().put("a", "2").orElseThrow());
    assertEquals("2", site.settings().remove("a").orElseThrow());
    assertTrue(site.settings().get("a").isEmpty());
  }

  @Test
  public void aFailedTransactionNeverGivesIdsTwice() {
    Sql sql = new Sql(source);
    Ids ids = new Ids(sql);
    Set<Long> given = new HashSet<>();
    assertThrows(IllegalStateException.class, () -> sql.inTransaction(() -> fail(ids, given)));
    for (int i = 0; i < 1200; i++) {
      assertTrue(given.add(ids.next()));
    }
    assertTrue(given.add(new Ids(sql).next()));
  }

  private static void fail(Ids ids, Set<Long> given) {
    given.add(ids.next());
    throw new IllegalStateException("rolled back");
  }

  private static NewSpace newSpace(String key) {
    return new NewSpace(key, "Net", "", "Net home", "<p>Welcome</p>", null, THEN);
  }

  private SitePage page(String title, String body) {
    return site.pages()
        .create(new NewPage(Kind.PAGE, space.id(), 0, title, body, ada.key(), "", THEN));
  }

  private SitePage below(String title, long parent) {
    return site.pages()
        .create(new NewPage(Kind.PAGE, space.id(), parent, title, "<p/>", ada.key(), "", THEN));
  }

  private Edit edit(SitePage page, String body) {
    return new Edit(page.id(), page.version(), page.title(), body, ada.key(), "", false, THEN);
  }

  private ImportedVersion version(String title, int second) {
    return new ImportedVersion(
        title, "<p>text</p>", ada.key(), THEN.plusSeconds(second), "", false);
  }
}
