package org.retis.host.site;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.retis.host.site.SitePage.Kind;

/** Finds pages and blog posts, their tree and their versions. */
public abstract sealed class PageReader permits PageArranger {

  private static final int DEPTH = 200;
  private static final String COLUMNS =
      "SELECT C.ID, C.KIND, C.SPACE_ID, S.SPACE_KEY, C.PARENT_ID, C.RANKED, C.TITLE, C.STATUS,"
          + " C.VERSION_NUMBER, C.CREATED, C.CREATOR, C.MODIFIED, C.MODIFIER FROM HOST_CONTENT C"
          + " JOIN HOST_SPACE S ON S.ID = C.SPACE_ID ";
  private static final String VERSION =
      "SELECT ID, CONTENT_ID, VERSION_NUMBER, TITLE, AUTHOR, SAVED, MESSAGE, IS_MINOR FROM"
          + " HOST_VERSION ";

  /** Where the pages are. */
  final Sql sql;

  PageReader(Sql sql) {
    this.sql = sql;
  }

  /** The page or blog post with this number, also in the trash. */
  public Optional<SitePage> byId(long id) {
    return sql.first(COLUMNS + "WHERE C.ID = ?", PageReader::read, id);
  }

  /** The page with this title in a space, in any case, not in the trash. */
  public Optional<SitePage> byTitle(String spaceKey, String title) {
    return sql.first(
        COLUMNS + "WHERE S.KEY_LOWER = ? AND C.UNIQUE_TITLE = " + "CAST(S.ID AS VARCHAR(20)) || ?",
        PageReader::read,
        Users.lower(spaceKey),
        ":" + Users.lower(title.strip()));
  }

  /** The pages directly below a page, in order. */
  public List<SitePage> children(long parentId) {
    return sql.list(
        COLUMNS + "WHERE C.PARENT_ID = ? AND C.STATUS = 'current' ORDER BY C.RANKED, C.ID",
        PageReader::read,
        parentId);
  }

  /** The pages of a space that stand at the top of its tree, in order. */
  public List<SitePage> top(long spaceId) {
    return sql.list(
        COLUMNS
            + "WHERE C.SPACE_ID = ? AND C.PARENT_ID IS NULL AND C.KIND = 'PAGE' AND C.STATUS ="
            + " 'current' ORDER BY C.RANKED, C.ID",
        PageReader::read,
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
        PageReader::read,
        spaceId,
        kind.name(),
        limit,
        offset);
  }

  /**
   * Pages and blog posts of a space by number, for reading them all bit by bit.
   *
   * @param after only numbers above this one; 0 for the start
   */
  public List<SitePage> after(long spaceId, long after, int limit) {
    return sql.list(
        COLUMNS
            + "WHERE C.SPACE_ID = ? AND C.STATUS = 'current' AND C.ID > ? ORDER BY C.ID LIMIT ?",
        PageReader::read,
        spaceId,
        after,
        limit);
  }

  /** All pages below a page, children before grandchildren. */
  public List<SitePage> descendants(long id) {
    List<SitePage> below =
        sql.list(
            "WITH RECURSIVE BELOW(ID) AS (SELECT ID FROM HOST_CONTENT WHERE PARENT_ID = ? AND"
                + " STATUS = 'current' UNION ALL SELECT N.ID FROM HOST_CONTENT N JOIN BELOW B ON"
                + " N.PARENT_ID = B.ID WHERE N.STATUS = 'current') "
                + COLUMNS
                + "WHERE C.ID IN (SELECT ID FROM BELOW) ORDER BY C.RANKED, C.ID",
            PageReader::read,
            id);
    return Trees.topDown(id, below);
  }

  /** Pages of a space whose title holds the text, by title; all of them for an empty text. */
  public List<SitePage> search(long spaceId, String text, int limit) {
    String like = "%" + Users.lower(text.strip()).replaceAll("([!%_])", "!$1") + "%";
    return sql.list(
        COLUMNS
            + "WHERE C.SPACE_ID = ? AND C.KIND = 'PAGE' AND C.STATUS = 'current' AND LOWER(C.TITLE)"
            + " LIKE ? ESCAPE '!' ORDER BY LOWER(C.TITLE), C.ID LIMIT ?",
        PageReader::read,
        spaceId,
        like,
        limit);
  }

  /** The blog posts of a space, the latest first. */
  public List<SitePage> blogPosts(long spaceId, int offset, int limit) {
    return sql.list(
        COLUMNS
            + "WHERE C.SPACE_ID = ? AND C.KIND = 'BLOG' AND C.STATUS = 'current' ORDER BY C.CREATED"
            + " DESC, C.ID DESC LIMIT ? OFFSET ?",
        PageReader::read,
        spaceId,
        limit,
        offset);
  }

  /**
   * The numbers of the current pages of a space, for reading them all bit by bit.
   *
   * @param after only numbers above this one; 0 for the start
   */
  public List<Long> numbersAfter(long spaceId, Kind kind, long after, int limit) {
    return sql.list(
        "SELECT ID FROM HOST_CONTENT WHERE SPACE_ID = ? AND KIND = ? AND STATUS = 'current' AND ID"
            + " > ? ORDER BY ID LIMIT ?",
        row -> row.getLong(1),
        spaceId,
        kind.name(),
        after,
        limit);
  }

  /** Pages and blog posts of the whole site, the latest changed first. */
  public List<SitePage> recent(int offset, int limit) {
    return sql.list(
        COLUMNS
            + "WHERE C.STATUS = 'current' AND NOT S.IS_ARCHIVED ORDER BY C.MODIFIED DESC, C.ID DESC"
            + " LIMIT ? OFFSET ?",
        PageReader::read,
        limit,
        offset);
  }

  /** What is in a space's trash, the latest first. */
  public List<SitePage> trashed(long spaceId) {
    return sql.list(
        COLUMNS + "WHERE C.SPACE_ID = ? AND C.STATUS = 'trashed' ORDER BY C.ID DESC LIMIT 500",
        PageReader::read,
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
        VERSION + "WHERE CONTENT_ID = ? AND VERSION_NUMBER = ?",
        PageReader::readVersion,
        id,
        number);
  }

  /** The version with this number of its own. */
  public Optional<PageVersion> versionById(long versionId) {
    return sql.first(VERSION + "WHERE ID = ?", PageReader::readVersion, versionId);
  }

  /** The versions of a page, the latest first. */
  public List<PageVersion> versions(long id) {
    return sql.list(
        VERSION + "WHERE CONTENT_ID = ? ORDER BY VERSION_NUMBER DESC", PageReader::readVersion, id);
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
