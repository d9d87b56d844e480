package org.retis.contribution;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;
import static org.retis.contribution.Times.at;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.retis.gateway.OutputKind;
import org.retis.network.Circle;
import org.retis.testing.TestSupport;

/** What the two macros show to whom; today is 21/11/2026. */
public class ContributionMacrosTest {

  private static final Instant LATELY = at("2026-11-10T10:00:00Z");
  private static final Instant LONG_AGO = at("2026-03-02T10:00:00Z");

  private Screens screens;
  private Engine engine;

  @Before
  public void open() {
    screens = new Screens();
    engine = screens.engine;
    engine.members.add(Engine.member(1, "ada", "Ada Lovelace"));
    engine.members.add(Engine.member(2, "bob", "Bob"));
    engine.members.add(Engine.member(3, null, "Zoe without account"));
    engine.members.add(Engine.member(4, "eve", "Eve"));
    engine
        .contents
        .by("ada")
        .at(LATELY)
        .page(10, "YOUTH", "Minutes", "x")
        .edit(10, "y")
        .comment(11, 10, "c")
        .by("bob")
        .at(LONG_AGO)
        .page(12, "YOUTH", "Old", "x")
        .by("stranger")
        .at(LATELY)
        .page(13, "MORE", "Foreign", "x")
        .by(null)
        .edit(13, "y");
    engine.job.run();
  }

  @After
  public void close() {
    screens.close();
  }

  @Test
  public void coordinatorsSeeWhoBroughtWhat() {
    Document page = screens.contributions();
    assertEquals(
        "1 5 1 2", String.join(" ", page.select(".retis-figures dd:nth-of-type(1)").eachText()));
    List<String> names = page.select("table:not(.retis-figtable) tbody th").eachText();
    assertEquals("AL Ada Lovelace", names.get(0));
    assertEquals("ZA Zoe without account", names.get(3));
    assertEquals("Outside the roster 1 account", names.get(4));
    assertEquals("Anonymous visitors", names.get(5));
    assertEquals("Everybody", names.get(6));
    assertTrue(page.text(), page.text().contains("Computed on 21/11/2026 at 09:00."));
  }

  @Test
  public void membersSeeTheirOwnLine() {
    screens.seenBy(Circle.MEMBER);
    when(engine.roster.memberOf(any(), any())).thenReturn(Optional.of(engine.members.get(0)));
    Document page = screens.contributions();
    assertTrue(page.text().contains("Ada Lovelace"));
    assertFalse(page.text().contains("Bob"));
    assertFalse(page.text().contains("Zoe"));
    screens.fields.put("list", "member");
    screens.fields.put("member", "1");
    assertTrue(screens.contributions().text().contains("3 contributions"));
    screens.fields.put("member", "2");
    Document closed = screens.contributions();
    assertFalse(closed.text(), closed.text().contains("Old"));
  }

  @Test
  public void visitorsSeeTotalsWithoutNames() {
    screens.seenBy(Circle.VIEWER);
    Document page = screens.contributions();
    assertFalse(page.text().contains("Ada"));
    assertTrue(page.select("tbody th").eachText().contains("Everybody"));
    screens.fields.put("list", "all");
    Document list = screens.contributions();
    assertTrue(list.text(), list.text().contains("5 contributions"));
    assertFalse(list.text(), list.text().contains("Ada"));
    assertFalse(list.text(), list.text().contains("Who"));
  }

  @Test
  public void everyNumberOpensAListAsLong() {
    Document page = screens.contributions();
    for (String group : List.of("all", "others", "outside", "anonymous")) {
      screens.fields.clear();
      screens.fields.put("list", group);
      String expected =
          switch (group) {
            case "all" -> "5 contributions";
            case "others" -> "2 contributions";
            default -> "1 contribution";
          };
      assertEquals(group, expected, screens.contributions().select("p[role=status]").text());
    }
    assertTrue(page.select(".retis-figures a").size() >= 3);
  }

  @Test
  public void whatIsRestrictedIsForWhoMayViewIt() {
    engine.contents.publishTo(engine.events).restrict(10);
    engine.job.run();
    assertEquals("5", screens.contributions().select(".retis-figures dd a").get(1).text());
    when(screens.permissions.mayViewContent(any(), eq(10L))).thenReturn(false);
    assertEquals("2", screens.contributions().select(".retis-figures dd a").get(0).text());
    screens.fields.put("list", "all");
    Document list = screens.contributions();
    assertFalse(list.text(), list.text().contains("Minutes"));
  }

  @Test
  public void aTitleIsNeverToldToWhoMayNotViewThePage() {
    when(screens.permissions.mayViewContent(any(), anyLong())).thenReturn(false);
    screens.fields.put("list", "all");
    Document list = screens.contributions();
    assertTrue(list.text(), list.text().contains("A page that you can\u2019t view"));
    assertFalse(list.text(), list.text().contains("Minutes"));
    engine.contents.remove(10);
    assertTrue(screens.contributions().text().contains("A page that was removed"));
  }

  @Test
  public void moreThanTwoHundredRestrictedPagesAreSaid() {
    engine.contents.publishTo(engine.events).by("ada").at(LATELY);
    for (int id = 1000; id < 1205; id++) {
      engine.contents.page(id, "YOUTH", "P" + id, "x").restrict(id);
    }
    engine.job.run();
    Document page = screens.contributions();
    assertTrue(page.text(), page.text().contains("Of restricted pages only 200 were looked at"));
    assertEquals("205", page.select(".retis-figures dd a").get(1).text());
  }

  @Test
  public void spacesThatTheViewerMayNotViewAreLeftOut() {
    when(screens.permissions.mayViewSpace(any(), eq("MORE"))).thenReturn(false);
    Document page = screens.contributions();
    assertTrue(page.text(), page.text().contains("Left out: 1 space that you can\u2019t view."));
    assertEquals("3", page.select(".retis-figures dd a").get(1).text());
  }

  @Test
  public void hostileNamesAndTitlesAreTexts() {
    String hostile = "<script>alert(1)</script>$x #end\"'";
    engine.members.set(0, Engine.member(1, "ada", hostile));
    engine.contents.at(LATELY).by("ada").page(99, "YOUTH", hostile, "x");
    engine.sweeps.readAgain("YOUTH");
    engine.job.run();
    Document page = screens.contributions("title", hostile);
    assertEquals(0, page.select("script").size());
    assertTrue(page.text().contains(hostile));
    screens.fields.put("list", "all");
    Document list = screens.contributions();
    assertEquals(0, list.select("script").size());
    assertTrue(list.text().contains(hostile));
  }

  @Test
  public void paperHasTablesAndNoLinks() {
    screens.output = OutputKind.STATIC;
    Document page = screens.contributions();
    assertEquals(0, page.select("a, form, svg").size());
    assertTrue(page.text().contains("Ada Lovelace"));
    Document silence = screens.silent();
    assertEquals(0, silence.select("a, form").size());
    assertTrue(silence.text().contains("Bob"));
  }

  @Test
  public void readersChooseThePeriod() {
    screens.fields.put("period", "dates");
    screens.fields.put("from", "2026-03-01");
    screens.fields.put("to", "2026-03-31");
    Document page = screens.contributions();
    assertTrue(page.text(), page.text().contains("From 01/03/2026 to 31/03/2026"));
    assertEquals("1", page.select(".retis-figures dd a").get(1).text());
    screens.fields.put("to", "2026-02-01");
    assertTrue(screens.contributions().text().contains("The last day is before the first one"));
  }

  @Test
  public void everyPeriodCanBeDrawnInBothLanguages() {
    for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
      screens.viewer = TestSupport.viewer(locale);
      for (Period.Word word : Period.Word.values()) {
        Document page = screens.contributions("period", word.text(), "from", "2019-01-01");
        assertTrue(word.text(), page.select(".retis-figtable td").size() > 2);
        assertEquals(
            page.select(".retis-bar-a[x]").size() - 1,
            page.select(".retis-figtable thead th").size());
      }
    }
  }

  @Test
  public void anotherOrderListsWhoBroughtSomething() {
    Document page = screens.contributions("order", "count", "period", "last-12-months");
    assertEquals(
        List.of("AL Ada Lovelace", "B Bob"),
        page.select("table:not(.retis-figtable) tbody th").eachText().subList(0, 2));
    assertTrue(page.text().contains("by number of contributions"));
  }

  @Test
  public void whoWasntHeardFromIsForCoordinators() {
    Document page = screens.silent();
    assertTrue(page.text(), page.text().contains("Bob"));
    assertTrue(page.text(), page.text().contains("Last contribution on 02/03/2026."));
    assertFalse(page.text().contains("Ada"));
    assertEquals(
        List.of("Took part once (1)", "Never started (1)", "Arrived lately (0)", "No account (1)"),
        page.select(".retis-kinds a").eachText());
    screens.fields.put("show", "no-account");
    assertTrue(screens.silent().text().contains("Zoe without account"));
    screens.seenBy(Circle.MEMBER);
    Document closed = screens.silent();
    assertTrue(closed.text(), closed.text().contains("For the network\u2019s coordinators only."));
    assertFalse(closed.text().contains("Zoe"));
  }
}
