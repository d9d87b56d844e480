package org.retis.host.tour;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.retis.host.site.Site;
import org.retis.host.site.SitePage;
import org.retis.host.site.SitePage.Kind;
import org.retis.host.site.SiteSpace;

/**
 * Goes through all pages of a running host, as coordinator, in French and English, and through the
 * settings screens that they lead to.
 */
public final class Tour {

  private static final List<String> LANGUAGES = List.of("fr", "en");
  private static final String VISITOR = "coordinator";
  private static final int MANY = 100_000;
  private static final int SCREENS = 100;

  private final Site site;
  private final URI base;
  private final Path directory;
  private final TourClient client = new TourClient(VISITOR);
  private final List<String> problems = new ArrayList<>();
  private final TourAssets assets;

  /** Address without fragment to what is shown there; a page has several addresses. */
  private final Map<String, TourStop> stops = new HashMap<>();

  private final Map<String, TourStop> itinerary = new LinkedHashMap<>();

  /**
   * @param site the wiki with a demonstration
   * @param base the address of the running host with its context path
   * @param directory where to write; {@code index.html} is where to begin
   */
  public Tour(Site site, URI base, Path directory) {
    this.site = site;
    this.base = base;
    this.directory = directory;
    this.assets = new TourAssets(client, directory, problems);
  }

  /**
   * Makes the tour.
   *
   * @return what is wrong, one sentence each: an answer that isn't 200, an error box, a missing
   *     text
   * @throws IOException when the host doesn't answer at all, or a file can't be written
   */
  public List<String> run() throws IOException {
    for (SiteSpace space : site.spaces().all()) {
      for (SitePage page : site.pages().inSpace(space.id(), Kind.PAGE, 0, MANY)) {
        add(space, page);
      }
    }
    Map<String, Fetched> seen = new LinkedHashMap<>();
    for (TourStop stop : List.copyOf(itinerary.values())) {
      visit(stop, seen);
    }
    for (TourStop screen : screens(seen)) {
      visit(screen, seen);
    }
    for (TourStop stop : itinerary.values()) {
      for (String language : LANGUAGES) {
        Fetched page = seen.get(language + stop.file());
        if (page != null) {
          Path file = directory.resolve(language).resolve(stop.file());
          page.parsed().save(file, assets, stops);
        }
      }
    }
    new TourIndex(itinerary.values(), LANGUAGES, problems).write(directory.resolve("index.html"));
    return List.copyOf(problems);
  }

  private void add(SiteSpace space, SitePage page) {
    URI address = URI.create(base + "/pages/viewpage.action?pageId=" + page.id());
    TourStop stop =
        new TourStop(page.title(), space.name(), address, space.key() + "-" + page.id() + ".html");
    stops.put(address.toString(), stop);
    itinerary.put(stop.file(), stop);
  }

  private void visit(TourStop stop, Map<String, Fetched> seen) throws IOException {
    for (String language : LANGUAGES) {
      HttpResponse<byte[]> answer = client.get(stop.address(), language);
      String where = stop.group() + " / " + stop.title() + " (" + language + "): ";
      if (answer.statusCode() != 200) {
        problems.add(where + "answered " + answer.statusCode());
        continue;
      }
      stops.put(answer.uri().toString(), stop);
      String html = new String(answer.body(), StandardCharsets.UTF_8);
      Fetched page = new Fetched(html, answer.uri().toString());
      page.parsed().problems().forEach(problem -> problems.add(where + problem));
      seen.put(language + stop.file(), page);
    }
  }

  private List<TourStop> screens(Map<String, Fetched> seen) {
    List<TourStop> screens = new ArrayList<>();
    for (Fetched page : seen.values()) {
      for (URI address : page.parsed().settings(base)) {
        if (screens.size() < SCREENS && !stops.containsKey(address.toString())) {
          String path = address.toString().substring(base.toString().length());
          String file = "screen-" + (screens.size() + 1) + ".html";
          TourStop screen = new TourStop(path, "Settings", address, file);
          stops.put(address.toString(), screen);
          itinerary.put(file, screen);
          screens.add(screen);
        }
      }
    }
    return screens;
  }

  /** A page as text: hundreds of parsed ones would fill the memory. */
  private record Fetched(String html, String address) {

    TourPage parsed() {
      return new TourPage(Jsoup.parse(html, address));
    }
  }
}
