package org.retis.host.screen;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.retis.host.site.RefusedException;
import org.retis.host.site.Site;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the screen of an address, and turns what prevents it into Confluence's kind of answer. */
final class ScreensServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final Logger LOG = LoggerFactory.getLogger(ScreensServlet.class);

  private final transient Site site;
  private final transient Frame frame;
  private final transient Map<String, Screen> screens = new LinkedHashMap<>();

  ScreensServlet(Site site, Frame frame) {
    this.site = site;
    this.frame = frame;
  }

  /**
   * Adds a screen.
   *
   * @param path below the context path; with a final {@code *} everything that starts with it
   */
  ScreensServlet add(String path, Screen screen) {
    screens.put(path, screen);
    return this;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Exchange exchange = new Exchange(request, response, site, frame);
    try {
      find(exchange.path()).answer(exchange);
    } catch (Outcome outcome) {
      answer(exchange, outcome);
    } catch (RefusedException refused) {
      message(exchange, 400, "error.refused", exchange.reason(refused));
    } catch (RuntimeException e) {
      LOG.error("The screen {} failed", exchange.path(), e);
      if (!response.isCommitted()) {
        response.resetBuffer();
        message(exchange, 500, "error.internal", "");
      }
    }
  }

  private Screen find(String path) {
    Screen exact = screens.get(path);
    if (exact != null) {
      return exact;
    }
    return screens.entrySet().stream()
        .filter(entry -> entry.getKey().endsWith("*"))
        .filter(entry -> path.startsWith(entry.getKey().substring(0, entry.getKey().length() - 1)))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow(Outcome::notFound);
  }

  private static void answer(Exchange exchange, Outcome outcome) throws IOException {
    switch (outcome.kind()) {
      case NOT_FOUND -> message(exchange, 404, "error.notfound", "");
      case NO_TOKEN -> message(exchange, 403, "error.token", "");
      case NOT_PERMITTED -> {
        if (exchange.caller().isAnonymous() && !exchange.isPost()) {
          String query = exchange.request().getQueryString();
          String wanted = exchange.path() + (query == null ? "" : "?" + query);
          exchange.redirect("/login.action?os_destination=" + Exchange.encode(wanted));
        } else {
          message(exchange, 403, "error.notpermitted", "");
        }
      }
    }
  }

  private static void message(Exchange exchange, int status, String key, String detail)
      throws IOException {
    exchange.response().setStatus(status);
    String title = exchange.texts().get(key + ".title");
    String text = detail.isEmpty() ? exchange.texts().get(key + ".text") : detail;
    exchange.show(
        "message",
        Frame.Place.plain(title),
        Map.of("title", title, "text", text, "typedHtml", TypedText.html(exchange)));
  }
}
