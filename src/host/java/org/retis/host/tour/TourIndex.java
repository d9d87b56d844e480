package org.retis.host.tour;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The page to begin with: every stop in every language, and what was found wrong. */
final class TourIndex {

  private static final String STYLE =
      "body{font:16px/1.5 sans-serif;max-width:60em;margin:2em auto;padding:0 1em}"
          + "td{padding:2px 16px 2px 0}";

  private final Collection<TourStop> stops;
  private final List<String> languages;
  private final List<String> problems;

  TourIndex(Collection<TourStop> stops, List<String> languages, List<String> problems) {
    this.stops = stops;
    this.languages = languages;
    this.problems = problems;
  }

  void write(Path file) throws IOException {
    Document page = Document.createShell("");
    page.title("Tour");
    page.selectFirst("html").attr("lang", "en");
    page.charset(StandardCharsets.UTF_8);
    page.head().appendElement("style").appendText(STYLE);
    page.body().appendElement("h1").text("Tour");
    describeProblems(page.body());
    Map<String, Element> tables = new LinkedHashMap<>();
    for (TourStop stop : stops) {
      Element table = tables.computeIfAbsent(stop.group(), group -> table(page.body(), group));
      addRow(table, stop);
    }
    Files.createDirectories(file.getParent());
    Files.writeString(file, page.outerHtml());
  }

  private void describeProblems(Element body) {
    if (problems.isEmpty()) {
      body.appendElement("p").text("Every page was answered, without an error box.");
      return;
    }
    body.appendElement("h2").text("What is wrong");
    Element list = body.appendElement("ul");
    problems.forEach(problem -> list.appendElement("li").text(problem));
  }

  private static Element table(Element body, String group) {
    body.appendElement("h2").text(group);
    return body.appendElement("table");
  }

  private void addRow(Element table, TourStop stop) {
    Element row = table.appendElement("tr");
    row.appendElement("td").text(stop.title());
    for (String language : languages) {
      row.appendElement("td")
          .appendElement("a")
          .attr("href", language + "/" + stop.file())
          .text(language);
    }
  }
}
