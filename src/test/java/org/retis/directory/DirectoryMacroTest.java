package org.retis.directory;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mockito.Mockito.when;
import static org.retis.directory.People.gone;
import static org.retis.directory.People.member;
import static org.retis.directory.People.says;
import static org.retis.directory.People.withoutAccount;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.ttddyy.dsproxy.QueryCountHolder;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.After;
import org.junit.Test;
import org.retis.gateway.Account;
import org.retis.gateway.OutputKind;
import org.retis.network.Circle;
import org.retis.network.Member;
import org.retis.network.RoleKind;
import org.retis.testing.HostileTexts;
import org.retis.testing.TestRequest;

public class DirectoryMacroTest {

  private static final Instant LATELY = Instant.parse("2026-10-15T10:00:00Z");
  private static final Instant LONG_AGO = Instant.parse("2025-09-20T10:00:00Z");
  private static final Member SONIA =
      member(1, "Sonia", "Belkacem", "Mission locale", "Nord Vernée");

  private final DirectoryRig rig = new DirectoryRig();

  @After
  public void close() {
    rig.close();
  }

  private void put(Member member, EntryEdit said, Instant confirmed) {
    rig.store.put(member);
    assertTrue(rig.store.edit(member.id(), 0, said, "key-1", confirmed));
  }

  private void threePeople() {
    put(SONIA, says("Conseillère", "05 36 49 02 18", "Emploi", "Instagram"), LATELY);
    put(
        member(2, "Aïcha", "Diarra", "Espace jeunes", "Bassin de Castelbrun"),
        says("Animatrice", "06 39 98 60 29", "Emploi"),
        LONG_AGO);
    rig.store.put(withoutAccount(member(3, "Nadia", "Ferrand", "Espace jeunes", "Nord Vernée")));
    rig.store.put(gone(member(4, "Paul", "Parti", "Espace jeunes", "")));
  }

  @Test
  public void cardsShowWhatAMemberMaySee() {
    threePeople();
    rig.holds(SONIA, RoleKind.PILOT);

    Document drawn = rig.drawn();

    assertEquals("Annuaire des membres", drawn.select("h2").text());
    assertEquals(
        "3 membres de 2 structures. 1 fiche confirmée depuis moins d’un an.",
        drawn.select(".retis-head p").text());
    assertEquals(
        List.of("Sonia Belkacem", "Aïcha Diarra", "Nadia Ferrand"),
        drawn.select(".retis-card h3").eachText());
    Element sonia = drawn.select(".retis-card").first();
    assertEquals(List.of("Conseillère", "Mission locale"), sonia.select(".retis-small").eachText());
    assertEquals("Pilote", sonia.select(".aui-lozenge").text());
    assertEquals(List.of("Emploi", "Instagram"), sonia.select(".retis-tag").eachText());
    assertEquals("tel:0536490218", sonia.select(".retis-card-foot a").first().attr("href"));
    assertEquals(
        "mailto:sonia@example.org",
        sonia.select("a[aria-label='Écrire à Sonia Belkacem']").attr("href"));
    assertEquals(
        "/confluence/plugins/servlet/retis/entry?network=7&member=1",
        sonia.select("h3 a").attr("href"));
    assertEquals("Sans compte", drawn.select(".retis-card").last().select(".aui-lozenge").text());
    assertEquals("3 membres", drawn.select("[role=status]").text());
  }

  @Test
  public void viewersGetNothingOfTheMembersFields() {
    threePeople();
    rig.seenBy(Circle.VIEWER);

    for (String view : List.of("cards", "table", "organisation")) {
      Document drawn = rig.drawn("view", view, "columns", "phone,email,access,confirmed,topics");

      assertFalse(drawn.html(), drawn.html().contains("05 36"));
      assertFalse(drawn.html(), drawn.html().contains("example.org"));
      assertFalse(drawn.html(), drawn.html().contains("tel:"));
      assertFalse(drawn.text(), drawn.text().contains("confirmée"));
      assertFalse(drawn.text(), drawn.text().contains("Sans compte"));
      assertTrue(drawn.text(), drawn.text().contains("Sonia Belkacem"));
    }
    Document table = rig.drawn("view", "table", "columns", "phone,email,access,confirmed,topics");
    assertEquals(List.of("Nom", "Sujets"), table.select("th[scope=col]").eachText());
  }

  @Test
  public void aViewersSearchAndFiltersReachOnlyTheirFields() {
    threePeople();
    rig.seenBy(Circle.VIEWER);
    rig.request.with("directory.q", "05 36").with("directory.searched", "true");
    assertEquals(0, rig.drawn().select(".retis-card").size());

    rig.request =
        new TestRequest().with("directory.access", "none").with("directory.sort", "confirmed");
    assertEquals(
        List.of("Sonia Belkacem", "Aïcha Diarra", "Nadia Ferrand"),
        rig.drawn().select(".retis-card h3").eachText());
  }

  @Test
  public void theTableHasTheChosenColumnsInOrder() {
    threePeople();

    Document drawn = rig.drawn("view", "table", "columns", "confirmed,territory,topics");

    assertEquals(
        List.of("Nom", "Fiche confirmée", "Territoire", "Sujets"),
        drawn.select("th[scope=col]").eachText());
    assertEquals("ascending", drawn.select("th[scope=col]").first().attr("aria-sort"));
    Element aicha = drawn.select("tbody tr").get(1);
    assertEquals("20/09/2025", aicha.select("td").get(0).text());
    assertEquals(1, aicha.select("td").get(0).select(".retis-warn").size());
    assertEquals("Jamais", drawn.select("tbody tr").get(2).select("td").get(0).text());
    assertEquals(
        "Jamais confirmée, ou il y a plus d’un an : à vérifier avec la personne.",
        drawn.select(".retis-foot span").first().text().replace('\u00a0', ' '));
  }

  @Test
  public void headsSortAndTurnRound() {
    threePeople();
    Document drawn = rig.drawn("view", "table");
    String byName = drawn.select("th[scope=col] a").first().attr("href");
    assertTrue(byName, byName.contains("directory.sort=name&directory.reverse=true"));

    rig.request.with("directory.sort", "confirmed").with("directory.reverse", "true");
    Document turned = rig.drawn("view", "table");
    assertEquals("descending", turned.select("th[aria-sort]").attr("aria-sort"));
    assertEquals("Sonia Belkacem", turned.select("tbody th a").first().text());
  }

  @Test
  public void peopleStandByOrganisation() {
    threePeople();

    Document drawn = rig.drawn("view", "organisation");

    assertEquals(
        List.of("Espace jeunes 2 membres", "Mission locale 1 membre"),
        drawn.select(".retis-directory-group > h3").eachText());
    assertEquals(
        List.of("Aïcha Diarra", "Nadia Ferrand", "Sonia Belkacem"),
        drawn.select(".retis-card h4").eachText());
    assertEquals(0, drawn.select(".retis-sort").size());
  }

  @Test
  public void filtersCountAndCanBeTakenAway() {
    threePeople();
    rig.request
        .with("directory.territory", "nord vernee")
        .with("directory.q", "e")
        .with("directory.searched", "true");

    Document drawn = rig.drawn();

    assertEquals("2 membres sur 3", drawn.select("[role=status]").text());
    assertEquals(
        List.of("« e »", "Nord Vernée"),
        drawn.select(".retis-chip").eachText().stream()
            .map(chip -> chip.replaceAll(" ?Retirer.*", "").replace('\u00a0', ' '))
            .toList());
    String without = drawn.select(".retis-chip a").last().attr("href");
    assertFalse(without, without.contains("territory"));
    assertTrue(without, without.contains("directory.q=e"));
    Element territory = drawn.select(".retis-facets fieldset").get(0);
    assertEquals("Territoire", territory.select("legend").text());
    assertEquals(List.of("2", "1"), territory.select(".retis-count").eachText());
    assertTrue(territory.select("input[value='nord vernee']").hasAttr("checked"));
    assertEquals("1", drawn.select(".retis-facets .aui-badge").text());
    assertTrue(
        drawn.select(".retis-facets form input[type=hidden][name='directory.q']").hasAttr("value"));
    assertEquals(
        0,
        drawn.select(".retis-facets form input[type=hidden][name='directory.territory']").size());
  }

  @Test
  public void theAuthorsSearchIsTheStartAndCanBeCleared() {
    threePeople();
    assertEquals(1, rig.drawn("search", "sonia").select(".retis-card").size());

    rig.request.with("directory.searched", "true").with("directory.q", "");
    assertEquals(3, rig.drawn("search", "sonia").select(".retis-card").size());
  }

  @Test
  public void theAuthorsFiltersBoundEverything() {
    threePeople();

    Document drawn = rig.drawn("territory", "NORD Vernée");

    assertEquals(
        "2 membres de 2 structures. 1 fiche confirmée depuis moins d’un an.",
        drawn.select(".retis-head p").text());
    assertEquals("2 membres", drawn.select("[role=status]").text());
    assertEquals(0, drawn.select(".retis-chip").size());
  }

  @Test
  public void rolesAndGroupsNarrow() {
    threePeople();
    rig.holds(SONIA, RoleKind.CO_PILOT);
    assertEquals(
        List.of("Sonia Belkacem"),
        rig.drawn("role", "co-pilot").select(".retis-card h3").eachText());
    assertEquals(0, rig.drawn("role", "nobody’s").select(".retis-card").size());

    rig.group("editors", List.of(new Account("key-2", "a", "A", "", null, null, true)));
    assertEquals(
        List.of("Aïcha Diarra"),
        rig.drawn("groups", "editors").select(".retis-card h3").eachText());
    assertEquals(
        0, rig.drawn("groups", "editors", "role", "co-pilot").select(".retis-card").size());
    assertTrue(
        rig.drawn("groups", "unknown").select(".aui-message-warning").text().contains("unknown"));
  }

  @Test
  public void picturesNeedConsent() {
    when(rig.accounts.byKey("key-1"))
        .thenReturn(Optional.of(new Account("key-1", "s", "S", "", "/pic/s.png", null, true)));
    rig.store.put(SONIA);
    assertEquals("SB", rig.drawn().select(".retis-face").text());

    rig.store.edit(1, 0, new EntryEdit("", "", null, "", List.of(), true), null, LATELY);
    assertEquals("/pic/s.png", rig.drawn().select("img.retis-face").attr("src"));
  }

  @Test
  public void membersFindTheirOwnEntry() {
    threePeople();
    assertEquals(0, rig.drawn().select(".retis-actions a").size());

    rig.viewerIs(SONIA);
    assertEquals("Ma fiche", rig.drawn().select(".retis-actions a").text());
  }

  @Test
  public void pagesTurnAndKeepTheFilters() {
    rig.store.add(
        IntStream.rangeClosed(1, 60)
            .mapToObj(n -> member(n, "P" + n, "N" + (100 + n), "Org " + n % 9, "T"))
            .toList());
    rig.request.with("directory.page", "2").with("directory.topic", "").with("other.page", "3");

    Document drawn = rig.drawn("page-size", "25");

    assertEquals("60 membres (26 à 50 affichés)", drawn.select("[role=status]").text());
    assertEquals(25, drawn.select(".retis-card").size());
    assertEquals("2", drawn.select(".retis-pages [aria-current]").text());
    assertTrue(drawn.select(".retis-pages a").last().attr("href").contains("directory.page=3"));
    assertTrue(drawn.select(".retis-pages a").last().attr("href").contains("other.page=3"));
    assertEquals("Afficher 3 autres", drawn.select(".retis-facets summary").last().text());
  }

  @Test
  public void aPageCostsTheSameForManyPeople() {
    rig.store.add(
        IntStream.rangeClosed(1, 300)
            .mapToObj(n -> member(n, "P" + n, "N" + n, "Org " + n % 9, "T" + n % 3))
            .toList());
    rig.viewerIs(member(1, "P1", "N1", "", ""));
    rig.drawn();
    QueryCountHolder.clear();

    rig.drawn("page-size", "200", "view", "organisation");

    assertEquals(9, QueryCountHolder.getGrandTotal().getTotal());
  }

  @Test
  public void paperGetsAPlainTableOfAll() {
    threePeople();
    rig.output = OutputKind.STATIC;
    rig.request.with("directory.q", "sonia").with("directory.searched", "true");

    Document drawn = rig.drawn("page-size", "1");

    assertEquals(3, drawn.select("tbody tr").size());
    assertEquals(0, drawn.select("a, form, button, details, nav").size());
    assertTrue(drawn.text().contains("Emploi, Instagram"));
  }

  @Test
  public void previewHasNothingToClick() {
    threePeople();
    rig.output = OutputKind.PREVIEW;

    Document drawn = rig.drawn();

    assertEquals(3, drawn.select(".retis-card").size());
    assertEquals(0, drawn.select("form, nav, .retis-chip, h3 a").size());
  }

  @Test
  public void nobodyFoundOffersEverybody() {
    threePeople();
    rig.request.with("directory.q", "zzz").with("directory.searched", "true");

    Document drawn = rig.drawn();

    assertEquals("Personne ne correspond", drawn.select(".retis-empty h3").text());
    assertEquals("0 membre sur 3", drawn.select("[role=status]").text());
    assertFalse(drawn.select(".retis-empty a").attr("href").contains("zzz"));
  }

  @Test
  public void anEmptyRosterOffersTheNextStepToCoordinators() {
    assertEquals(0, rig.drawn().select(".retis-empty a").size());

    rig.seenBy(Circle.COORDINATOR);
    assertEquals("Ajouter des membres", rig.drawn().select(".retis-empty a").text());
  }

  @Test
  public void mistakesAreToldInPlace() {
    threePeople();
    assertTrue(
        rig.drawn("columns", "name,shoesize")
            .select(".aui-message-warning")
            .text()
            .contains("name"));
    assertTrue(rig.drawn("page-size", "201").select(".aui-message-warning").text().contains("201"));

    rig.request.with("directory.q", "x".repeat(10_000)).with("directory.searched", "true");
    String told = rig.drawn().select(".aui-message-warning").text();
    assertTrue(told, told.contains("Rechercher dans l’annuaire"));
  }

  @Test
  public void hostileTextsAreShownAsTyped() {
    for (String text : HostileTexts.ALL) {
      String brief = text.substring(0, Math.min(60, text.length()));
      Member member =
          new Member(1, People.NETWORK, null, text, "a", text, 9, text, text, null, null);
      rig.store.put(member);
      Entry before = rig.queries.byMember(1).orElseThrow();
      rig.store.edit(
          1,
          before.revision(),
          new EntryEdit(brief, brief, brief, brief, List.of(brief), true),
          null,
          LATELY);
      for (String view : List.of("cards", "table", "organisation")) {
        rig.output = OutputKind.DISPLAY;
        check(
            brief,
            rig.drawn("view", view, "columns", String.join(",", DirectoryParameters.allColumns())));
        rig.output = OutputKind.STATIC;
        check(brief, rig.drawn("view", view));
      }
    }
  }

  private static void check(String text, Document drawn) {
    assertEquals(text, 0, drawn.select("script, img, [onerror], [onmouseover]").size());
    assertEquals(1, drawn.select("section#retis-directory").size());
    assertTrue(
        text,
        drawn.select("section#retis-directory").first().wholeText().contains(text.substring(0, 8)));
    assertEquals(text, 0, drawn.select("a[href^=javascript]").size());
  }
}
