package org.retis.host.screen;

import java.io.IOException;
import java.io.InputStream;

/** Serves the host's own style sheet. */
final class LookScreen implements Screen {

  static final String PATH = "/host/look/host.css";

  @Override
  public void answer(Exchange exchange) throws IOException {
    exchange.response().setHeader("Cache-Control", "private, max-age=600");
    exchange.response().setContentType("text/css;charset=UTF-8");
    try (InputStream sheet = LookScreen.class.getResourceAsStream("host.css")) {
      sheet.transferTo(exchange.response().getOutputStream());
    }
  }
}
