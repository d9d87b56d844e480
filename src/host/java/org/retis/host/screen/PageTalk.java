package org.retis.host.screen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.retis.host.render.HostDates;
import org.retis.host.render.StorageRenderer;
import org.retis.host.site.Likes.Like;
import org.retis.host.site.SiteComment;
import org.retis.host.site.SitePage;

/** What people say of a page: its comments in threads, and who likes what. */
final class PageTalk {

  private static final int MOST = 1000;
  private static final int DEEPEST = 5;
  private static final int NAMED = 5;

  /** Who likes something. */
  public record Liking(String contentId, int count, String names, boolean mine, boolean may) {}

  /** A comment, as it stands in its thread. */
  public record Row(
      String id,
      int depth,
      String by,
      String byUrl,
      String when,
      boolean edited,
      String answers,
      String body,
      String source,
      int version,
      boolean mayChange,
      Liking liking) {}

  /**
   * All that is said of a page.
   *
   * @param form whether a form can stand on the page itself: who has no session gets a link
   */
  public record Talk(List<Row> comments, boolean mayComment, boolean form, Liking liking) {}

  private final Exchange exchange;
  private final SitePage page;
  private final StorageRenderer renderer;
  private final Map<String, String> names = new HashMap<>();

  PageTalk(Exchange exchange, SitePage page, StorageRenderer renderer) {
    this.exchange = exchange;
    this.page = page;
    this.renderer = renderer;
  }

  Talk talk() {
    boolean mayLike = exchange.site().rights().mayLike(exchange.caller().user(), page);
    Predicate<SiteComment> changeable =
        exchange.site().rights().changeable(exchange.caller().user(), page);
    Map<Long, String> bodies = exchange.site().comments().bodies(page.id());
    Map<Long, List<Like>> likes = exchange.site().likes().ofComments(page.id());
    Map<Long, List<SiteComment>> threads =
        exchange.site().comments().of(page.id(), 0, MOST).stream()
            .collect(Collectors.groupingBy(SiteComment::parentId));
    List<Row> rows = new ArrayList<>();
    new Threads(threads)
        .each(
            (comment, above, depth) -> {
              Liking liking =
                  liking(comment.id(), likes.getOrDefault(comment.id(), List.of()), mayLike);
              String body = bodies.getOrDefault(comment.id(), "");
              rows.add(row(comment, above, depth, body, changeable.test(comment), liking));
            });
    return new Talk(
        rows,
        exchange.site().rights().mayComment(exchange.caller().user(), page),
        !exchange.caller().token().isEmpty(),
        liking(page.id(), exchange.site().likes().of(page.id()), mayLike));
  }

  private Row row(
      SiteComment comment,
      SiteComment above,
      int depth,
      String body,
      boolean mayChange,
      Liking liking) {
    return new Row(
        String.valueOf(comment.id()),
        Math.min(depth, DEEPEST),
        name(comment.creatorKey()),
        People.url(exchange, comment.creatorKey()),
        HostDates.time(comment.created(), exchange.texts().locale(), exchange.caller().zone()),
        comment.version() > 1,
        above == null ? "" : exchange.texts().get("comment.answers", name(above.creatorKey())),
        renderer.render(body, Scopes.of(exchange, page, "display")),
        body,
        comment.version(),
        mayChange,
        liking);
  }

  private Liking liking(long contentId, List<Like> likes, boolean may) {
    String own = exchange.caller().key();
    boolean mine = likes.stream().anyMatch(like -> like.userKey().equals(own));
    String named =
        likes.stream()
            .limit(NAMED)
            .map(like -> name(like.userKey()))
            .collect(Collectors.joining(", "));
    String text =
        likes.size() > NAMED
            ? exchange.texts().get("like.more", named, likes.size() - NAMED)
            : named;
    return new Liking(String.valueOf(contentId), likes.size(), text, mine, may);
  }

  private String name(String key) {
    return names.computeIfAbsent(String.valueOf(key), any -> People.name(exchange, key));
  }

  /** Walks through comments so that each stands below the one that it answers. */
  private record Threads(Map<Long, List<SiteComment>> byAnswered) {

    private interface Visitor {
      void visit(SiteComment comment, SiteComment above, int depth);
    }

    void each(Visitor visitor) {
      walk(null, 0, visitor);
    }

    private void walk(SiteComment above, int depth, Visitor visitor) {
      long id = above == null ? 0 : above.id();
      for (SiteComment comment : byAnswered.getOrDefault(id, List.of())) {
        visitor.visit(comment, above, depth);
        walk(comment, depth + 1, visitor);
      }
    }
  }
}
