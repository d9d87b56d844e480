package org.retis.host.api.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import org.retis.host.site.Comments.NewComment;
import org.retis.host.site.ConflictException;
import org.retis.host.site.SiteComment;
import org.retis.host.site.SitePage;

/**
 * Answers for comments: {@code type=comment}, {@code /content/{id}} and {@code …/child/comment}.
 */
final class CommentCalls {

  private static final int MOST = 10_000;
  private static final Expand AFTER_CHANGE =
      new Expand("body.storage,version,history,container,ancestors");

  private final CommentJson writer;

  CommentCalls(CommentJson writer) {
    this.writer = writer;
  }

  /** Answers {@code POST /content} with the type comment. */
  ObjectNode create(ApiCall call) throws IOException {
    call.requireIntent();
    JsonNode body = call.body();
    String container = body.path("container").path("id").asText("");
    if (container.isEmpty()) {
      throw ApiException.badRequest("A comment needs the id of its container");
    }
    SitePage page = ContentApi.viewable(call, ApiCall.id(container));
    if (!call.site().rights().mayComment(call.user(), page)) {
      throw new ApiException(403, "User not permitted to comment on this content");
    }
    NewComment wanted =
        new NewComment(
            page.id(),
            answered(body),
            ContentChanges.storage(body, ""),
            call.caller().key(),
            call.site().clock().instant());
    return writer.content(call, call.site().comments().create(wanted), page, AFTER_CHANGE);
  }

  /** The last of the ancestors is the comment that is answered. */
  private static long answered(JsonNode body) {
    JsonNode ancestors = body.path("ancestors");
    return ancestors.isEmpty()
        ? 0
        : ApiCall.id(ancestors.get(ancestors.size() - 1).path("id").asText(""));
  }

  /** Answers {@code /content/{id}} of a comment, and below. */
  ObjectNode answer(ApiCall call, SiteComment comment) throws IOException {
    SitePage page =
        call.site()
            .pages()
            .byId(comment.pageId())
            .filter(one -> !one.trashed())
            .filter(one -> call.site().rights().mayView(call.user(), one))
            .orElseThrow(() -> ApiException.noContent(comment.id()));
    if (call.depth() > 2) {
      return below(call, comment, page);
    }
    return switch (call.method()) {
      case "GET" -> writer.content(call, comment, page, call.expand("history,version,container"));
      case "PUT" -> update(call, comment, page);
      case "DELETE" -> {
        requireChange(call, comment, page);
        call.site().comments().remove(comment.id(), call.caller().key());
        yield null;
      }
      default -> throw ApiException.methodNotAllowed();
    };
  }

  private ObjectNode below(ApiCall call, SiteComment comment, SitePage page) {
    call.requireGet();
    if (call.part(2).equals("history")) {
      return writer.history(call, comment.id(), comment.creatorKey(), comment.created());
    }
    if (!call.part(2).equals("child") || !call.part(3).equals("comment")) {
      throw call.nothingHere();
    }
    return list(call, call.site().comments().answers(comment.id()), page);
  }

  private ObjectNode update(ApiCall call, SiteComment comment, SitePage page) throws IOException {
    requireChange(call, comment, page);
    JsonNode body = call.body();
    JsonNode number = body.path("version").path("number");
    if (number.isMissingNode()) {
      throw ApiException.badRequest(
          "Must supply an incremented version when updating Content. No version supplied.");
    }
    if (number.asInt() != comment.version() + 1) {
      throw conflict(comment.version());
    }
    String storage = ContentChanges.storage(body, call.site().comments().body(comment));
    try {
      SiteComment saved =
          call.site()
              .comments()
              .update(
                  comment.id(),
                  comment.version(),
                  storage,
                  call.caller().key(),
                  call.site().clock().instant());
      return writer.content(call, saved, page, AFTER_CHANGE);
    } catch (ConflictException e) {
      throw conflict(e.actual());
    }
  }

  private static ApiException conflict(int current) {
    return new ApiException(
        409, "Version must be incremented on update. Current version is: " + current);
  }

  private static void requireChange(ApiCall call, SiteComment comment, SitePage page) {
    call.requireIntent();
    if (!call.site().rights().mayChange(call.user(), comment, page)) {
      throw new ApiException(403, "User not permitted to change this comment");
    }
  }

  /**
   * Answers {@code /content/{id}/child/comment} and {@code …/descendant/comment} of a page; answers
   * to comments are left out unless they are asked for, as in Confluence.
   */
  ObjectNode ofPage(ApiCall call, SitePage page) {
    call.requireGet();
    boolean deep = call.part(2).equals("descendant") || call.param("depth").equals("all");
    List<SiteComment> all =
        call.site().comments().of(page.id(), 0, MOST).stream()
            .filter(comment -> deep || comment.parentId() == 0)
            .toList();
    return list(call, all, page);
  }

  private ObjectNode list(ApiCall call, List<SiteComment> all, SitePage page) {
    return writer.list(call, all, comment -> writer.content(call, comment, page, call.expand("")));
  }
}
