package org.retis.host.screen;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.retis.host.site.RefusedException;
import org.retis.host.site.SiteAttachment;
import org.retis.host.site.SitePage;
import org.retis.host.site.SiteSpace;
import org.retis.host.site.SpaceRight;

/** Puts pages into the trash of their space, brings pages and files back, or removes them. */
final class TrashScreen {

  /**
   * Something in the trash.
   *
   * @param kind {@code page} or {@code attachment}, as in the addresses
   * @param where the page of a file, empty for a page
   */
  public record Row(String kind, String id, String title, String url, String where) {}

  /** What lies in a space's trash. */
  static List<Row> rows(Exchange exchange, SiteSpace space) {
    String context = exchange.request().getContextPath();
    Stream<Row> pages =
        exchange.site().pages().trashed(space.id()).stream()
            .map(
                page ->
                    new Row(
                        "page",
                        String.valueOf(page.id()),
                        page.title(),
                        context + PageUrls.view(page),
                        ""));
    Stream<Row> files =
        exchange.site().attachments().trashed(space.id()).stream()
            .map(file -> row(exchange, file, context));
    return Stream.concat(pages, files).toList();
  }

  private static Row row(Exchange exchange, SiteAttachment file, String context) {
    SitePage page = exchange.site().pages().byId(file.pageId()).orElseThrow();
    return new Row(
        "attachment",
        String.valueOf(file.id()),
        file.name(),
        context + PageUrls.attachments(page),
        page.title());
  }

  /** Answers {@code /pages/removepage.action}: asks first, then puts the page into the trash. */
  void trash(Exchange exchange) throws IOException {
    SitePage page = exchange.editable(exchange.number("pageId"));
    SiteSpace space = exchange.site().spaces().byId(page.spaceId()).orElseThrow();
    if (page.trashed()) {
      throw Outcome.notFound();
    }
    if (!exchange.isPost()) {
      ask(exchange, page, space);
      return;
    }
    exchange.requireToken();
    if (space.homeId() == page.id()) {
      throw new RefusedException("page.home");
    }
    exchange.site().pages().trash(page.id(), exchange.caller().key());
    exchange.redirect(PageUrls.space(space));
  }

  private static void ask(Exchange exchange, SitePage page, SiteSpace space) throws IOException {
    exchange.ensureSession();
    exchange.show(
        "removepage",
        Frame.Place.at(space, page),
        Map.of(
            "heading",
            page.title(),
            "pageId",
            String.valueOf(page.id()),
            "url",
            exchange.request().getContextPath() + PageUrls.view(page),
            "isHome",
            space.homeId() == page.id(),
            "children",
            exchange.site().pages().children(page.id()).size(),
            "comments",
            exchange.site().comments().count(page.id()),
            "files",
            exchange.site().attachments().count(page.id())));
  }

  /** Answers {@code /pages/restorepage.action}. */
  void restorePage(Exchange exchange) throws IOException {
    exchange.requireToken();
    SitePage page = trashedPage(exchange);
    SitePage back = exchange.site().pages().restore(page.id(), exchange.caller().key());
    exchange.redirect(PageUrls.view(back));
  }

  /** Answers {@code /pages/purgepage.action}. */
  void purgePage(Exchange exchange) throws IOException {
    exchange.requireToken();
    SitePage page = trashedPage(exchange);
    exchange.site().pages().remove(page.id(), exchange.caller().key());
    toTools(exchange, page);
  }

  /** Answers {@code /pages/restoreattachment.action}. */
  void restoreFile(Exchange exchange) throws IOException {
    exchange.requireToken();
    SiteAttachment file = trashedFile(exchange);
    exchange.site().attachments().restore(file.id(), exchange.caller().key());
    exchange.redirect(PageUrls.attachments(exchange.page(file.pageId())));
  }

  /** Answers {@code /pages/purgeattachment.action}. */
  void purgeFile(Exchange exchange) throws IOException {
    exchange.requireToken();
    SiteAttachment file = trashedFile(exchange);
    exchange.site().attachments().remove(file.id(), exchange.caller().key());
    toTools(exchange, exchange.page(file.pageId()));
  }

  private static void toTools(Exchange exchange, SitePage page) throws IOException {
    exchange.redirect("/spaces/tools.action?key=" + Exchange.encode(page.spaceKey()) + "#trash");
  }

  private static SitePage trashedPage(Exchange exchange) {
    SitePage page = exchange.page(exchange.number("pageId"));
    exchange.space(page.spaceKey(), SpaceRight.ADMIN);
    if (!page.trashed()) {
      throw Outcome.notFound();
    }
    return page;
  }

  private static SiteAttachment trashedFile(Exchange exchange) {
    SiteAttachment file =
        exchange
            .site()
            .attachments()
            .byId(exchange.number("attachmentId"))
            .filter(SiteAttachment::trashed)
            .orElseThrow(Outcome::notFound);
    exchange.space(exchange.page(file.pageId()).spaceKey(), SpaceRight.ADMIN);
    return file;
  }
}
