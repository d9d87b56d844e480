package org.retis.host.screen;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.retis.host.render.HostDates;
import org.retis.host.site.PageVersion;
import org.retis.host.site.Pages.Edit;
import org.retis.host.site.SitePage;
import org.retis.host.site.SiteSpace;

/** The versions of a page, each to be looked at or brought back. */
final class HistoryScreen {

  /** One version. */
  public record Row(
      String number,
      String when,
      String by,
      String byUrl,
      String message,
      boolean minor,
      boolean current) {}

  void list(Exchange exchange) throws IOException {
    SitePage page = exchange.page(exchange.number("pageId"));
    SiteSpace space = exchange.site().spaces().byId(page.spaceId()).orElseThrow();
    List<Row> rows =
        exchange.site().pages().versions(page.id()).stream()
            .map(version -> row(exchange, page, version))
            .toList();
    exchange.show(
        "history",
        Frame.Place.at(space, page),
        Map.of(
            "heading",
            page.title(),
            "pageId",
            String.valueOf(page.id()),
            "rows",
            rows,
            "mayEdit",
            !page.trashed() && exchange.site().rights().mayEdit(exchange.caller().user(), page),
            "crumbs",
            PageScreen.crumbs(exchange, space, page),
            "url",
            exchange.request().getContextPath() + PageUrls.view(page)));
  }

  /** Saves an older version as the newest. */
  void restore(Exchange exchange) throws IOException {
    exchange.requireToken();
    SitePage page = exchange.editable(exchange.number("pageId"));
    int number = (int) exchange.number("version");
    PageVersion old =
        exchange.site().pages().version(page.id(), number).orElseThrow(Outcome::notFound);
    String body = exchange.site().pages().body(page.id(), number).orElseThrow();
    exchange
        .site()
        .pages()
        .update(
            new Edit(
                page.id(),
                page.version(),
                old.title(),
                body,
                exchange.caller().key(),
                exchange.texts().get("history.restored", String.valueOf(number)),
                false,
                exchange.site().clock().instant()));
    exchange.redirect("/pages/viewpage.action?pageId=" + page.id());
  }

  private static Row row(Exchange exchange, SitePage page, PageVersion version) {
    return new Row(
        String.valueOf(version.number()),
        HostDates.time(version.saved(), exchange.texts().locale(), exchange.caller().zone()),
        People.name(exchange, version.authorKey()),
        People.url(exchange, version.authorKey()),
        version.message(),
        version.minor(),
        version.number() == page.version());
  }
}
