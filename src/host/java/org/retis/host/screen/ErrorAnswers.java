package org.retis.host.screen;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Map;
import org.retis.host.site.Site;

/**
 * Gives what servlets of plugins refuse the wiki's own page, as Confluence does; programs that ask
 * below {@code /rest} and for files get the bare answer.
 */
final class ErrorAnswers extends HttpServletResponseWrapper {

  private final HttpServletRequest request;
  private final Site site;
  private final Frame frame;

  ErrorAnswers(HttpServletRequest request, HttpServletResponse response, Site site, Frame frame) {
    super(response);
    this.request = request;
    this.site = site;
    this.frame = frame;
  }

  @Override
  public void sendError(int status) throws IOException {
    sendError(status, "");
  }

  @Override
  public void sendError(int status, String message) throws IOException {
    String path = request.getServletPath();
    boolean forPeople = !path.startsWith("/rest") && !path.startsWith("/download");
    if (!forPeople || isCommitted()) {
      super.sendError(status, message);
      return;
    }
    reset();
    setStatus(status);
    HttpServletResponse plain = (HttpServletResponse) getResponse();
    show(new Exchange(request, plain, site, frame), key(status));
    flushBuffer();
  }

  private static void show(Exchange exchange, String key) throws IOException {
    String title = exchange.texts().get(key + ".title");
    String text = exchange.texts().get(key + ".text");
    exchange.show(
        "message", Frame.Place.plain(title), Map.of("title", title, "text", text, "typedHtml", ""));
  }

  private static String key(int status) {
    return switch (status) {
      case 401, 403 -> "error.notpermitted";
      case 404, 410 -> "error.notfound";
      default -> status < 500 ? "error.refused" : "error.internal";
    };
  }
}
