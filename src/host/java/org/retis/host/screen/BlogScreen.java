package org.retis.host.screen;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.retis.host.render.HostDates;
import org.retis.host.site.Pages.NewPage;
import org.retis.host.site.RefusedException;
import org.retis.host.site.SitePage;
import org.retis.host.site.SitePage.Kind;
import org.retis.host.site.SiteSpace;
import org.retis.host.site.SpaceRight;

/** The blog of a space: lists posts, the latest first, and writes new ones. */
final class BlogScreen {

  private static final int PER_PAGE = 20;

  /** A post of the list. */
  public record Row(String title, String url, String by, String when, long comments) {}

  /** Answers {@code /pages/viewrecentblogposts.action}. */
  void list(Exchange exchange) throws IOException {
    SiteSpace space = exchange.space(exchange.param("key"), SpaceRight.VIEW);
    int offset = (int) Math.max(0, Math.min(exchange.number("start"), 1_000_000));
    List<SitePage> posts = exchange.site().pages().blogPosts(space.id(), offset, PER_PAGE + 1);
    Map<String, Object> values = new HashMap<>();
    values.put("spaceKey", space.key());
    values.put("mayCreate", mayCreate(exchange, space));
    values.put(
        "rows",
        posts.stream()
            .limit(PER_PAGE)
            .filter(post -> exchange.site().rights().mayView(exchange.caller().user(), post))
            .map(post -> row(exchange, post))
            .toList());
    values.put("hasNext", posts.size() > PER_PAGE);
    values.put("next", String.valueOf(offset + PER_PAGE));
    values.put("hasPrevious", offset > 0);
    values.put("previous", String.valueOf(Math.max(0, offset - PER_PAGE)));
    exchange.show("blog", Frame.Place.in(space, exchange.texts().get("blog.title")), values);
  }

  private static Row row(Exchange exchange, SitePage post) {
    return new Row(
        post.title(),
        exchange.request().getContextPath() + PageUrls.view(post),
        People.name(exchange, post.creatorKey()),
        HostDates.day(post.created(), exchange.texts().locale(), exchange.caller().zone()),
        exchange.site().comments().count(post.id()));
  }

  /** Answers {@code /pages/createblogpost.action}: a form, and what it sends. */
  void create(Exchange exchange) throws IOException {
    SiteSpace space = exchange.space(exchange.param("spaceKey"), SpaceRight.EDIT);
    String problem = "";
    if (exchange.isPost()) {
      exchange.requireToken();
      try {
        SitePage post = exchange.site().pages().create(typed(exchange, space));
        exchange.redirect(PageUrls.view(post));
        return;
      } catch (RefusedException e) {
        problem = exchange.reason(e);
      }
    }
    exchange.ensureSession();
    exchange.show(
        "createblogpost",
        Frame.Place.in(space, exchange.texts().get("blog.create")),
        Map.of(
            "problem",
            problem,
            "spaceKey",
            space.key(),
            "heading",
            exchange.param("title"),
            "text",
            exchange.param("wysiwygContent")));
  }

  private static NewPage typed(Exchange exchange, SiteSpace space) {
    return new NewPage(
        Kind.BLOG,
        space.id(),
        0,
        exchange.param("title"),
        CommentText.storage(exchange.param("wysiwygContent")),
        exchange.caller().key(),
        "",
        exchange.site().clock().instant());
  }

  private static boolean mayCreate(Exchange exchange, SiteSpace space) {
    return exchange.site().rights().may(exchange.caller().user(), SpaceRight.EDIT, space.id());
  }
}
