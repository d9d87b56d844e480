package org.retis.network;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.Test;
import org.retis.gateway.OutputKind;
import org.retis.testing.HostileTexts;

public class BriefMacroTest {

  private final MacroRig rig = new MacroRig();

  private final Network youth =
      new Network(
          5,
          "YOUTH",
          "Promeneurs du Net",
          "Assurer une pr\u00e9sence \u00e9ducative.",
          "\u00c9changer les pratiques\nOrienter\n\n",
          "Entraide",
          "",
          "Haute-Vern\u00e9e",
          1,
          LocalDate.of(2018, 9, 1),
          "contact@example.org",
          Words.ordinary());

  @Test
  public void showsWhatTheNetworkIs() {
    rig.declared(youth, Circle.VIEWER);
    when(rig.networks.parent(any(), any())).thenReturn(Optional.of(MacroRig.network("National")));
    Document drawn = rig.brief(Map.of());

    assertEquals("Le r\u00e9seau en bref", drawn.select("h2").text());
    assertEquals("Assurer une pr\u00e9sence \u00e9ducative.", drawn.select(".retis-quote").text());
    assertEquals(
        List.of("Objectifs", "Valeurs", "Territoire", "Rattach\u00e9 \u00e0"),
        drawn.select("dl").first().select("dt").eachText());
    assertEquals(
        List.of("\u00c9changer les pratiques", "Orienter"),
        drawn.select("dl").first().select("dd li").eachText());
    assertEquals("/confluence/display/YOUTH", drawn.select("a:contains(National)").attr("href"));
    assertEquals(
        List.of("01/09/2018", "48, dont 7 sans compte", "19", "contact@example.org"),
        drawn.select("aside dd").eachText());
    assertEquals("mailto:contact@example.org", drawn.select("aside a").attr("href"));
  }

  @Test
  public void onlyCoordinatorsAreOfferedToEdit() {
    rig.declared(youth, Circle.MEMBER);
    assertEquals(0, rig.brief(Map.of()).select(".aui-button").size());

    rig.declared(youth, Circle.COORDINATOR);
    assertEquals(
        "/confluence/plugins/servlet/retis/settings/network?network=5",
        rig.brief(Map.of()).select(".aui-button").attr("href"));
  }

  @Test
  public void theNetworksOwnWordsAreUsed() {
    Words words = new Words("Promeneur", "Promeneurs", "", "", "");
    rig.declared(
        new Network(5, "YOUTH", "n", "p", "", "", "", "", null, null, "", words), Circle.VIEWER);

    assertEquals(
        List.of("Promeneurs", "Structures"), rig.brief(Map.of()).select("aside dt").eachText());
  }

  @Test
  public void partsTitleAndLayoutCanBeChosen() {
    rig.declared(youth, Circle.VIEWER);
    rig.speaking(Locale.ENGLISH);
    Document drawn =
        rig.brief(Map.of("parts", "territory,values", "title", "Nous", "layout", "below"));

    assertEquals("Nous", drawn.select("h2").text());
    assertEquals(List.of("Territory", "Values"), drawn.select("dt").eachText());
    assertEquals(0, drawn.select("aside, .retis-quote, .retis-cols").size());
    assertEquals(0, rig.brief(Map.of("title", "-")).select("h2").size());
  }

  @Test
  public void aSilentNetworkIsAskedToIntroduceItself() {
    Network silent =
        new Network(5, "YOUTH", "n", "", " ", "", "", "", null, null, "", Words.ordinary());
    rig.declared(silent, Circle.COORDINATOR);
    Document coordinator = rig.brief(Map.of());
    assertEquals(
        "Pr\u00e9senter le r\u00e9seau",
        coordinator.select(".retis-empty .aui-button-primary").text());
    assertEquals(1, coordinator.select(".aui-button").size());

    rig.declared(silent, Circle.VIEWER);
    Document viewer = rig.brief(Map.of());
    assertEquals(0, viewer.select("a").size());
    assertTrue(viewer.select(".retis-empty").text().contains("prendront place ici"));
  }

  @Test
  public void paperGetsTablesOnly() {
    rig.declared(youth, Circle.COORDINATOR);
    rig.output = OutputKind.STATIC;
    Document drawn = rig.brief(Map.of());

    assertEquals(0, drawn.select("a, form, button, dl, aside, .aui-button").size());
    assertEquals(
        List.of(
            "Objectifs",
            "Valeurs",
            "Territoire",
            "Cr\u00e9\u00e9 le",
            "Membres",
            "Structures",
            "\u00c9crire \u00e0"),
        drawn.select("table th").eachText());
  }

  @Test
  public void textsAreShownAsTyped() {
    for (String text : HostileTexts.ALL) {
      Network hostile =
          new Network(
              5,
              "YOUTH",
              text,
              text,
              text,
              text,
              text,
              text,
              null,
              null,
              text,
              new Words(text, text, text, text, text));
      rig.declared(hostile, Circle.COORDINATOR);
      when(rig.networks.children(any(), any())).thenReturn(List.of(hostile));
      for (OutputKind output : OutputKind.values()) {
        rig.output = output;
        Document drawn = rig.brief(Map.of());

        assertEquals(0, drawn.select("script, img, [onerror], [onmouseover]").size());
        assertEquals(1, drawn.select("section").size());
        assertEquals(0, drawn.select("a[href^=javascript]").size());
        assertTrue(drawn.select("section").first().wholeText().contains(text.strip()));
      }
    }
  }
}
