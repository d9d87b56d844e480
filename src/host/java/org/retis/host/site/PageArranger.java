package org.retis.host.site;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.retis.host.site.SiteEvents.Change;
import org.retis.host.site.SitePage.Kind;

/** Moves pages in their space and to others, into the trash and back, and removes them. */
public abstract sealed class PageArranger extends PageReader permits Pages {

  /** Tells who wants to know. */
  final SiteEvents events;

  private final Removal removal;

  PageArranger(Sql sql, SiteEvents events) {
    super(sql);
    this.events = events;
    this.removal = new Removal(sql);
  }

  /** Where a page is put relative to another one. */
  public enum Position {
    /** As its last child. */
    APPEND,
    /** Before it, below the same parent. */
    ABOVE,
    /** After it, below the same parent. */
    BELOW
  }

  /**
   * Moves a page, with all below it, to the end of another page's children.
   *
   * @param parentId the page to put it under, of whichever space; 0 for the top of its own space
   * @throws RefusedException when that page is below the page itself, or a title is taken there
   */
  public SitePage move(long id, long parentId, String actorKey) {
    if (parentId != 0) {
      return move(id, Position.APPEND, parentId, actorKey);
    }
    return place(id, existing(id).spaceId(), 0, 0, Position.APPEND, actorKey);
  }

  /**
   * Moves a page, with all below it, beside or under another page, of whichever space.
   *
   * @throws RefusedException when that page is the page itself or below it, or a title is taken
   */
  public SitePage move(long id, Position position, long targetId, String actorKey) {
    SitePage target = existing(targetId);
    long parent = position == Position.APPEND ? targetId : target.parentId();
    return place(id, target.spaceId(), parent, targetId, position, actorKey);
  }

  /** Moves a page, with all below it, to the end of the top of a space. */
  public SitePage moveToTop(long id, long spaceId, String actorKey) {
    return place(id, spaceId, 0, 0, Position.APPEND, actorKey);
  }

  private SitePage place(
      long id, long spaceId, long parentId, long besideId, Position position, String actorKey) {
    SitePage before = existing(id);
    checkTarget(before, spaceId, parentId, besideId);
    List<SitePage> along = descendants(id);
    sql.inTransaction(
        () -> {
          if (before.spaceId() != spaceId) {
            changeSpace(before, spaceId);
            along.forEach(page -> changeSpace(page, spaceId));
          }
          sql.update(
              "UPDATE HOST_CONTENT SET PARENT_ID = ?, RANKED = ? WHERE ID = ?",
              parentId == 0 ? null : parentId,
              nextRank(spaceId, parentId),
              id);
          if (position != Position.APPEND) {
            rank(id, spaceId, parentId, besideId, position == Position.ABOVE ? 0 : 1);
          }
        });
    SitePage after = existing(id);
    events.publish(new SiteEvents.PageChanged(Change.MOVED, after, actorKey));
    events.publish(new SiteEvents.PageMoved(before, after, along, actorKey));
    return after;
  }

  private void checkTarget(SitePage page, long spaceId, long parentId, long besideId) {
    if (page.trashed() || !page.isPage()) {
      throw new RefusedException("page.unknown", page.id());
    }
    checkParent(spaceId, parentId);
    boolean loop =
        parentId == page.id()
            || besideId == page.id()
            || ancestors(parentId).stream().anyMatch(above -> above.id() == page.id());
    if (loop) {
      throw new RefusedException("parent.loop");
    }
    if (page.spaceId() != spaceId
        && sql.number("SELECT COUNT(*) FROM HOST_SPACE WHERE HOME_ID = ?", page.id()) > 0) {
      throw new RefusedException("page.home");
    }
  }

  /** What lies in the trash stays with its old space, at the top. */
  private void changeSpace(SitePage page, long spaceId) {
    try {
      sql.update(
          "UPDATE HOST_CONTENT SET SPACE_ID = ?, UNIQUE_TITLE = ? WHERE ID = ?",
          spaceId,
          uniqueTitle(page.kind(), spaceId, page.title(), page.created()),
          page.id());
    } catch (DuplicateException e) {
      throw titleTaken(page.title(), e);
    }
    sql.update(
        "UPDATE HOST_CONTENT SET PARENT_ID = NULL WHERE PARENT_ID = ? AND STATUS = 'trashed'",
        page.id());
  }

  private void rank(long id, long spaceId, long parentId, long besideId, int offset) {
    List<SitePage> siblings = parentId == 0 ? top(spaceId) : children(parentId);
    List<Long> order = new ArrayList<>(siblings.stream().map(SitePage::id).toList());
    order.remove(id);
    order.add(order.indexOf(besideId) + offset, id);
    List<Object[]> rows = new ArrayList<>();
    order.forEach(sibling -> rows.add(new Object[] {rows.size() + 1, sibling}));
    sql.batch("UPDATE HOST_CONTENT SET RANKED = ? WHERE ID = ?", rows);
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

  /** Removes a page for ever, with all that hangs on it: versions, comments, files, likes. */
  public void remove(long id, String actorKey) {
    SitePage page = existing(id);
    sql.inTransaction(() -> removal.page(id));
    events.publish(new SiteEvents.PageChanged(Change.REMOVED, page, actorKey));
  }

  /** The page with this number, which must be there. */
  SitePage existing(long id) {
    return byId(id).orElseThrow(() -> new RefusedException("page.unknown", id));
  }

  /** Makes sure that pages of a space can stand under a page; 0 is the top of the tree. */
  void checkParent(long spaceId, long parentId) {
    if (parentId != 0) {
      SitePage parent = existing(parentId);
      if (parent.spaceId() != spaceId || parent.trashed() || !parent.isPage()) {
        throw new RefusedException("parent.elsewhere", parent.title());
      }
    }
  }

  /** The place after the last child of a page, or after the last page at the top. */
  int nextRank(long spaceId, long parentId) {
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
