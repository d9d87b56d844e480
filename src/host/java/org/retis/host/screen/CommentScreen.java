package org.retis.host.screen;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.retis.host.site.Comments.NewComment;
import org.retis.host.site.ConflictException;
import org.retis.host.site.RefusedException;
import org.retis.host.site.SiteComment;
import org.retis.host.site.SitePage;
import org.retis.host.site.SiteSpace;

/** Writes, edits and removes comments. What was typed is never lost. */
final class CommentScreen {

  private static final String TEXT = "wysiwygContent";

  /** Answers {@code /pages/addcomment.action}: an empty form on a screen of its own. */
  void add(Exchange exchange) throws IOException {
    SitePage page = commentable(exchange, exchange.number("pageId"));
    showNew(exchange, page, "");
  }

  /** Answers {@code /pages/doaddcomment.action}. */
  void doAdd(Exchange exchange) throws IOException {
    SitePage page = commentable(exchange, exchange.number("pageId"));
    exchange.requireToken();
    try {
      SiteComment saved =
          exchange
              .site()
              .comments()
              .create(
                  new NewComment(
                      page.id(),
                      exchange.number("parentId"),
                      CommentText.storage(exchange.param(TEXT)),
                      exchange.caller().key(),
                      exchange.site().clock().instant()));
      exchange.redirect(PageUrls.comment(page, saved.id()));
    } catch (RefusedException e) {
      showNew(exchange, page, exchange.reason(e));
    }
  }

  /** Answers {@code /pages/editcomment.action}. */
  void edit(Exchange exchange) throws IOException {
    SiteComment comment = changeable(exchange);
    showEdit(exchange, comment, exchange.site().comments().body(comment), comment.version(), "");
  }

  /** Answers {@code /pages/doeditcomment.action}. */
  void doEdit(Exchange exchange) throws IOException {
    SiteComment comment = changeable(exchange);
    exchange.requireToken();
    int basedOn = (int) exchange.number("originalVersion");
    String typed = exchange.param(TEXT);
    try {
      exchange
          .site()
          .comments()
          .update(
              comment.id(),
              basedOn,
              CommentText.storage(typed),
              exchange.caller().key(),
              exchange.site().clock().instant());
      exchange.redirect(PageUrls.comment(pageOf(exchange, comment), comment.id()));
    } catch (RefusedException e) {
      showEdit(exchange, comment, typed, basedOn, exchange.reason(e));
    } catch (ConflictException e) {
      String problem = exchange.texts().get("comment.conflict", String.valueOf(e.actual()));
      showEdit(exchange, comment, typed, e.actual(), problem);
    }
  }

  /** Answers {@code /pages/removecomment.action}. */
  void remove(Exchange exchange) throws IOException {
    SiteComment comment = changeable(exchange);
    exchange.requireToken();
    exchange.site().comments().remove(comment.id(), exchange.caller().key());
    exchange.redirect("/pages/viewpage.action?pageId=" + comment.pageId() + "#comments-section");
  }

  private static SitePage commentable(Exchange exchange, long pageId) {
    SitePage page = exchange.page(pageId);
    if (!exchange.site().rights().mayComment(exchange.caller().user(), page)) {
      throw Outcome.notPermitted();
    }
    return page;
  }

  private static SiteComment changeable(Exchange exchange) {
    SiteComment comment =
        exchange
            .site()
            .comments()
            .byId(exchange.number("commentId"))
            .orElseThrow(Outcome::notFound);
    SitePage page = pageOf(exchange, comment);
    if (!exchange.site().rights().mayChange(exchange.caller().user(), comment, page)) {
      throw Outcome.notPermitted();
    }
    return comment;
  }

  private static SitePage pageOf(Exchange exchange, SiteComment comment) {
    return exchange.page(comment.pageId());
  }

  private static void showNew(Exchange exchange, SitePage page, String problem) throws IOException {
    Map<String, Object> values = new HashMap<>();
    long answered = exchange.number("parentId");
    values.put("heading", exchange.texts().get(answered == 0 ? "comment.add" : "comment.answer"));
    values.put("action", "/pages/doaddcomment.action");
    values.put("text", exchange.param(TEXT));
    values.put("commentId", "");
    values.put("parentId", answered == 0 ? "" : String.valueOf(answered));
    values.put("version", "");
    show(exchange, page, problem, values);
  }

  private static void showEdit(
      Exchange exchange, SiteComment comment, String text, int version, String problem)
      throws IOException {
    Map<String, Object> values = new HashMap<>();
    values.put("heading", exchange.texts().get("comment.edit"));
    values.put("action", "/pages/doeditcomment.action");
    values.put("text", text);
    values.put("commentId", String.valueOf(comment.id()));
    values.put("parentId", "");
    values.put("version", String.valueOf(version));
    show(exchange, pageOf(exchange, comment), problem, values);
  }

  private static void show(
      Exchange exchange, SitePage page, String problem, Map<String, Object> values)
      throws IOException {
    exchange.ensureSession();
    SiteSpace space = exchange.site().spaces().byId(page.spaceId()).orElseThrow();
    values.put("problem", problem);
    values.put("pageId", String.valueOf(page.id()));
    values.put("pageTitle", page.title());
    values.put("url", exchange.request().getContextPath() + PageUrls.view(page));
    exchange.show("comment", Frame.Place.at(space, page), values);
  }
}
