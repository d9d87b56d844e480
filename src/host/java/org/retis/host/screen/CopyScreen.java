package org.retis.host.screen;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.retis.host.site.PageArranger.Position;
import org.retis.host.site.PageCopies.Wanted;
import org.retis.host.site.RefusedException;
import org.retis.host.site.SitePage;
import org.retis.host.site.SiteSpace;

/** Answers {@code /pages/copypage.action}: copies a page, with or without those below it. */
final class CopyScreen implements Screen {

  @Override
  public void answer(Exchange exchange) throws IOException {
    long named = exchange.number("idOfPageToCopy");
    SitePage page = exchange.page(named == 0 ? exchange.number("pageId") : named);
    if (page.trashed() || !page.isPage()) {
      throw Outcome.notFound();
    }
    if (!exchange.isPost() || exchange.ticked("find")) {
      show(exchange, page, "");
      return;
    }
    exchange.requireToken();
    try {
      SitePage copy = exchange.site().copies().copy(wanted(exchange, page));
      exchange.redirect(PageUrls.view(copy));
    } catch (RefusedException e) {
      show(exchange, page, exchange.reason(e));
    }
  }

  /** Pages below that the caller may not view aren't copied for them. */
  private static Wanted wanted(Exchange exchange, SitePage page) {
    PlacePicker.Place place = new PlacePicker(exchange, page).chosen();
    boolean under = place.position() == Position.APPEND;
    boolean children = exchange.ticked("children");
    String childTitle =
        place.target().spaceId() == page.spaceId() ? exchange.texts().get("copy.of", "%s") : "%s";
    return new Wanted(
        page.id(),
        place.target().spaceId(),
        under ? place.target().id() : place.target().parentId(),
        exchange.param("title"),
        childTitle,
        one -> children && exchange.site().rights().mayView(exchange.caller().user(), one),
        exchange.caller().key(),
        exchange.site().clock().instant());
  }

  private static void show(Exchange exchange, SitePage page, String problem) throws IOException {
    exchange.ensureSession();
    SiteSpace space = exchange.site().spaces().byId(page.spaceId()).orElseThrow();
    String wished = exchange.texts().get("copy.of", page.title());
    Map<String, Object> values = new HashMap<>();
    values.put("problem", problem);
    values.put("heading", page.title());
    values.put("pageId", String.valueOf(page.id()));
    values.put(
        "title",
        exchange.isPost()
            ? exchange.param("title")
            : exchange.site().copies().free(wished, space.id()));
    values.put("children", exchange.ticked("children"));
    values.put("below", exchange.site().pages().descendants(page.id()).size());
    values.put("url", exchange.request().getContextPath() + PageUrls.view(page));
    values.put("picker", new PlacePicker(exchange, page).view());
    exchange.show("copypage", Frame.Place.at(space, page), values);
  }
}
