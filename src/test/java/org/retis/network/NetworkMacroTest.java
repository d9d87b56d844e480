package org.retis.network;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.Test;
import org.retis.gateway.OutputKind;
import org.retis.gateway.SpaceInfo;
import org.retis.gateway.Viewer;
import org.retis.testing.HostileTexts;

public class NetworkMacroTest {

  private final MacroRig rig = new MacroRig();

  @Test
  public void whoMayDeclareIsOfferedTo() {
    when(rig.networks.mayDeclare(any(), eq("YOUTH"))).thenReturn(true);
    Document drawn = rig.brief(Map.of());

    assertTrue(drawn.text().contains("\u00ab Jeunesse \u00bb n\u2019accueille pas encore"));
    assertEquals(
        "/confluence/plugins/servlet/retis/setup?space=YOUTH",
        drawn.select("a.aui-button-primary").attr("href"));
    assertEquals("D\u00e9clarer ce r\u00e9seau", drawn.select("a.aui-button-primary").text());
  }

  @Test
  public void othersAreToldWhomToAsk() {
    rig.speaking(Locale.ENGLISH);
    Document drawn = rig.brief(Map.of());

    assertTrue(drawn.text().contains("The administrators of this space can declare it."));
    assertEquals(0, drawn.select("a").size());
  }

  @Test
  public void paperOffersNoButton() {
    when(rig.networks.mayDeclare(any(), anyString())).thenReturn(true);
    rig.output = OutputKind.STATIC;

    assertEquals(0, rig.brief(Map.of()).select("a").size());
  }

  @Test
  public void outsideAnySpaceANetworkIsChosen() {
    rig.pageSpace = null;

    assertTrue(rig.brief(Map.of()).text().contains("Quel r\u00e9seau"));
  }

  @Test
  public void aNetworkThatMayNotBeSeenDoesNotExist() {
    when(rig.permissions.mayViewSpace(any(), eq("SECRET"))).thenReturn(false);
    when(rig.spaces.byKey("SECRET"))
        .thenReturn(Optional.of(new SpaceInfo("SECRET", "Plan X", "/display/SECRET")));
    when(rig.networks.list(any())).thenReturn(List.of(MacroRig.network("Parents")));
    String secret = rig.brief(Map.of("network", "SECRET")).text();
    String nowhere = rig.brief(Map.of("network", "NOWHERE")).text();

    assertFalse(secret.contains("Plan X"));
    assertEquals(secret.replace("SECRET", ""), nowhere.replace("NOWHERE", ""));
    assertTrue(secret.contains("R\u00e9seaux que vous voyez : Parents (YOUTH)."));
  }

  @Test
  public void anonymousVisitorsAreToldToLogIn() {
    rig.viewer = Viewer.anonymous(Locale.FRENCH, ZoneId.of("UTC"));
    when(rig.permissions.mayViewSpace(any(), any())).thenReturn(false);

    assertTrue(rig.brief(Map.of()).text().contains("Connectez-vous"));
  }

  @Test
  public void anotherSpacesNetworkCanBeChosen() {
    when(rig.spaces.byKey("parents"))
        .thenReturn(Optional.of(new SpaceInfo("PARENTS", "Parents", "/display/PARENTS")));
    Network parents = MacroRig.network("R\u00e9seau Parents");
    rig.declared(parents, Circle.VIEWER);
    when(rig.networks.atHome(any(), anyString())).thenReturn(Optional.empty());
    when(rig.networks.atHome(any(), eq("PARENTS"))).thenReturn(Optional.of(parents));

    assertTrue(rig.brief(Map.of("network", "parents")).text().contains("R\u00e9seau Parents"));
  }

  @Test
  public void aSpaceThatCountsForOneNetworkSpeaksAboutIt() {
    rig.declared(MacroRig.network("Promeneurs"), Circle.VIEWER);
    when(rig.networks.atHome(any(), anyString())).thenReturn(Optional.empty());
    when(rig.networks.counting(any(), eq("YOUTH")))
        .thenReturn(Optional.of(MacroRig.network("Promeneurs")));

    assertTrue(rig.brief(Map.of()).text().contains("Promeneurs"));
  }

  @Test
  public void whoLostTheRightMeanwhileSeesNothing() {
    rig.declared(MacroRig.network("Secret"), Circle.NOBODY);
    when(rig.permissions.mayViewSpace(any(), any())).thenReturn(false);

    assertFalse(rig.brief(Map.of()).text().contains("Secret"));
  }

  @Test
  public void unknownAndWrongSettingsAreNamedByTheirLabel() {
    rig.declared(MacroRig.network("x"), Circle.VIEWER);
    Document drawn = rig.roles(Map.of("layout", "cube", "colour", "red"));

    assertEquals(2, drawn.select(".aui-message-warning p:not(.title)").size());
    assertTrue(drawn.text().contains("\u00ab Disposition \u00bb (layout)"));
    assertTrue(drawn.text().contains("list, table"));
    assertTrue(drawn.text().contains("network, title, layout, vacant, past, warnings"));
  }

  @Test
  public void hostileKeysDoNoHarm() {
    when(rig.permissions.mayViewSpace(any(), any())).thenReturn(false);
    for (String text : HostileTexts.ALL) {
      Document drawn = rig.brief(Map.of("network", text));

      assertEquals(0, drawn.select("script, img, [onerror], [onmouseover]").size());
      assertEquals(1, drawn.select("section").size());
      assertEquals(1, drawn.select(".aui-message-warning").size());
    }
  }
}
