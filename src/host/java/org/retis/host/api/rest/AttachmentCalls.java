package org.retis.host.api.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.retis.host.site.Attachments.NewFile;
import org.retis.host.site.SiteAttachment;
import org.retis.host.site.SitePage;
import org.retis.host.site.SpaceRight;

/** Answers for files: {@code /content/{id}/child/attachment}, and {@code /content/att{id}}. */
final class AttachmentCalls {

  private static final int MOST = 10_000;
  private static final Expand AFTER_CHANGE = new Expand("version,container");

  private final AttachmentJson writer;

  AttachmentCalls(AttachmentJson writer) {
    this.writer = writer;
  }

  /** Answers {@code /content/{id}/child/attachment} and below. */
  ObjectNode ofPage(ApiCall call, SitePage page) throws IOException {
    if (call.depth() == 4) {
      return switch (call.method()) {
        case "GET" -> list(call, page);
        case "POST" -> upload(call, page);
        default -> throw ApiException.methodNotAllowed();
      };
    }
    requireAttach(call, page);
    SiteAttachment file = current(call, ApiCall.id(call.part(4)), page);
    if (call.depth() == 6 && call.part(5).equals("data") && call.method().equals("POST")) {
      Part part = files(call).get(0);
      return writer.content(call, save(call, page, file.name(), part), page, AFTER_CHANGE);
    }
    if (call.depth() == 5 && call.method().equals("PUT")) {
      return rename(call, file, page);
    }
    throw ApiException.methodNotAllowed();
  }

  private ObjectNode list(ApiCall call, SitePage page) {
    List<SiteAttachment> all =
        call.site().attachments().of(page.id(), 0, MOST).stream()
            .filter(
                file ->
                    call.param("filename").isEmpty()
                        || file.name().equalsIgnoreCase(call.param("filename")))
            .filter(
                file ->
                    call.param("mediaType").isEmpty()
                        || file.mediaType().equalsIgnoreCase(call.param("mediaType")))
            .toList();
    return writer.list(call, all, file -> writer.content(call, file, page, call.expand("")));
  }

  private ObjectNode upload(ApiCall call, SitePage page) throws IOException {
    requireAttach(call, page);
    List<Part> parts = files(call);
    for (Part part : parts) {
      if (call.site().attachments().byName(page.id(), name(part)).isPresent()) {
        throw ApiException.badRequest(
            "Cannot add a new attachment with same file name as an existing attachment: "
                + name(part));
      }
    }
    List<SiteAttachment> saved = new ArrayList<>();
    for (Part part : parts) {
      saved.add(save(call, page, name(part), part));
    }
    return writer.whole(saved, file -> writer.content(call, file, page, AFTER_CHANGE));
  }

  private static SiteAttachment save(ApiCall call, SitePage page, String name, Part part)
      throws IOException {
    String type = part.getContentType() == null ? "" : part.getContentType();
    NewFile file =
        new NewFile(
            page.id(),
            name,
            type,
            call.param("comment"),
            call.caller().key(),
            call.site().clock().instant());
    try (InputStream bytes = part.getInputStream()) {
      return call.site().attachments().save(file, bytes);
    }
  }

  private static List<Part> files(ApiCall call) throws IOException {
    Collection<Part> parts;
    try {
      parts = call.request().getParts();
    } catch (ServletException e) {
      throw new ApiException(415, "Unsupported Media Type");
    } catch (IllegalStateException e) {
      throw new ApiException(413, "The file is too large");
    }
    List<Part> files =
        parts.stream()
            .filter(part -> part.getName().equals("file") && part.getSubmittedFileName() != null)
            .toList();
    if (files.isEmpty()) {
      throw ApiException.badRequest("At least one attachment file must be part of the request");
    }
    return files;
  }

  /** Some browsers send the whole path. */
  private static String name(Part part) {
    String sent = part.getSubmittedFileName();
    return sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
  }

  private ObjectNode rename(ApiCall call, SiteAttachment file, SitePage page) throws IOException {
    JsonNode body = call.body();
    if (body.path("version").path("number").asInt() != file.version()) {
      throw new ApiException(
          409, "Current version is: " + file.version() + ". It must be supplied");
    }
    String name = body.path("title").asText(file.name());
    SiteAttachment after =
        name.equals(file.name())
            ? file
            : call.site().attachments().rename(file.id(), name, call.caller().key());
    return writer.content(call, after, page, AFTER_CHANGE);
  }

  /** Answers {@code /content/att{id}} and below. */
  ObjectNode answer(ApiCall call) {
    long id = call.contentId();
    Optional<SiteAttachment> found = call.site().attachments().byId(id);
    SiteAttachment file = found.orElseThrow(() -> ApiException.noContent(call.part(1)));
    SitePage page =
        call.site()
            .pages()
            .byId(file.pageId())
            .filter(one -> !one.trashed())
            .filter(one -> call.site().rights().mayView(call.user(), one))
            .orElseThrow(() -> ApiException.noContent(call.part(1)));
    if (call.depth() > 2) {
      call.requireGet();
      if (!call.part(2).equals("history")) {
        throw call.nothingHere();
      }
      return writer.history(call, file.id(), file.creatorKey(), file.created());
    }
    boolean wantsTrashed = call.param("status").equals("trashed");
    if (wantsTrashed != file.trashed()) {
      throw ApiException.noContent(call.part(1));
    }
    return switch (call.method()) {
      case "GET" -> {
        requireTrashRight(call, file, page);
        yield writer.content(call, file, page, call.expand("history,version,container"));
      }
      case "DELETE" -> {
        requireAttach(call, page);
        requireTrashRight(call, file, page);
        delete(call, file);
        yield null;
      }
      default -> throw ApiException.methodNotAllowed();
    };
  }

  private static void delete(ApiCall call, SiteAttachment file) {
    if (file.trashed()) {
      call.site().attachments().remove(file.id(), call.caller().key());
    } else {
      call.site().attachments().trash(file.id(), call.caller().key());
    }
  }

  /** The trash is for who administers the space. */
  private static void requireTrashRight(ApiCall call, SiteAttachment file, SitePage page) {
    if (file.trashed()
        && !call.site().rights().may(call.user(), SpaceRight.ADMIN, page.spaceId())) {
      throw ApiException.noContent(call.part(1));
    }
  }

  private static SiteAttachment current(ApiCall call, long id, SitePage page) {
    return call.site()
        .attachments()
        .byId(id)
        .filter(file -> file.pageId() == page.id() && !file.trashed())
        .orElseThrow(() -> ApiException.noContent(id));
  }

  private static void requireAttach(ApiCall call, SitePage page) {
    call.requireIntent();
    if (!call.site().rights().mayAttach(call.user(), page)) {
      throw new ApiException(403, "User not permitted to attach files to this content");
    }
  }
}
