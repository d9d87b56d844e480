package org.retis.network;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;
import static org.retis.network.MacroRig.TODAY;
import static org.retis.network.MacroRig.mandate;
import static org.retis.network.MacroRig.member;
import static org.retis.network.MacroRig.state;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.Before;
import org.junit.Test;
import org.retis.gateway.Account;
import org.retis.gateway.OutputKind;
import org.retis.gateway.Viewer;
import org.retis.testing.HostileTexts;

public class RolesMacroTest {

  private final MacroRig rig = new MacroRig();
  private final Member claire = member(1, "Claire Vasseur", "Caf de la Haute-Vern\u00e9e");
  private final Member hugo = member(2, "Hugo Lemaistre", "MJC de Belroche");
  private final Member martine = member(3, "Martine Le Goff", "Maison des adolescents");

  private final RoleState pilot =
      state(
          RoleKind.PILOT,
          "Pilote",
          "Porte le sens",
          new Mandate(1, 1, claire, hugo, LocalDate.of(2024, 9, 1), LocalDate.of(2027, 8, 31)));
  private final RoleState vacant =
      state(
          RoleKind.CO_PILOT,
          "",
          "",
          mandate(martine, LocalDate.of(2023, 7, 1), LocalDate.of(2026, 6, 30)));
  private final RoleState ended =
      state(RoleKind.GARDENER, "Jardinier", "", mandate(hugo, null, LocalDate.of(2026, 10, 31)));
  private final RoleState soon =
      state(
          RoleKind.OTHER,
          "R\u00e9f\u00e9rente mal-\u00eatre",
          "",
          mandate(martine, null, LocalDate.of(2027, 1, 15)));
  private final RoleState open =
      state(RoleKind.ANIMATOR, "", "", mandate(claire, LocalDate.of(2022, 1, 1), null));

  @Before
  public void fiveRolesSeenByACoordinator() {
    rig.declared(MacroRig.network("x"), Circle.COORDINATOR);
    states(pilot, vacant, open, ended, soon);
    when(rig.accounts.byKey(any())).thenReturn(Optional.empty());
  }

  @Test
  public void saysHowItStands() {
    assertEquals(
        "5 r\u00f4les : 1 \u00e0 pourvoir, 1 mandat termin\u00e9, 1 mandat bient\u00f4t termin\u00e9.",
        rig.roles(Map.of()).select(".retis-head p").text());
    rig.speaking(Locale.ENGLISH);
    assertEquals(
        "5 roles: 1 vacant, 1 term ended, 1 term ending soon.",
        rig.roles(Map.of()).select(".retis-head p").text());
    states(open);
    assertEquals("1 role.", rig.roles(Map.of()).select(".retis-head p").text());
  }

  @Test
  public void eachRoleNamesItsHolderAndTerm() {
    Document drawn = rig.roles(Map.of());

    assertEquals(
        "Pilote Porte le sens CV Claire Vasseur Caf de la Haute-Vern\u00e9e Suppl\u00e9ance : Hugo Lemaistre"
            + " Du 01/09/2024 au 31/08/2027",
        row(drawn, 0).text());
    assertTrue(row(drawn, 2).text().endsWith("Depuis le 01/01/2022, sans terme"));
    assertEquals("true", row(drawn, 0).select(".retis-face").attr("aria-hidden"));
  }

  @Test
  public void aVacancySaysWhoItWasAndOffersToFillIt() {
    Element row = row(rig.roles(Map.of()), 1);

    assertTrue(row.text().contains("Personne pour l\u2019instant Auparavant : Martine Le Goff"));
    assertTrue(row.text().contains("Depuis le 30/06/2026"));
    assertEquals("\u00c0 pourvoir", row.select(".aui-lozenge-moved").text());
    assertEquals(
        "/confluence/plugins/servlet/retis/settings/roles?network=5",
        row.select(".aui-button").attr("href"));
    assertTrue(
        row.select(".aui-button").text().startsWith("Proposer quelqu\u2019un pour le r\u00f4le"));
  }

  @Test
  public void anEndedTermAndOneThatEndsSoonCanBeProlonged() {
    Document drawn = rig.roles(Map.of());

    assertEquals("Mandat termin\u00e9", row(drawn, 3).select(".aui-lozenge-error").text());
    assertTrue(row(drawn, 3).text().contains("Jusqu\u2019au 31/10/2026"));
    assertEquals("Se termine dans 55 jours", row(drawn, 4).select(".aui-lozenge").text());
    assertEquals(
        "Prolonger le mandat de Hugo Lemaistre, r\u00f4le \u00ab Jardinier \u00bb",
        row(drawn, 3).select(".aui-button").text());
  }

  @Test
  public void coordinatorsAreWarned() {
    Document drawn = rig.roles(Map.of());

    assertEquals(
        "3 points fragilisent la continuit\u00e9 du r\u00e9seau",
        drawn.select(".aui-message-warning .title").text());
    assertTrue(
        drawn
            .text()
            .contains("Le mandat de Hugo Lemaistre (Jardinier) est termin\u00e9 depuis 21 jours."));
    assertEquals(0, rig.roles(Map.of("warnings", "false")).select(".aui-message").size());
  }

  @Test
  public void membersAreNeitherWarnedNorOfferedSettings() {
    rig.declared(MacroRig.network("x"), Circle.MEMBER);
    Document drawn = rig.roles(Map.of());

    assertEquals(0, drawn.select(".aui-message, .aui-button").size());
    assertEquals(5, drawn.select(".retis-roles > li").size());
  }

  @Test
  public void pastTermsUnfold() {
    Document drawn = rig.roles(Map.of());

    assertEquals("Mandats pass\u00e9s (2)", drawn.select("summary").text());
    assertEquals(
        "Martine Le Goff, Copilote : Du 01/07/2023 au 30/06/2026".toLowerCase(Locale.ROOT),
        drawn.select("details li").first().text().toLowerCase(Locale.ROOT));
    assertEquals(0, rig.roles(Map.of("past", "false")).select("details").size());
    assertEquals("Au 21/11/2026 \u00e0 09:00", drawn.select(".retis-foot > span").text());
  }

  @Test
  public void vacanciesCanBeLeftOut() {
    Document drawn = rig.roles(Map.of("vacant", "false"));

    assertEquals(4, drawn.select(".retis-roles > li").size());
    assertEquals(0, drawn.select(".aui-lozenge-moved").size());
  }

  @Test
  public void theTableHasOneLineForEachPerson() {
    states(
        state(
            RoleKind.ANIMATOR,
            "Animation",
            "",
            mandate(claire, null, null),
            mandate(hugo, null, TODAY)));
    Document drawn = rig.roles(Map.of("layout", "table"));

    assertEquals(2, drawn.select("tbody tr").size());
    assertEquals(List.of("Animation", "Animation"), drawn.select("tbody th").eachText());
    assertEquals("Se termine aujourd\u2019hui", drawn.select(".aui-lozenge").text());
  }

  @Test
  public void namesLinkToTheProfileForWhoIsLoggedIn() {
    Account account =
        new Account("key-1", "claire", "Claire", "", null, "/confluence/display/~claire", true);
    when(rig.accounts.byKey("key-1")).thenReturn(Optional.of(account));
    assertEquals(
        "/confluence/display/~claire",
        rig.roles(Map.of()).select("a:contains(Claire Vasseur)").attr("href"));

    rig.declared(MacroRig.network("x"), Circle.VIEWER);
    rig.viewer = Viewer.anonymous(Locale.FRENCH, ZoneId.of("UTC"));
    assertEquals(0, rig.roles(Map.of()).select("a").size());
  }

  @Test
  public void withoutRolesTheNextStepIsOffered() {
    states();
    Document drawn = rig.roles(Map.of());

    assertEquals(1, drawn.select(".retis-empty .aui-button-primary").size());
    assertEquals(0, drawn.select(".aui-message, .retis-roles").size());
    assertEquals(0, drawn.select(".retis-head .aui-button").size());
  }

  @Test
  public void paperGetsTablesOnly() {
    rig.output = OutputKind.STATIC;
    Document drawn = rig.roles(Map.of());

    assertEquals(0, drawn.select("a, details, form, ul, .aui-lozenge, .aui-message").size());
    assertEquals(6, drawn.select("tr").size());
    assertTrue(drawn.text().contains("Mandat termin\u00e9"));
  }

  @Test
  public void namesAreShownAsTyped() {
    for (String text : HostileTexts.ALL) {
      Member person = member(9, text, text);
      states(
          state(RoleKind.OTHER, text, text, new Mandate(1, 1, person, person, null, TODAY)),
          state(RoleKind.OTHER, text, text, mandate(person, null, TODAY.minusDays(200))));
      for (OutputKind output : OutputKind.values()) {
        rig.output = output;
        for (String layout : List.of("list", "table")) {
          Document drawn = rig.roles(Map.of("layout", layout));

          assertEquals(0, drawn.select("script, img, [onerror], [onmouseover]").size());
          assertEquals(1, drawn.select("section").size());
          assertTrue(drawn.select("section").first().wholeText().contains(text));
        }
      }
    }
  }

  private void states(RoleState... states) {
    when(rig.roles.states(any(), any())).thenReturn(List.of(states));
  }

  private static Element row(Document drawn, int index) {
    return drawn.select(".retis-roles > li").get(index);
  }
}
