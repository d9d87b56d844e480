package org.retis.host.site;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.retis.host.site.SiteEvents.Change;
import org.retis.host.site.SitePage.Kind;

/** The pages and blog posts, their tree and their versions. Asks nobody's permission. */
public final class Pages {

  private static final int DEPTH = 200;
  private static final String COLUMNS =
      "SELECT C.ID, C.KIND, C.SPACE_ID, S.SPACE_KEY, C.PARENT_ID, C.RANKED, C.TITLE, C.STATUS,"
          + " C.VERSION_NUMBER, C.CREATED, C.CREATOR, C.MODIFIED, C.MODIFIER FROM HOST_CONTENT C"
          + " JOIN HOST_SPACE S ON S.ID = C.SPACE_ID ";
  private static final String VERSION =
      "SELECT ID, CONTENT_ID, VERSION_NUMBER, TITLE, AUTHOR, SAVED, MESSAGE, IS_MINOR FROM"
          + " HOST_VERSION ";

  private final Sql sql;
  private final Ids ids;
  private final SiteEvents events;

  Pages(Sql sql, Ids ids, SiteEvents events) {
    this.sql = sql;
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

  /** The page or blog post with this number, also in the trash. */
  public Optional<SitePage> byId(long id) {
    return sql.first(COLUMNS + "WHERE C.ID = ?", Pages::read, id);
  }

  /** The page with this title in a space, in any case, not in the trash. */
  public Optional<SitePage> byTitle(String spaceKey, String title) {
    return sql.first(
        COLUMNS + "WHERE S.KEY_LOWER = ? AND C.UNIQUE_TITLE = " + "CAST(S.ID AS VARCHAR(20)) || ?",
        Pages::read,
        Users.lower(spaceKey),
        ":" + Users.lower(title.strip()));
  }

  /** The pages directly below a page, in order. */
  public List<SitePage> children(long parentId) {
    return sql.list(
        COLUMNS + "WHERE C.PARENT_ID = ? AND C.STATUS = 'current' ORDER BY C.RANKED, C.ID",
        Pages::read,
        parentId);
  }

  /** The pages of a space that stand at the top of its tree, in order. */
  public List<SitePage> top(long spaceId) {
    return sql.list(
        COLUMNS
            + "WHERE C.SPACE_ID = ? AND C.PARENT_ID IS NULL AND C.KIND = 'PAGE' AND C.STATUS ="
            + " 'current' ORDER BY C.RANKED, C.ID",
        Pages::read,
        spaceId);
  }

  /** The pages above a page, from the top of the tree down. */
  public List<SitePage> ancestors(long id) {
    List<SitePage> result = new ArrayList<>();
    long parent = id == 0 ? 0 : byId(id).map(SitePage::parentId).orElse(0L);
    while (parent != 0 && result.size() < DEPTH) {
      SitePage page = byId(parent).orElse(null);
      if (page == null) {
        break;
      }
      result.add(page);
      parent = page.parentId();
    }
    Collections.reverse(result);
    return result;
  }

  /** Pages of a space by number, for reading them all bit by bit. */
  public List<SitePage> inSpace(long spaceId, Kind kind, int offset, int limit) {
    return sql.list(
        COLUMNS
            + "WHERE C.SPACE_ID = ? AND C.KIND = ? AND C.STATUS = 'current' ORDER BY C.ID LIMIT ?"
            + " OFFSET ?",
        Pages::read,
        spaceId,
        kind.name(),
        limit,
        offset);
  }

  /** Pages and blog posts of the whole site, the latest changed first. */
  public List<SitePage> recent(int offset, int limit) {
    return sql.list(
        COLUMNS + "WHERE C.STATUS = 'current' ORDER BY C.MODIFIED DESC, C.ID DESC LIMIT ? OFFSET ?",
        Pages::read,
        limit,
        offset);
  }

  /** What is in a space's trash, the latest first. */
  public List<SitePage> trashed(long spaceId) {
    return sql.list(
        COLUMNS + "WHERE C.SPACE_ID = ? AND C.STATUS = 'trashed' ORDER BY C.ID DESC LIMIT 500",
        Pages::read,
        spaceId);
  }

  /** The storage format of the current version. */
  public String body(SitePage page) {
    return body(page.id(), page.version()).orElse("");
  }

  /** The storage format of a version. */
  public Optional<String> body(long id, int version) {
    return sql.first(
        "SELECT BODY FROM HOST_VERSION WHERE CONTENT_ID = ? AND VERSION_NUMBER = ?",
        row -> row.getString(1),
        id,
        version);
  }

  /** A version of a page. */
  public Optional<PageVersion> version(long id, int number) {
    return sql.first(
        VERSION + "WHERE CONTENT_ID = ? AND VERSION_NUMBER = ?", Pages::readVersion, id, number);
  }

  /** The version with this number of its own. */
  public Optional<PageVersion> versionById(long versionId) {
    return sql.first(VERSION + "WHERE ID = ?", Pages::readVersion, versionId);
  }

  /** The versions of a page, the latest first. */
  public List<PageVersion> versions(long id) {
    return sql.list(
        VERSION + "WHERE CONTENT_ID = ? ORDER BY VERSION_NUMBER DESC", Pages::readVersion, id);
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

  private static SitePage read(ResultSet row) throws SQLException {
    return new SitePage(
        row.getLong("ID"),
        Kind.valueOf(row.getString("KIND")),
        row.getLong("SPACE_ID"),
        row.getString("SPACE_KEY"),
        row.getLong("PARENT_ID"),
        row.getInt("RANKED"),
        row.getString("TITLE"),
        "trashed".equals(row.getString("STATUS")),
        row.getInt("VERSION_NUMBER"),
        Instant.ofEpochMilli(row.getLong("CREATED")),
        row.getString("CREATOR"),
        Instant.ofEpochMilli(row.getLong("MODIFIED")),
        row.getString("MODIFIER"));
  }

  private static PageVersion readVersion(ResultSet row) throws SQLException {
    return new PageVersion(
        row.getLong("ID"),
        row.getLong("CONTENT_ID"),
        row.getInt("VERSION_NUMBER"),
        row.getString("TITLE"),
        row.getString("AUTHOR"),
        Instant.ofEpochMilli(row.getLong("SAVED")),
        row.getString("MESSAGE"),
        row.getBoolean("IS_MINOR"));
  }
}
