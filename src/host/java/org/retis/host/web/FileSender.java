package org.retis.host.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;

/** Sends files of style, script, image and font. */
final class FileSender {

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("css", "text/css;charset=UTF-8"),
          Map.entry("js", "text/javascript;charset=UTF-8"),
          Map.entry("mjs", "text/javascript;charset=UTF-8"),
          Map.entry("json", "application/json;charset=UTF-8"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("gif", "image/gif"),
          Map.entry("woff", "font/woff"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("ttf", "font/ttf"),
          Map.entry("html", "text/html;charset=UTF-8"),
          Map.entry("txt", "text/plain;charset=UTF-8"));

  private FileSender() {}

  /** Sends a file; its type follows from its name, and browsers may not guess another. */
  static void send(HttpServletResponse response, String name, InputStream file) throws IOException {
    String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    response.setContentType(TYPES.getOrDefault(extension, "application/octet-stream"));
    response.setHeader("X-Content-Type-Options", "nosniff");
    // the address carries no version of the content, so browsers ask again each time
    response.setHeader("Cache-Control", "no-cache");
    try (file) {
      file.transferTo(response.getOutputStream());
    }
  }
}
