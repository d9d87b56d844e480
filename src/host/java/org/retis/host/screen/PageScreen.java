package org.retis.host.screen;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.retis.host.render.HostDates;
import org.retis.host.render.StorageRenderer;
import org.retis.host.site.PageVersion;
import org.retis.host.site.Restrictions;
import org.retis.host.site.SitePage;
import org.retis.host.site.SiteSpace;
import org.retis.host.site.SpaceRight;

/** Shows pages: by space and title, by number, and older versions. */
final class PageScreen {

  private final StorageRenderer renderer;

  PageScreen(StorageRenderer renderer) {
    this.renderer = renderer;
  }

  /** A link of the way down to a page. */
  public record Crumb(String label, String url) {}

  /** Answers {@code /display/KEY}, {@code /display/KEY/Title} and {@code /display/~name}. */
  void display(Exchange exchange) throws IOException {
    String raw =
        exchange.request().getRequestURI().substring(exchange.request().getContextPath().length());
    String[] parts = raw.substring("/display/".length()).split("/", 2);
    String key = decode(parts[0]);
    if (key.startsWith("~")) {
      ProfileScreen.show(exchange, key.substring(1));
      return;
    }
    SiteSpace space = exchange.space(key, SpaceRight.VIEW);
    if (parts.length == 1 || parts[1].isEmpty()) {
      show(exchange, exchange.page(space.homeId()));
      return;
    }
    SitePage page =
        exchange
            .site()
            .pages()
            .byTitle(space.key(), decode(parts[1]))
            .orElseThrow(Outcome::notFound);
    show(exchange, exchange.page(page.id()));
  }

  /** Answers {@code /pages/viewpage.action} with a page's number, or space and title. */
  void view(Exchange exchange) throws IOException {
    long id = exchange.number("pageId");
    if (id != 0 && exchange.site().pages().byId(id).isEmpty()) {
      PageVersion old = exchange.site().pages().versionById(id).orElseThrow(Outcome::notFound);
      version(exchange, exchange.page(old.contentId()), old);
      return;
    }
    if (id == 0) {
      SitePage page =
          exchange
              .site()
              .pages()
              .byTitle(exchange.param("spaceKey"), exchange.param("title"))
              .orElseThrow(Outcome::notFound);
      show(exchange, exchange.page(page.id()));
      return;
    }
    SitePage page = exchange.page(id);
    int number = (int) exchange.number("pageVersion");
    if (number > 0 && number != page.version()) {
      version(
          exchange,
          page,
          exchange.site().pages().version(id, number).orElseThrow(Outcome::notFound));
    } else {
      show(exchange, page);
    }
  }

  private void show(Exchange exchange, SitePage page) throws IOException {
    String body = exchange.site().pages().body(page);
    show(exchange, page, body, page.title(), "", 0);
  }

  private void version(Exchange exchange, SitePage page, PageVersion version) throws IOException {
    String body =
        exchange.site().pages().body(page.id(), version.number()).orElseThrow(Outcome::notFound);
    String notice =
        exchange
            .texts()
            .get(
                "page.old",
                String.valueOf(version.number()),
                HostDates.time(
                    version.saved(), exchange.texts().locale(), exchange.caller().zone()),
                People.name(exchange, version.authorKey()));
    show(exchange, page, body, version.title(), notice, version.number());
  }

  private void show(
      Exchange exchange, SitePage page, String body, String title, String notice, int old)
      throws IOException {
    SiteSpace space = exchange.site().spaces().byId(page.spaceId()).orElseThrow();
    Map<String, Object> values = new HashMap<>();
    values.put("bodyHtml", renderer.render(body, Scopes.of(exchange, page, "display")));
    values.put("heading", title);
    values.put("crumbs", crumbs(exchange, space, page));
    values.put("byline", byline(exchange, page));
    values.put("authorUrl", People.url(exchange, page.creatorKey()));
    values.put("pageId", String.valueOf(page.id()));
    values.put("trashed", page.trashed());
    values.put("notice", notice);
    values.put("old", old > 0);
    values.put("version", String.valueOf(old));
    values.put("labels", exchange.site().labels().of(page.id()));
    values.put("mayEdit", !page.trashed() && mayEdit(exchange, page));
    values.put("mayAdmin", mayAdminister(exchange, page));
    values.put("restricted", isRestricted(exchange, page));
    values.put("url", exchange.request().getContextPath() + PageUrls.view(page));
    values.put("isPage", page.isPage());
    values.put("isHome", space.homeId() == page.id());
    values.put("files", exchange.site().attachments().count(page.id()));
    values.put("talk", new PageTalk(exchange, page, renderer).talk());
    exchange.show("page", Frame.Place.at(space, page), values);
  }

  private static boolean mayEdit(Exchange exchange, SitePage page) {
    return exchange.site().rights().mayEdit(exchange.caller().user(), page);
  }

  private static boolean mayAdminister(Exchange exchange, SitePage page) {
    return exchange.site().rights().may(exchange.caller().user(), SpaceRight.ADMIN, page.spaceId());
  }

  private static boolean isRestricted(Exchange exchange, SitePage page) {
    Restrictions restrictions = exchange.site().restrictions();
    return !restrictions.of(page.id(), Restrictions.Action.VIEW).isEmpty()
        || !restrictions.of(page.id(), Restrictions.Action.EDIT).isEmpty();
  }

  /** Space and pages above a page. */
  static List<Crumb> crumbs(Exchange exchange, SiteSpace space, SitePage page) {
    List<Crumb> result = new java.util.ArrayList<>();
    String context = exchange.request().getContextPath();
    result.add(new Crumb(space.name(), context + PageUrls.space(space)));
    for (SitePage above : exchange.site().pages().ancestors(page.id())) {
      if (above.id() != space.homeId()) {
        result.add(new Crumb(above.title(), context + PageUrls.view(above)));
      }
    }
    return result;
  }

  private static String byline(Exchange exchange, SitePage page) {
    return exchange
        .texts()
        .get(
            page.version() == 1 ? "page.byline.new" : "page.byline",
            People.name(exchange, page.creatorKey()),
            People.name(exchange, page.modifierKey()),
            HostDates.day(page.modified(), exchange.texts().locale(), exchange.caller().zone()));
  }

  private static String decode(String part) {
    try {
      return URLDecoder.decode(part, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw Outcome.notFound();
    }
  }
}
