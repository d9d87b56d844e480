package org.retis.host.tour;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class TourPageTest {

  private static final String BASE = "http://localhost:1/confluence";

  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  @Test
  public void aPageWithoutErrorsHasNoProblems() {
    String html =
        "<p>retis</p><section class=\"retis\"><div class=\"aui-message aui-message-warning\">"
            + "Warning</div></section><div class=\"aui-message aui-message-error\">Author</div>";
    assertEquals(List.of(), page(html).problems());
  }

  @Test
  public void errorBoxesAndMissingTextsAreProblems() {
    String html =
        "<div class=\"aui-message aui-message-error error\">It broke</div>"
            + "<section class=\"retis\"><p class=\"aui-message-error\">It too</p></section>"
            + "<h2>retis.network.brief.title</h2>";
    assertEquals(
        List.of(
            "an error box: It broke",
            "an error box: It too",
            "no text for retis.network.brief.title"),
        page(html).problems());
  }

  @Test
  public void settingsAreFoundWhereMacrosLeadToThem() {
    String html =
        "<a href=\"/confluence/plugins/servlet/retis/no\">outside</a><section class=\"retis\">"
            + "<a href=\"/confluence/plugins/servlet/retis/setup?space=A\">in</a>"
            + "<a href=\"/confluence/display/A\">page</a></section>";
    assertEquals(
        List.of(URI.create(BASE + "/plugins/servlet/retis/setup?space=A")),
        page(html).settings(URI.create(BASE)));
  }

  @Test
  public void linksBetweenStopsAreLocalAndOthersAbsolute() throws IOException {
    TourStop stop = new TourStop("B", "S", URI.create(BASE + "/display/S/B"), "S-2.html");
    Path file = folder.getRoot().toPath().resolve("fr/S-1.html");
    String html =
        "<script>alert(1)</script><a href=\"/confluence/display/S/B#x\">B</a><a href=\"C\">C</a>";
    List<String> problems = new ArrayList<>();
    TourAssets assets =
        new TourAssets(new TourClient("coordinator"), folder.getRoot().toPath(), problems);
    page(html).save(file, assets, Map.of(BASE + "/display/S/B", stop));
    String saved = Files.readString(file);
    assertTrue(saved, saved.contains("<a href=\"S-2.html#x\">B</a>"));
    assertTrue(saved, saved.contains("<a href=\"" + BASE + "/display/S/C\">C</a>"));
    assertTrue(saved, !saved.contains("script"));
  }

  private static TourPage page(String html) {
    return new TourPage(Jsoup.parse(html, BASE + "/display/S/A"));
  }
}
