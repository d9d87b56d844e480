package org.retis.charter;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.when;
import static org.retis.charter.CharterRig.PAGE;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.ttddyy.dsproxy.QueryCountHolder;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.retis.gateway.OutputKind;
import org.retis.gateway.Viewer;
import org.retis.host.ao.TestDatabases;
import org.retis.network.Circle;
import org.retis.network.Member;
import org.retis.network.Network;
import org.retis.network.Words;
import org.retis.testing.HostileTexts;
import org.retis.testing.TestRequest;
import org.retis.testing.TestSupport;

public class CharterMacroTest {

  private CharterRig rig;
  private Member sonia;

  @Before
  public void open() {
    rig = new CharterRig(TestDatabases.H2);
    sonia = rig.person(1, "Sonia Belkacem");
    rig.person(2, "Paul Desmoulins");
    rig.viewerIs(sonia);
  }

  @After
  public void close() {
    rig.close();
  }

  private static String value(Element form, String name) {
    return form.select("[name=" + name + "]").attr("value");
  }

  @Test
  public void coordinatorsNameThePageTheyAreOn() {
    Element form = rig.charter().selectFirst(".retis-empty form.retis-act");

    assertEquals("/confluence/rest/retis/1.0/networks/3/charter", form.attr("data-action"));
    assertEquals("PUT", form.attr("data-method"));
    assertEquals("7", value(form, "pageId"));
    assertTrue(form.hasAttr("hidden"));
    assertEquals("Faire de cette page la charte du réseau", form.select("button").text());

    rig.seenBy(Circle.MEMBER);
    Document member = rig.charter();
    assertEquals(0, member.select("form").size());
    assertEquals("Pas encore de charte", member.select("h3").text());
  }

  @Test
  public void membersAreAskedForTheExactText() {
    rig.named();
    rig.seenBy(Circle.MEMBER);
    Document drawn = rig.charter();
    Element form = drawn.selectFirst("form");

    assertEquals("Prendre connaissance de la charte", drawn.select("h2").text());
    assertEquals("Version 1 du 21/11/2026. Environ 1 minute de lecture.", line(drawn));
    assertEquals("À faire", drawn.select(".aui-lozenge-moved").text());
    assertEquals(
        "/confluence/rest/retis/1.0/networks/3/charter/acknowledgements", form.attr("data-action"));
    assertEquals(String.valueOf(rig.inForce().id()), value(form, "versionId"));
    assertEquals(rig.inForce().digest(), value(form, "digest"));
    assertTrue(form.selectFirst("input[type=checkbox]").hasAttr("required"));
    assertEquals("Je prends connaissance", form.select("button").text());
    assertEquals(1, drawn.select("form").size());
  }

  private static String line(Document drawn) {
    return drawn.select(".retis-head p").text();
  }

  @Test
  public void whoIsUpToDateSeesTheProof() {
    rig.named();
    Acknowledgement own = rig.acknowledge();
    rig.seenBy(Circle.MEMBER);
    Document drawn = rig.charter();

    assertEquals(0, drawn.select("form").size());
    assertEquals("À jour", drawn.select(".aui-lozenge-success").text());
    assertEquals(
        "Vous avez pris connaissance de la version 1 le 21/11/2026 à 09:00.",
        drawn.select(".retis-note").text());
    assertTrue(drawn.text().contains("1 membre sur 2 est à jour."));
    assertEquals(own.receipt(), drawn.select("details td code").last().text());
  }

  @Test
  public void whoReadAnEarlierTextIsAskedAgain() {
    rig.named();
    rig.acknowledge();
    rig.changed("<p>New</p>", true);
    rig.seenBy(Circle.MEMBER);
    Document drawn = rig.charter();

    assertEquals("La charte a changé", drawn.select("h2").text());
    assertEquals("À renouveler", drawn.select(".aui-lozenge").text());
    assertTrue(
        drawn
            .text()
            .contains(
                "Vous aviez lu la version 1 le 21/11/2026. La version 2 demande un nouvel"
                    + " accord."));
  }

  @Test
  public void aChangeWaitsForCoordinatorsInSightOfAll() {
    rig.named();
    rig.contents.edit(PAGE, "<p>New</p>");
    CharterVersion pending = rig.now().pending().orElseThrow();
    Element form = rig.charter().selectFirst("form");

    assertEquals(
        "/confluence/rest/retis/1.0/networks/3/charter/versions/" + pending.id() + "/decision",
        form.attr("data-action"));
    assertEquals(pending.digest(), value(form, "digest"));
    assertEquals(List.of("false", "true"), form.select("[name=substantial]").eachAttr("value"));

    rig.seenBy(Circle.MEMBER);
    Document member = rig.charter();
    assertEquals(0, member.select("form").size());
    assertEquals("Le texte a été modifié", member.select(".aui-message .title").text());
  }

  @Test
  public void whatIsNotLookedAtYetIsNotAsked() {
    rig.named();
    rig.contents.publishTo(new org.retis.gateway.EventBus());
    rig.contents.edit(PAGE, "<p>New</p>");
    rig.seenBy(Circle.MEMBER);

    assertEquals(0, rig.charter().select("form").size());
    assertEquals(1, rig.charter().select(".aui-message").size());
  }

  @Test
  public void othersLearnWhyNothingIsAskedOfThem() {
    rig.named();
    when(rig.roster.memberOf(any(), any())).thenReturn(Optional.empty());
    rig.seenBy(Circle.VIEWER);
    assertTrue(rig.charter().text().contains("rien ne vous est demandé."));
    assertEquals(0, rig.charter().select("form, .aui-lozenge").size());

    rig.viewer = Viewer.anonymous(Locale.ENGLISH, TestSupport.PARIS);
    assertTrue(rig.charter().text().contains("Log in if you are one of them."));
  }

  @Test
  public void whoMayNotReadThePageIsAskedForNothing() {
    rig.named();
    when(rig.permissions.mayViewContent(any(), anyLong())).thenReturn(false);
    rig.seenBy(Circle.MEMBER);
    rig.shownOn = 99;
    Document drawn = rig.charter();

    assertEquals(0, drawn.select("form, a").size());
    assertTrue(drawn.select(".aui-message").text().contains("ne vous est pas ouverte"));
  }

  @Test
  public void coordinatorsLearnThatThePageIsRestricted() {
    rig.named();
    rig.contents.restrict(PAGE);
    assertTrue(rig.charter().select(".aui-message").text().contains("restreinte"));
    rig.seenBy(Circle.MEMBER);
    assertEquals(0, rig.charter().select(".aui-message").size());
  }

  @Test
  public void aPageInTheTrashIsTold() {
    rig.named();
    rig.contents.trash(PAGE);
    rig.shownOn = 99;
    Document drawn = rig.charter();

    assertEquals("Rien n’est demandé en ce moment", drawn.select(".title").text());
    assertTrue(drawn.text().contains("Restaurez la page"));
    assertEquals(0, drawn.select("a").size());
  }

  @Test
  public void elsewhereItLeadsToTheText() {
    rig.named();
    rig.shownOn = 99;
    Document drawn = rig.charter();

    assertEquals("Lire le texte", drawn.select("a.aui-button").text());
    assertTrue(drawn.select("label.retis-check").text().contains("la version 1 du texte"));
    assertEquals("99", value(drawn.select("details form").first(), "pageId"));
  }

  @Test
  public void paperAndPreviewHaveNoForms() {
    rig.named();
    rig.output = OutputKind.PREVIEW;
    assertEquals(0, rig.charter().select("form").size());
    rig.output = OutputKind.STATIC;
    rig.shownOn = 99;
    Document drawn = rig.charter();
    assertEquals(0, drawn.select("form, a, details, .aui-lozenge, button").size());
    assertTrue(drawn.text().contains("Version 1 du 21/11/2026"));
    rig.acknowledge();
    assertEquals(2, rig.charter().select("tr").size());
  }

  @Test
  public void networksHaveTheirOwnWord() {
    rig.network =
        new Network(
            3,
            "YOUTH",
            "R",
            "",
            "",
            "",
            "",
            "",
            null,
            null,
            "",
            new Words("", "", "", "", "Pacte"));
    rig.named();
    assertEquals("À lire et accepter : Pacte", rig.charter().select("h2").text());
    assertEquals("Suivi : Pacte", rig.statusMacro().select("h2").text());
    assertEquals("Mien", rig.charter("title", "Mien").select("h2").text());
    assertEquals(0, rig.charter("title", "-").select("h2").size());
  }

  @Test
  public void wrongSettingsAreNamed() {
    assertTrue(rig.charter("titel", "x").select(".aui-message-warning").text().contains("titel"));
  }

  @Test
  public void coordinatorsSeeWhoIsBehind() {
    rig.named();
    rig.acknowledge();
    Document drawn = rig.statusMacro();

    assertEquals(List.of("1", "0", "1"), drawn.select("dl dd a").eachText());
    assertEquals(
        "1 membre sur 2 est à jour. Version 1 du 21/11/2026.",
        drawn.select(".retis-head p").text());
    assertEquals(List.of("PD", "SB"), drawn.select("tbody .retis-face").eachText());
    assertEquals("À faire", drawn.select("tbody tr").first().select(".aui-lozenge").text());
    assertEquals("2", value(drawn.selectFirst("tbody form"), "memberId"));
    assertEquals(1, drawn.select("tbody form").size());
    assertEquals(
        "/confluence/rest/retis/1.0/networks/3/charter/status.csv",
        drawn.select("a:contains(CSV)").attr("href"));
  }

  @Test
  public void theListIsNarrowed() {
    rig.named();
    rig.acknowledge();
    rig.request = new TestRequest().with("charterstatus.state", "current");
    assertEquals(1, rig.statusMacro().select("tbody tr").size());
    rig.request = new TestRequest().with("charterstatus.q", "desmoulins caf");
    assertEquals(1, rig.statusMacro().select("tbody tr").size());
    rig.request = new TestRequest().with("charterstatus.q", "nobody");
    assertEquals(0, rig.statusMacro().select("table").size());
    rig.request = new TestRequest().with("charterstatus.state", "x");
    assertEquals(1, rig.statusMacro().select(".aui-message-warning").size());
  }

  @Test
  public void longListsHavePages() {
    rig.named();
    Document drawn = rig.statusMacro("page-size", "1");

    assertEquals(1, drawn.select("tbody tr").size());
    assertTrue(
        drawn.select(".retis-pages a").first().attr("href").contains("charterstatus.page=2"));
    rig.request = new TestRequest().with("charterstatus.page", "2");
    assertEquals("SB", rig.statusMacro("page-size", "1").select("tbody .retis-face").text());
    assertEquals(0, rig.statusMacro().select(".retis-pages").size());
  }

  @Test
  public void othersSeeTotalsOnly() {
    rig.named();
    rig.seenBy(Circle.MEMBER);
    Document drawn = rig.statusMacro();

    assertEquals(0, drawn.select("table, form, a").size());
    assertEquals(List.of("0", "0", "2"), drawn.select("dl dd:nth-of-type(1)").eachText());
    assertFalse(drawn.text().contains("Desmoulins"));
  }

  @Test
  public void statusOnPaperIsTables() {
    rig.named();
    rig.output = OutputKind.STATIC;
    Document drawn = rig.statusMacro();

    assertEquals(0, drawn.select("form, a, details, dl, .aui-lozenge").size());
    assertTrue(drawn.text().contains("Paul Desmoulins"));
  }

  @Test
  public void namesAreShownAsTyped() {
    int id = 10;
    for (String text : HostileTexts.ALL) {
      String name = text.substring(0, Math.min(200, text.length()));
      rig.person(id++, name);
    }
    rig.named();
    for (String word : HostileTexts.ALL) {
      rig.network =
          new Network(
              3,
              "YOUTH",
              word,
              "",
              "",
              "",
              "",
              "",
              null,
              null,
              "",
              new Words("", "", "", "", word));
      for (OutputKind output : OutputKind.values()) {
        rig.output = output;
        for (Document drawn : List.of(rig.charter(), rig.statusMacro())) {
          assertEquals(0, drawn.select("script, img, [onerror], [onmouseover]").size());
          assertEquals(1, drawn.select("section").size());
          assertTrue(drawn.body().wholeText().contains(word));
        }
      }
    }
  }

  @Test
  public void theCostDoesNotDependOnHowManyMembersThereAre() {
    rig.named();
    rig.statusMacro();
    long few = statements();
    for (int id = 100; id < 400; id++) {
      Member member = rig.person(id, "Member " + id);
      rig.events.publish(new org.retis.network.MemberChanged(member));
    }
    assertEquals(few, statements());
    assertTrue("statements: " + few, few <= 6);
  }

  private long statements() {
    QueryCountHolder.clear();
    rig.statusMacro("page-size", "2");
    return QueryCountHolder.getGrandTotal().getTotal();
  }
}
