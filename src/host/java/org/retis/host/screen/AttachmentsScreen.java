package org.retis.host.screen;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.retis.host.render.HostDates;
import org.retis.host.site.Attachments.NewFile;
import org.retis.host.site.RefusedException;
import org.retis.host.site.SiteAttachment;
import org.retis.host.site.SitePage;
import org.retis.host.site.SiteSpace;

/** The files at a page: lists, uploads and removes them. */
final class AttachmentsScreen {

  private static final int MOST = 1000;

  /** An older version of a file. */
  public record Older(String number, String url, String size, String by, String when) {}

  /** A file. */
  public record Row(
      String id,
      String name,
      String url,
      String mediaType,
      String size,
      String number,
      String message,
      String by,
      String when,
      List<Older> older) {}

  /** Answers {@code /pages/viewpageattachments.action}. */
  void list(Exchange exchange) throws IOException {
    show(exchange, exchange.page(exchange.number("pageId")), "");
  }

  private static void show(Exchange exchange, SitePage page, String problem) throws IOException {
    SiteSpace space = exchange.site().spaces().byId(page.spaceId()).orElseThrow();
    boolean may = exchange.site().rights().mayAttach(exchange.caller().user(), page);
    if (may) {
      exchange.ensureSession();
    }
    Map<String, Object> values = new HashMap<>();
    values.put("problem", problem);
    values.put("heading", page.title());
    values.put("pageId", String.valueOf(page.id()));
    values.put("url", exchange.request().getContextPath() + PageUrls.view(page));
    values.put("crumbs", PageScreen.crumbs(exchange, space, page));
    values.put("may", may);
    values.put("comment", exchange.param("comment"));
    values.put(
        "rows",
        exchange.site().attachments().of(page.id(), 0, MOST).stream()
            .map(file -> row(exchange, file))
            .toList());
    exchange.show("attachments", Frame.Place.at(space, page), values);
  }

  private static Row row(Exchange exchange, SiteAttachment file) {
    List<SiteAttachment.Version> versions = exchange.site().attachments().versions(file.id());
    return new Row(
        String.valueOf(file.id()),
        file.name(),
        exchange.request().getContextPath() + PageUrls.download(file),
        file.mediaType(),
        size(exchange, file.size()),
        String.valueOf(file.version()),
        file.message(),
        People.name(exchange, file.modifierKey()),
        when(exchange, file.modified()),
        versions.stream().skip(1).map(version -> older(exchange, file, version)).toList());
  }

  private static Older older(
      Exchange exchange, SiteAttachment file, SiteAttachment.Version version) {
    return new Older(
        String.valueOf(version.number()),
        exchange.request().getContextPath() + PageUrls.download(file, version.number()),
        size(exchange, version.size()),
        People.name(exchange, version.authorKey()),
        when(exchange, version.saved()));
  }

  private static String when(Exchange exchange, Instant at) {
    return HostDates.time(at, exchange.texts().locale(), exchange.caller().zone());
  }

  /** A size as people say it. */
  static String size(Exchange exchange, long bytes) {
    if (bytes < 1024) {
      return exchange.texts().get("size.bytes", bytes);
    }
    return bytes < 1 << 20
        ? exchange.texts().get("size.kb", (bytes + 512) >> 10)
        : exchange.texts().get("size.mb", Math.round(bytes * 10.0 / (1 << 20)) / 10.0);
  }

  /** Answers {@code /pages/doattachfile.action}. */
  void upload(Exchange exchange) throws IOException {
    SitePage page = attachable(exchange, exchange.number("pageId"));
    exchange.requireToken();
    try {
      int saved = 0;
      for (Part part : exchange.request().getParts()) {
        if (part.getName().equals("file") && !name(part).isEmpty()) {
          save(exchange, page, part);
          saved++;
        }
      }
      if (saved == 0) {
        show(exchange, page, exchange.texts().get("attachment.none.chosen"));
        return;
      }
      exchange.redirect(PageUrls.attachments(page));
    } catch (RefusedException e) {
      show(exchange, page, exchange.reason(e));
    } catch (ServletException e) {
      throw new IOException(e);
    }
  }

  private static void save(Exchange exchange, SitePage page, Part part) throws IOException {
    NewFile file =
        new NewFile(
            page.id(),
            name(part),
            part.getContentType() == null ? "" : part.getContentType(),
            exchange.param("comment"),
            exchange.caller().key(),
            exchange.site().clock().instant());
    try (InputStream bytes = part.getInputStream()) {
      exchange.site().attachments().save(file, bytes);
    }
  }

  /** Some browsers send the whole path. */
  private static String name(Part part) {
    String sent = part.getSubmittedFileName() == null ? "" : part.getSubmittedFileName();
    return sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1).strip();
  }

  /** Answers {@code /pages/removeattachment.action}: into the trash of the space. */
  void remove(Exchange exchange) throws IOException {
    SiteAttachment file =
        exchange
            .site()
            .attachments()
            .byId(exchange.number("attachmentId"))
            .filter(one -> !one.trashed())
            .orElseThrow(Outcome::notFound);
    SitePage page = attachable(exchange, file.pageId());
    exchange.requireToken();
    exchange.site().attachments().trash(file.id(), exchange.caller().key());
    exchange.redirect(PageUrls.attachments(page));
  }

  private static SitePage attachable(Exchange exchange, long pageId) {
    SitePage page = exchange.page(pageId);
    if (!exchange.site().rights().mayAttach(exchange.caller().user(), page)) {
      throw Outcome.notPermitted();
    }
    return page;
  }
}
