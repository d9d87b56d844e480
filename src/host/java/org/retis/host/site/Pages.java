package org.retis.host.site;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.retis.host.site.SiteEvents.Change;
import org.retis.host.site.SitePage.Kind;

/**
 * The pages and blog posts: finds them, as {@link PageReader} does, and creates, changes, moves and
 * removes them. Asks nobody's permission.
 */
public final class Pages extends PageReader {

  private final Ids ids;
  private final SiteEvents events;

  Pages(Sql sql, Ids ids, SiteEvents events) {
    super(sql);
    this.ids = ids;
    this.events = events;
  }

  /**
   * What a new page starts with.
   *
   * @param kind page or blog post
   * @param spaceId the space
   * @param parentId the page above it, 0 for the top of the tree and for blog posts
   * @param title 1 to 255 characters
   * @param body storage format
   * @param authorKey null for an anonymous visitor
   * @param message version comment, may be empty
   * @param at when
   */
  public record NewPage(
      Kind kind,
      long spaceId,
      long parentId,
      String title,
      String body,
      String authorKey,
      String message,
      Instant at) {}

  /**
   * A change to a page.
   *
   * @param id the page
   * @param basedOn the number of the version that was edited
   * @param title its title from now on
   * @param body storage format
   * @param authorKey null for an anonymous visitor
   * @param message version comment, may be empty
   * @param minor whether watchers need not hear of it
   * @param at when
   */
  public record Edit(
      long id,
      int basedOn,
      String title,
      String body,
      String authorKey,
      String message,
      boolean minor,
      Instant at) {}

  /**
   * Creates a page or blog post.
   *
   * @throws RefusedException for a bad or taken title, a parent of another space, a body that isn't
   *     well formed
   */
  public SitePage create(NewPage wanted) {
    SitePage page = sql.inTransaction(() -> insert(wanted));
    events.publish(new SiteEvents.PageChanged(Change.CREATED, page, wanted.authorKey()));
    return page;
  }

  SitePage createHome(long spaceId, Spaces.NewSpace space) {
    return insert(
        new NewPage(
            Kind.PAGE,
            spaceId,
            0,
            space.homeTitle(),
            space.homeBody(),
            space.creatorKey(),
            "",
            space.at()));
  }

  private SitePage insert(NewPage wanted) {
    PageChecks.title(wanted.title());
    PageChecks.body(wanted.body());
    checkParent(wanted.spaceId(), wanted.parentId());
    long id = ids.next();
    String title = wanted.title().strip();
    try {
      sql.update(
          "INSERT INTO HOST_CONTENT (ID, KIND, SPACE_ID, PARENT_ID, RANKED, TITLE, UNIQUE_TITLE,"
              + " STATUS, VERSION_NUMBER, CREATED, CREATOR, MODIFIED, MODIFIER) VALUES (?, ?, ?, ?,"
              + " ?, ?, ?, 'current', 1, ?, ?, ?, ?)",
          id,
          wanted.kind().name(),
          wanted.spaceId(),
          wanted.parentId() == 0 ? null : wanted.parentId(),
          nextRank(wanted.spaceId(), wanted.parentId()),
          title,
          uniqueTitle(wanted.kind(), wanted.spaceId(), title, wanted.at()),
          wanted.at(),
          wanted.authorKey(),
          wanted.at(),
          wanted.authorKey());
    } catch (DuplicateException e) {
      throw titleTaken(title, e);
    }
    insertVersion(
        id, 1, title, wanted.body(), wanted.authorKey(), wanted.at(), wanted.message(), false);
    return byId(id).orElseThrow();
  }

  /**
   * Saves a new version.
   *
   * @throws ConflictException when another version was saved since the one that was edited
   * @throws RefusedException for a bad or taken title, a body that isn't well formed, a page that
   *     is gone
   */
  public SitePage update(Edit edit) {
    PageChecks.title(edit.title());
    PageChecks.body(edit.body());
    SitePage page = sql.inTransaction(() -> write(edit));
    events.publish(new SiteEvents.PageChanged(Change.UPDATED, page, edit.authorKey()));
    return page;
  }

  private SitePage write(Edit edit) {
    SitePage before = existing(edit.id());
    String title = edit.title().strip();
    int changed;
    try {
      changed =
          sql.update(
              "UPDATE HOST_CONTENT SET VERSION_NUMBER = ?, TITLE = ?, UNIQUE_TITLE = ?, MODIFIED ="
                  + " ?, MODIFIER = ? WHERE ID = ? AND VERSION_NUMBER = ? AND STATUS = 'current'",
              edit.basedOn() + 1,
              title,
              uniqueTitle(before.kind(), before.spaceId(), title, before.created()),
              edit.at(),
              edit.authorKey(),
              edit.id(),
              edit.basedOn());
    } catch (DuplicateException e) {
      throw titleTaken(title, e);
    }
    if (changed == 0) {
      throw new ConflictException(edit.basedOn(), existing(edit.id()).version());
    }
    insertVersion(
        edit.id(),
        edit.basedOn() + 1,
        title,
        edit.body(),
        edit.authorKey(),
        edit.at(),
        edit.message(),
        edit.minor());
    return existing(edit.id());
  }

  private void insertVersion(
      long contentId,
      int number,
      String title,
      String body,
      String author,
      Instant at,
      String message,
      boolean minor) {
    sql.update(
        PageImport.INSERT_VERSION,
        ids.next(),
        contentId,
        number,
        title,
        body,
        author,
        at,
        PageChecks.message(message),
        minor);
  }

  /**
   * Moves a page, with all below it, to the end of another page's children.
   *
   * @param parentId the page to put it under, 0 for the top of the tree
   * @throws RefusedException when that page is in another space, or below the page itself
   */
  public SitePage move(long id, long parentId, String actorKey) {
    SitePage before = existing(id);
    checkParent(before.spaceId(), parentId);
    boolean loop = parentId == id || ancestors(parentId).stream().anyMatch(a -> a.id() == id);
    if (loop) {
      throw new RefusedException("parent.loop");
    }
    sql.update(
        "UPDATE HOST_CONTENT SET PARENT_ID = ?, RANKED = ? WHERE ID = ?",
        parentId == 0 ? null : parentId,
        nextRank(before.spaceId(), parentId),
        id);
    SitePage after = existing(id);
    events.publish(new SiteEvents.PageChanged(Change.MOVED, after, actorKey));
    return after;
  }

  /** Puts a page into the trash; its children move up to its parent, as Confluence does. */
  public void trash(long id, String actorKey) {
    SitePage page = existing(id);
    sql.inTransaction(
        () -> {
          sql.update(
              "UPDATE HOST_CONTENT SET PARENT_ID = ? WHERE PARENT_ID = ?",
              page.parentId() == 0 ? null : page.parentId(),
              id);
          sql.update(
              "UPDATE HOST_CONTENT SET STATUS = 'trashed', UNIQUE_TITLE = NULL WHERE ID = ?", id);
        });
    events.publish(new SiteEvents.PageChanged(Change.TRASHED, existing(id), actorKey));
  }

  /**
   * Brings a page back from the trash.
   *
   * @throws RefusedException when its title was taken meanwhile
   */
  public SitePage restore(long id, String actorKey) {
    SitePage page = existing(id);
    try {
      sql.update(
          "UPDATE HOST_CONTENT SET STATUS = 'current', UNIQUE_TITLE = ? WHERE ID = ?",
          uniqueTitle(page.kind(), page.spaceId(), page.title(), page.created()),
          id);
    } catch (DuplicateException e) {
      throw titleTaken(page.title(), e);
    }
    SitePage after = existing(id);
    events.publish(new SiteEvents.PageChanged(Change.RESTORED, after, actorKey));
    return after;
  }

  /** Removes a page for ever, with its versions, labels and restrictions. */
  public void remove(long id, String actorKey) {
    SitePage page = existing(id);
    sql.inTransaction(
        () -> {
          for (String table : List.of("HOST_LABEL", "HOST_RESTRICTION", "HOST_VERSION")) {
            sql.update("DELETE FROM " + table + " WHERE CONTENT_ID = ?", id);
          }
          sql.update("DELETE FROM HOST_CONTENT WHERE ID = ?", id);
        });
    events.publish(new SiteEvents.PageChanged(Change.REMOVED, page, actorKey));
  }

  private SitePage existing(long id) {
    return byId(id).orElseThrow(() -> new RefusedException("page.unknown", id));
  }

  private void checkParent(long spaceId, long parentId) {
    if (parentId != 0) {
      SitePage parent = existing(parentId);
      if (parent.spaceId() != spaceId || parent.trashed() || !parent.isPage()) {
        throw new RefusedException("parent.elsewhere", parent.title());
      }
    }
  }

  private int nextRank(long spaceId, long parentId) {
    String below = parentId == 0 ? "SPACE_ID = ? AND PARENT_ID IS NULL" : "PARENT_ID = ?";
    return (int)
        sql.number(
            "SELECT COALESCE(MAX(RANKED), 0) + 1 FROM HOST_CONTENT WHERE " + below,
            parentId == 0 ? spaceId : parentId);
  }

  static String uniqueTitle(Kind kind, long spaceId, String title, Instant created) {
    String day = kind == Kind.BLOG ? created.atZone(ZoneOffset.UTC).toLocalDate() + ":" : "";
    return spaceId + day + ":" + Users.lower(title.strip());
  }

  static RefusedException titleTaken(String title, DuplicateException cause) {
    RefusedException refused = new RefusedException("title.taken", title);
    refused.initCause(cause);
    return refused;
  }
}
