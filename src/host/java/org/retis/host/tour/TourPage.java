package org.retis.host.tour;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** One page of the tour: what is wrong with it, and how it becomes a file. */
final class TourPage {

  /** What is shown of a text that is missing is its key. */
  private static final Pattern KEY =
      Pattern.compile("\\b(retis\\.(web|network|directory)|org\\.retis\\.confluence)\\.[\\w.-]+");

  /** A macro that failed, the host's own box or the plugin's; authors may make red boxes too. */
  private static final String FAILURE = ".aui-message-error.error, .retis .aui-message-error";

  private final Document document;

  TourPage(Document document) {
    this.document = document;
  }

  /** What a reader would stumble over. */
  List<String> problems() {
    List<String> problems = new ArrayList<>();
    for (Element box : document.select(FAILURE)) {
      problems.add("an error box: " + box.text());
    }
    KEY.matcher(document.text())
        .results()
        .forEach(key -> problems.add("no text for " + key.group()));
    return problems;
  }

  /** The addresses of settings screens that this page leads to. */
  List<URI> settings(URI base) {
    String screens = base + "/plugins/servlet/retis/";
    return document.select("section.retis a[href]").stream()
        .map(link -> link.absUrl("href"))
        .filter(href -> href.startsWith(screens))
        .map(URI::create)
        .toList();
  }

  /**
   * Saves the page with its style sheets and pictures.
   *
   * @param stops what other pages there are, by address without a fragment
   */
  void save(Path file, TourAssets assets, Map<String, TourStop> stops) throws IOException {
    document.select("script, base").remove();
    for (Element style : document.select("link[rel=stylesheet][href]")) {
      style.attr("href", assets.fromPage(URI.create(style.absUrl("href"))));
    }
    for (Element picture : document.select("img[src]:not([src^=data:])")) {
      picture.attr("src", assets.fromPage(URI.create(picture.absUrl("src"))));
    }
    for (Element link : document.select("a[href]")) {
      link.attr("href", local(link, stops).orElseGet(() -> link.absUrl("href")));
    }
    Files.createDirectories(file.getParent());
    Files.writeString(file, document.outerHtml());
  }

  private static Optional<String> local(Element link, Map<String, TourStop> stops) {
    String href = link.absUrl("href");
    int hash = href.indexOf('#');
    String page = hash < 0 ? href : href.substring(0, hash);
    String fragment = hash < 0 ? "" : href.substring(hash);
    return Optional.ofNullable(stops.get(page)).map(stop -> stop.file() + fragment);
  }
}
