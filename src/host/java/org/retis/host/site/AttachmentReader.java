package org.retis.host.site;

import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.retis.host.site.SiteAttachment.Version;

/** Finds files at pages, their versions and their bytes. */
public abstract sealed class AttachmentReader permits Attachments {

  private static final String SELECT =
      "SELECT A.ID, A.CONTENT_ID, A.NAME, A.STATUS, A.VERSION_NUMBER, A.CREATED, A.CREATOR,"
          + " F.MEDIA_TYPE, F.FILE_SIZE, F.MESSAGE, F.AUTHOR, F.SAVED FROM HOST_ATTACHMENT A JOIN"
          + " HOST_FILE F ON F.ATTACHMENT_ID = A.ID AND F.VERSION_NUMBER = A.VERSION_NUMBER ";

  /** Where the files are. */
  final Sql sql;

  /** Their bytes. */
  final FilePieces pieces;

  AttachmentReader(Sql sql) {
    this.sql = sql;
    this.pieces = new FilePieces(sql);
  }

  /** The attachment with this number, also in the trash. */
  public Optional<SiteAttachment> byId(long id) {
    return sql.first(SELECT + "WHERE A.ID = ?", AttachmentReader::read, id);
  }

  /** The file of this name at a page, in any case, not in the trash. */
  public Optional<SiteAttachment> byName(long pageId, String name) {
    return sql.first(
        SELECT + "WHERE A.UNIQUE_NAME = ?", AttachmentReader::read, uniqueName(pageId, name));
  }

  /**
   * The files of a page or blog post by number, without those in the trash.
   *
   * @param after only numbers above this one; 0 for the start
   */
  public List<SiteAttachment> of(long pageId, long after, int limit) {
    return sql.list(
        SELECT
            + "WHERE A.CONTENT_ID = ? AND A.STATUS = 'current' AND A.ID > ? ORDER BY A.ID LIMIT ?",
        AttachmentReader::read,
        pageId,
        after,
        limit);
  }

  /**
   * The files of all current pages and blog posts of a space by number, for reading them all bit by
   * bit.
   *
   * @param after only numbers above this one; 0 for the start
   */
  public List<SiteAttachment> inSpace(long spaceId, long after, int limit) {
    return sql.list(
        SELECT
            + "JOIN HOST_CONTENT C ON C.ID = A.CONTENT_ID WHERE C.SPACE_ID = ? AND C.STATUS ="
            + " 'current' AND A.STATUS = 'current' AND A.ID > ? ORDER BY A.ID LIMIT ?",
        AttachmentReader::read,
        spaceId,
        after,
        limit);
  }

  /** The files in a space's trash whose pages aren't, the latest first. */
  public List<SiteAttachment> trashed(long spaceId) {
    return sql.list(
        SELECT
            + "JOIN HOST_CONTENT C ON C.ID = A.CONTENT_ID WHERE C.SPACE_ID = ? AND C.STATUS ="
            + " 'current' AND A.STATUS = 'trashed' ORDER BY A.ID DESC LIMIT 500",
        AttachmentReader::read,
        spaceId);
  }

  /** How many files a page has, without those in the trash. */
  public long count(long pageId) {
    return sql.number(
        "SELECT COUNT(*) FROM HOST_ATTACHMENT WHERE CONTENT_ID = ? AND STATUS = 'current'", pageId);
  }

  /** The versions of a file, the latest first. */
  public List<Version> versions(long id) {
    return sql.list(
        "SELECT ID, VERSION_NUMBER, MEDIA_TYPE, FILE_SIZE, MESSAGE, AUTHOR, SAVED FROM HOST_FILE"
            + " WHERE ATTACHMENT_ID = ? ORDER BY VERSION_NUMBER DESC",
        row ->
            new Version(
                row.getLong(1),
                row.getInt(2),
                row.getString(3),
                row.getLong(4),
                row.getString(5),
                row.getString(6),
                Instant.ofEpochMilli(row.getLong(7))),
        id);
  }

  /** The bytes of a version; read from the database bit by bit. */
  public InputStream open(Version version) {
    return pieces.open(version.id());
  }

  static String uniqueName(long pageId, String name) {
    return pageId + ":" + Users.lower(name.strip());
  }

  private static SiteAttachment read(ResultSet row) throws SQLException {
    return new SiteAttachment(
        row.getLong("ID"),
        row.getLong("CONTENT_ID"),
        row.getString("NAME"),
        row.getString("MEDIA_TYPE"),
        row.getLong("FILE_SIZE"),
        row.getString("MESSAGE"),
        "trashed".equals(row.getString("STATUS")),
        row.getInt("VERSION_NUMBER"),
        Instant.ofEpochMilli(row.getLong("CREATED")),
        row.getString("CREATOR"),
        Instant.ofEpochMilli(row.getLong("SAVED")),
        row.getString("AUTHOR"));
  }
}
