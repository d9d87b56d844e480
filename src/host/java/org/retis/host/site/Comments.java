package org.retis.host.site;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.retis.host.site.SiteEvents.Change;

/**
 * The comments of pages and blog posts, with their versions. Asks nobody's permission, and shows
 * those of trashed pages too.
 */
public final class Comments {

  private static final String SELECT =
      "SELECT M.ID, M.CONTENT_ID, M.PARENT_ID, M.VERSION_NUMBER, M.CREATED, M.CREATOR, M.MODIFIED,"
          + " M.MODIFIER FROM HOST_COMMENT M ";

  private final Sql sql;
  private final Ids ids;
  private final Pages pages;
  private final SiteEvents events;
  private final Removal removal;

  Comments(Sql sql, Ids ids, Pages pages, SiteEvents events) {
    this.sql = sql;
    this.ids = ids;
    this.pages = pages;
    this.events = events;
    this.removal = new Removal(sql);
  }

  /**
   * What a new comment starts with.
   *
   * @param pageId the page or blog post
   * @param parentId the comment that it answers, 0 for none
   * @param body storage format
   * @param authorKey null for an anonymous visitor
   * @param at when
   */
  public record NewComment(long pageId, long parentId, String body, String authorKey, Instant at) {}

  /**
   * Writes a comment.
   *
   * @throws RefusedException for an empty body or one that isn't well formed, for a page that is
   *     gone or trashed, for an answer to a comment of another page
   */
  public SiteComment create(NewComment wanted) {
    check(wanted.body());
    SitePage page = current(wanted.pageId());
    long answered = wanted.parentId();
    if (answered != 0 && existing(answered).pageId() != wanted.pageId()) {
      throw new RefusedException("comment.unknown", answered);
    }
    long id = ids.next();
    sql.inTransaction(
        () -> {
          sql.update(
              "INSERT INTO HOST_COMMENT (ID, CONTENT_ID, PARENT_ID, VERSION_NUMBER, CREATED,"
                  + " CREATOR, MODIFIED, MODIFIER) VALUES (?, ?, ?, 1, ?, ?, ?, ?)",
              id,
              wanted.pageId(),
              answered == 0 ? null : answered,
              wanted.at(),
              wanted.authorKey(),
              wanted.at(),
              wanted.authorKey());
          insertVersion(id, 1, wanted.body(), wanted.authorKey(), wanted.at());
        });
    return tell(Change.CREATED, existing(id), page, wanted.authorKey());
  }

  /**
   * Saves a new version of a comment.
   *
   * @param basedOn the number of the version that was edited
   * @param authorKey who saves it, null for an anonymous visitor
   * @throws ConflictException when another version was saved since the one that was edited
   * @throws RefusedException for an empty body or one that isn't well formed, or a comment that is
   *     gone
   */
  public SiteComment update(long id, int basedOn, String body, String authorKey, Instant at) {
    check(body);
    SitePage page = current(existing(id).pageId());
    sql.inTransaction(
        () -> {
          int changed =
              sql.update(
                  "UPDATE HOST_COMMENT SET VERSION_NUMBER = ?, MODIFIED = ?, MODIFIER = ? WHERE ID"
                      + " = ? AND VERSION_NUMBER = ?",
                  basedOn + 1,
                  at,
                  authorKey,
                  id,
                  basedOn);
          if (changed == 0) {
            throw new ConflictException(basedOn, existing(id).version());
          }
          insertVersion(id, basedOn + 1, body, authorKey, at);
        });
    return tell(Change.UPDATED, existing(id), page, authorKey);
  }

  /**
   * Removes a comment for ever; comments have no trash. Its answers move up to what it answered.
   */
  public void remove(long id, String actorKey) {
    SiteComment comment = existing(id);
    SitePage page = pages.existing(comment.pageId());
    sql.inTransaction(
        () -> {
          sql.update(
              "UPDATE HOST_COMMENT SET PARENT_ID = ? WHERE PARENT_ID = ?",
              comment.parentId() == 0 ? null : comment.parentId(),
              id);
          removal.comment(id);
        });
    tell(Change.REMOVED, comment, page, actorKey);
  }

  private SiteComment tell(Change change, SiteComment comment, SitePage page, String actorKey) {
    events.publish(new SiteEvents.CommentChanged(change, comment, page, actorKey));
    return comment;
  }

  private void insertVersion(long id, int number, String body, String author, Instant at) {
    sql.update(PageImport.INSERT_VERSION, ids.next(), id, number, "", body, author, at, "", false);
  }

  private static void check(String body) {
    PageChecks.body(body);
    String text = body.replaceAll("<[^>]*>", "").replace("&nbsp;", " ");
    if (text.isBlank() && !body.contains("<ac:")) {
      throw new RefusedException("comment.empty");
    }
  }

  private SitePage current(long pageId) {
    return pages
        .byId(pageId)
        .filter(page -> !page.trashed())
        .orElseThrow(() -> new RefusedException("page.unknown", pageId));
  }

  private SiteComment existing(long id) {
    return byId(id).orElseThrow(() -> new RefusedException("comment.unknown", id));
  }

  /** The comment with this number. */
  public Optional<SiteComment> byId(long id) {
    return sql.first(SELECT + "WHERE M.ID = ?", Comments::read, id);
  }

  /**
   * The comments of a page or blog post by number, answers included.
   *
   * @param after only numbers above this one; 0 for the start
   */
  public List<SiteComment> of(long pageId, long after, int limit) {
    return sql.list(
        SELECT + "WHERE M.CONTENT_ID = ? AND M.ID > ? ORDER BY M.ID LIMIT ?",
        Comments::read,
        pageId,
        after,
        limit);
  }

  /**
   * The comments of all current pages and blog posts of a space by number, for reading them all bit
   * by bit.
   *
   * @param after only numbers above this one; 0 for the start
   */
  public List<SiteComment> inSpace(long spaceId, long after, int limit) {
    return sql.list(
        SELECT
            + "JOIN HOST_CONTENT C ON C.ID = M.CONTENT_ID WHERE C.SPACE_ID = ? AND C.STATUS ="
            + " 'current' AND M.ID > ? ORDER BY M.ID LIMIT ?",
        Comments::read,
        spaceId,
        after,
        limit);
  }

  /** The comments that answer a comment directly, oldest first. */
  public List<SiteComment> answers(long id) {
    return sql.list(SELECT + "WHERE M.PARENT_ID = ? ORDER BY M.ID", Comments::read, id);
  }

  /** How many comments a page or blog post has, answers included. */
  public long count(long pageId) {
    return sql.number("SELECT COUNT(*) FROM HOST_COMMENT WHERE CONTENT_ID = ?", pageId);
  }

  /** The storage format of the current version. */
  public String body(SiteComment comment) {
    return body(comment.id(), comment.version()).orElse("");
  }

  /** The storage format of the current versions of all comments of a page, by comment. */
  public Map<Long, String> bodies(long pageId) {
    Map<Long, String> result = new HashMap<>();
    sql.list(
            "SELECT M.ID, V.BODY FROM HOST_COMMENT M JOIN HOST_VERSION V ON V.CONTENT_ID = M.ID AND"
                + " V.VERSION_NUMBER = M.VERSION_NUMBER WHERE M.CONTENT_ID = ?",
            row -> Map.entry(row.getLong(1), row.getString(2)),
            pageId)
        .forEach(entry -> result.put(entry.getKey(), entry.getValue()));
    return result;
  }

  /** The storage format of a version. */
  public Optional<String> body(long id, int version) {
    return pages.body(id, version);
  }

  /** The versions of a comment, the latest first. */
  public List<PageVersion> versions(long id) {
    return pages.versions(id);
  }

  private static SiteComment read(ResultSet row) throws SQLException {
    return new SiteComment(
        row.getLong("ID"),
        row.getLong("CONTENT_ID"),
        row.getLong("PARENT_ID"),
        row.getInt("VERSION_NUMBER"),
        Instant.ofEpochMilli(row.getLong("CREATED")),
        row.getString("CREATOR"),
        Instant.ofEpochMilli(row.getLong("MODIFIED")),
        row.getString("MODIFIER"));
  }
}
