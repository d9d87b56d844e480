package org.retis.host.screen;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.retis.host.site.SiteAttachment;
import org.retis.host.site.SitePage;

/** Sends files of pages: {@code /download/attachments/{page}/{name}}. */
final class DownloadScreen implements Screen {

  /** What browsers may show in place; anything else is saved, since it could act in our name. */
  private static final Set<String> SHOWN =
      Set.of("image/png", "image/jpeg", "image/gif", "image/webp", "text/plain");

  @Override
  public void answer(Exchange exchange) throws IOException {
    String[] parts = exchange.path().substring("/download/attachments/".length()).split("/", 2);
    SitePage page = exchange.page(number(parts[0]));
    SiteAttachment file =
        exchange
            .site()
            .attachments()
            .byName(page.id(), parts.length < 2 ? "" : parts[1])
            .orElseThrow(Outcome::notFound);
    List<SiteAttachment.Version> versions = exchange.site().attachments().versions(file.id());
    long wanted = exchange.number("version") == 0 ? file.version() : exchange.number("version");
    SiteAttachment.Version version =
        versions.stream()
            .filter(one -> one.number() == wanted)
            .findFirst()
            .orElseThrow(Outcome::notFound);
    send(exchange, file, version);
  }

  private static void send(Exchange exchange, SiteAttachment file, SiteAttachment.Version version)
      throws IOException {
    boolean shown = SHOWN.contains(version.mediaType());
    String name = Exchange.encode(file.name()).replace("+", "%20");
    exchange.response().setContentType(version.mediaType());
    exchange.response().setContentLengthLong(version.size());
    exchange.response().setHeader("X-Content-Type-Options", "nosniff");
    exchange.response().setHeader("Cache-Control", "private, no-cache");
    exchange
        .response()
        .setHeader(
            "Content-Disposition",
            (shown ? "inline" : "attachment") + "; filename*=UTF-8''" + name);
    try (InputStream bytes = exchange.site().attachments().open(version)) {
      bytes.transferTo(exchange.response().getOutputStream());
    }
  }

  private static long number(String typed) {
    try {
      return Long.parseLong(typed);
    } catch (NumberFormatException e) {
      throw Outcome.notFound();
    }
  }
}
