package org.retis.host;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.retis.host.velocity.EscapedInsertion;
import org.retis.host.web.Decorator.Page;

/** Frames nothing: for a platform without a wiki. */
final class PlainDecorator {

  private PlainDecorator() {}

  static void decorate(HttpServletRequest request, HttpServletResponse response, Page page)
      throws IOException {
    response.setContentType("text/html;charset=UTF-8");
    response
        .getWriter()
        .write(
            "<!doctype html><html><head><title>"
                + EscapedInsertion.escape(page.title())
                + "</title>"
                + page.head()
                + "</head><body>"
                + page.body()
                + "</body></html>");
  }
}
