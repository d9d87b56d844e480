package org.retis.host.site;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who likes which page, blog post or comment, and since when. Asks nobody's permission. */
public final class Likes {

  private static final String SELECT = "SELECT L.CONTENT_ID, L.USER_KEY, L.LIKED FROM HOST_LIKE L ";

  private final Sql sql;
  private final Pages pages;
  private final Comments comments;
  private final SiteEvents events;

  Likes(Sql sql, Pages pages, Comments comments, SiteEvents events) {
    this.sql = sql;
    this.pages = pages;
    this.comments = comments;
    this.events = events;
  }

  /**
   * Somebody likes something.
   *
   * @param contentId a page, blog post or comment
   * @param userKey who
   * @param at since when
   */
  public record Like(long contentId, String userKey, Instant at) {}

  /**
   * Notes that somebody likes something; does nothing when it is noted already.
   *
   * @return whether it is new
   * @throws RefusedException when there is no such page, blog post or comment
   */
  public boolean add(Like like) {
    SitePage page = page(like.contentId());
    try {
      int added =
          sql.update(
              "INSERT INTO HOST_LIKE (CONTENT_ID, USER_KEY, LIKED) SELECT ?, ?, ? WHERE NOT EXISTS"
                  + " (SELECT 1 FROM HOST_LIKE WHERE CONTENT_ID = ? AND USER_KEY = ?)",
              like.contentId(),
              like.userKey(),
              like.at(),
              like.contentId(),
              like.userKey());
      if (added == 0) {
        return false;
      }
    } catch (DuplicateException e) {
      return false; // the same person was faster by another way
    }
    events.publish(new SiteEvents.LikeChanged(like, page, true));
    return true;
  }

  /** Forgets that somebody likes something; does nothing when they don't. */
  public void remove(long contentId, String userKey) {
    List<Like> before =
        sql.list(
            SELECT + "WHERE L.CONTENT_ID = ? AND L.USER_KEY = ?", Likes::read, contentId, userKey);
    int gone =
        sql.update(
            "DELETE FROM HOST_LIKE WHERE CONTENT_ID = ? AND USER_KEY = ?", contentId, userKey);
    if (gone > 0 && !before.isEmpty()) {
      events.publish(new SiteEvents.LikeChanged(before.get(0), page(contentId), false));
    }
  }

  /** Who likes something, in the order in which they came to. */
  public List<Like> of(long contentId) {
    return sql.list(
        SELECT + "WHERE L.CONTENT_ID = ? ORDER BY L.LIKED, L.USER_KEY", Likes::read, contentId);
  }

  /** Who likes the comments of a page, by comment. */
  public Map<Long, List<Like>> ofComments(long pageId) {
    return sql
        .list(
            SELECT
                + "JOIN HOST_COMMENT M ON M.ID = L.CONTENT_ID WHERE M.CONTENT_ID = ? ORDER BY"
                + " L.LIKED, L.USER_KEY",
            Likes::read,
            pageId)
        .stream()
        .collect(Collectors.groupingBy(Like::contentId));
  }

  private SitePage page(long contentId) {
    return pages
        .byId(contentId)
        .or(() -> comments.byId(contentId).flatMap(comment -> pages.byId(comment.pageId())))
        .filter(page -> !page.trashed())
        .orElseThrow(() -> new RefusedException("page.unknown", contentId));
  }

  private static Like read(ResultSet row) throws SQLException {
    return new Like(
        row.getLong("CONTENT_ID"),
        row.getString("USER_KEY"),
        Instant.ofEpochMilli(row.getLong("LIKED")));
  }
}
