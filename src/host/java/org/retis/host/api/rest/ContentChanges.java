package org.retis.host.api.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.retis.host.site.ConflictException;
import org.retis.host.site.Pages.Edit;
import org.retis.host.site.Pages.NewPage;
import org.retis.host.site.RefusedException;
import org.retis.host.site.SitePage;
import org.retis.host.site.SitePage.Kind;
import org.retis.host.site.SiteSpace;
import org.retis.host.site.SpaceRight;

/** Creates, updates and deletes pages through the interface. */
final class ContentChanges {

  private ContentChanges() {}

  /** Answers {@code POST /content}. */
  static SitePage create(ApiCall call) throws IOException {
    call.requireIntent();
    JsonNode body = call.body();
    Kind kind = kind(body);
    String key = body.path("space").path("key").asText("");
    SiteSpace space =
        call.site()
            .spaces()
            .byKey(key)
            .filter(s -> call.site().rights().may(call.user(), SpaceRight.VIEW, s.id()))
            .orElseThrow(() -> ApiException.notFound("No space found with key: " + key));
    if (!mayCreateIn(call, space.id())) {
      throw new ApiException(403, "User not permitted to create content in this space");
    }
    SitePage parent = kind == Kind.BLOG ? null : parent(call, body);
    NewPage wanted =
        new NewPage(
            kind,
            space.id(),
            parent == null ? 0 : parent.id(),
            body.path("title").asText(""),
            storage(body, ""),
            call.caller().key(),
            body.path("version").path("message").asText(""),
            call.site().clock().instant());
    try {
      SitePage page = call.site().pages().create(wanted);
      labels(call, page, body);
      return page;
    } catch (RefusedException e) {
      throw Refusals.of(e);
    }
  }

  /** Answers {@code PUT /content/{id}}. */
  static SitePage update(ApiCall call, SitePage page) throws IOException {
    call.requireIntent();
    JsonNode body = call.body();
    if (!call.site().rights().mayEdit(call.user(), page)) {
      throw new ApiException(403, "User not permitted to edit this content");
    }
    JsonNode number = body.path("version").path("number");
    if (!number.isInt() || number.asInt() != page.version() + 1) {
      if (number.isMissingNode()) {
        throw ApiException.badRequest(
            "Must supply an incremented version when updating Content. No version supplied.");
      }
      throw new ApiException(
          409, "Version must be incremented on update. Current version is: " + page.version());
    }
    try {
      if (page.trashed()) {
        call.site().pages().restore(page.id(), call.caller().key());
      }
      SitePage parent = parent(call, body);
      if (parent != null && !mayCreateIn(call, parent.spaceId())) {
        throw new ApiException(403, "User not permitted to create content in this space");
      }
      SitePage saved = call.site().pages().update(edit(call, page, body));
      return parent == null || parent.id() == page.parentId()
          ? saved
          : call.site().pages().move(page.id(), parent.id(), call.caller().key());
    } catch (ConflictException e) {
      throw new ApiException(
          409, "Version must be incremented on update. Current version is: " + e.actual());
    } catch (RefusedException e) {
      throw Refusals.of(e);
    }
  }

  private static Edit edit(ApiCall call, SitePage page, JsonNode body) {
    return new Edit(
        page.id(),
        page.version(),
        body.path("title").asText(page.title()),
        storage(body, call.site().pages().body(page)),
        call.caller().key(),
        body.path("version").path("message").asText(""),
        body.path("version").path("minorEdit").asBoolean(false),
        call.site().clock().instant());
  }

  /** Answers {@code DELETE /content/{id}}: into the trash, or from there for ever. */
  static void delete(ApiCall call, SitePage page) {
    call.requireIntent();
    boolean forEver = call.param("status").equals("trashed");
    boolean may =
        forEver
            ? call.site().rights().may(call.user(), SpaceRight.ADMIN, page.spaceId())
            : call.site().rights().mayEdit(call.user(), page);
    if (!may) {
      throw new ApiException(403, "User not permitted to delete this content");
    }
    if (forEver != page.trashed()) {
      throw ApiException.noContent(page.id());
    }
    boolean isHome = call.site().spaces().byId(page.spaceId()).orElseThrow().homeId() == page.id();
    if (isHome) {
      throw new ApiException(409, "The home page of a space can't be deleted");
    }
    if (forEver) {
      call.site().pages().remove(page.id(), call.caller().key());
    } else {
      call.site().pages().trash(page.id(), call.caller().key());
    }
  }

  private static Kind kind(JsonNode body) {
    return switch (body.path("type").asText("")) {
      case "page" -> Kind.PAGE;
      case "blogpost" -> Kind.BLOG;
      default -> throw ApiException.badRequest("Content type must be page or blogpost");
    };
  }

  /** The storage format that was sent, else another one. */
  static String storage(JsonNode body, String otherwise) {
    JsonNode storage = body.path("body").path("storage");
    if (storage.isMissingNode()) {
      if (!body.path("body").isMissingNode() && !body.path("body").isEmpty()) {
        throw ApiException.badRequest("Only the storage representation can be saved");
      }
      return otherwise;
    }
    String representation = storage.path("representation").asText("storage");
    if (!representation.equals("storage")) {
      throw ApiException.badRequest("Only the storage representation can be saved");
    }
    return storage.path("value").asText("");
  }

  private static boolean mayCreateIn(ApiCall call, long spaceId) {
    return call.site().rights().may(call.user(), SpaceRight.EDIT, spaceId);
  }

  /** The last of the ancestors is the parent; null when none is named. */
  private static SitePage parent(ApiCall call, JsonNode body) {
    JsonNode ancestors = body.path("ancestors");
    if (!ancestors.isArray() || ancestors.isEmpty()) {
      return null;
    }
    long id = ancestors.get(ancestors.size() - 1).path("id").asLong(0);
    return call.site()
        .pages()
        .byId(id)
        .filter(page -> call.site().rights().mayView(call.user(), page))
        .orElseThrow(() -> ApiException.badRequest("No parent found with id: " + id));
  }

  private static void labels(ApiCall call, SitePage page, JsonNode body) {
    JsonNode labels = body.path("metadata").path("labels");
    JsonNode list = labels.isArray() ? labels : labels.path("results");
    list.forEach(
        label ->
            call.site().labels().add(page, label.path("name").asText(""), call.caller().key()));
  }
}
