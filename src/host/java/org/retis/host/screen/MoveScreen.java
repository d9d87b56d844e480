package org.retis.host.screen;

import java.io.IOException;
import java.util.Map;
import org.retis.host.site.RefusedException;
import org.retis.host.site.SitePage;
import org.retis.host.site.SiteSpace;

/**
 * Answers {@code /pages/movepage.action}: a form, and what it sends. Scripts of Confluence's own
 * and of its clients send the same parameters there ({@code pageId}, {@code spaceKey}, {@code
 * targetId} or {@code targetTitle}, {@code position}) and read a JSON answer, since Data Center has
 * no REST resource for it.
 */
final class MoveScreen implements Screen {

  @Override
  public void answer(Exchange exchange) throws IOException {
    SitePage page = exchange.editable(exchange.number("pageId"));
    if (page.trashed() || !page.isPage()) {
      throw Outcome.notFound();
    }
    if (!exchange.isPost() || exchange.ticked("find")) {
      show(exchange, page, "");
      return;
    }
    exchange.requireToken();
    try {
      PlacePicker.Place place = new PlacePicker(exchange, page).chosen();
      SitePage moved =
          exchange
              .site()
              .pages()
              .move(page.id(), place.position(), place.target().id(), exchange.caller().key());
      if (wantsJson(exchange)) {
        json(exchange, 200, "{\"page\":{\"id\":\"" + moved.id() + "\"}}");
      } else {
        exchange.redirect(PageUrls.view(moved));
      }
    } catch (RefusedException e) {
      if (wantsJson(exchange)) {
        json(exchange, 200, "{\"actionErrors\":[\"" + quoted(exchange.reason(e)) + "\"]}");
      } else {
        show(exchange, page, exchange.reason(e));
      }
    }
  }

  private static boolean wantsJson(Exchange exchange) {
    String accept = exchange.request().getHeader("Accept");
    return accept != null && accept.contains("application/json");
  }

  private static String quoted(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}", " ");
  }

  private static void json(Exchange exchange, int status, String text) throws IOException {
    exchange.response().setStatus(status);
    exchange.response().setContentType("application/json;charset=UTF-8");
    exchange.response().getWriter().write(text);
  }

  private static void show(Exchange exchange, SitePage page, String problem) throws IOException {
    exchange.ensureSession();
    SiteSpace space = exchange.site().spaces().byId(page.spaceId()).orElseThrow();
    exchange.show(
        "movepage",
        Frame.Place.at(space, page),
        Map.of(
            "problem",
            problem,
            "heading",
            page.title(),
            "pageId",
            String.valueOf(page.id()),
            "below",
            exchange.site().pages().descendants(page.id()).size(),
            "url",
            exchange.request().getContextPath() + PageUrls.view(page),
            "picker",
            new PlacePicker(exchange, page).view()));
  }
}
