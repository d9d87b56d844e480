package org.retis.host.screen;

import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Serves the host's own style sheet and scripts. */
final class LookScreen implements Screen {

  static final String PATH = "/host/look/";
  static final String SHEET = PATH + "host.css";

  private static final Pattern NAME = Pattern.compile("[a-z][a-z-]*\\.(css|js)");

  @Override
  public void answer(Exchange exchange) throws IOException {
    String name = exchange.path().substring(PATH.length());
    Matcher matcher = NAME.matcher(name);
    if (!matcher.matches()) {
      throw Outcome.notFound();
    }
    try (InputStream file = LookScreen.class.getResourceAsStream(name)) {
      if (file == null) {
        throw Outcome.notFound();
      }
      String type = matcher.group(1).equals("css") ? "text/css" : "text/javascript";
      exchange.response().setHeader("Cache-Control", "private, max-age=600");
      exchange.response().setContentType(type + ";charset=UTF-8");
      file.transferTo(exchange.response().getOutputStream());
    }
  }
}
