package org.retis.host.site;

import java.util.List;

/** Deletes contents with all rows that hang on them; callers put it into a transaction. */
final class Removal {

  private static final String COMMENTS = "SELECT ID FROM HOST_COMMENT WHERE CONTENT_ID IN ";
  private static final String FILES =
      "SELECT F.ID FROM HOST_FILE F JOIN HOST_ATTACHMENT A ON A.ID = F.ATTACHMENT_ID WHERE"
          + " A.CONTENT_ID IN ";

  private final Sql sql;

  Removal(Sql sql) {
    this.sql = sql;
  }

  /** One page or blog post. */
  void page(long id) {
    pages("(SELECT ID FROM HOST_CONTENT WHERE ID = ?)", id);
  }

  /** All pages and blog posts of a space. */
  void allOf(long spaceId) {
    pages("(SELECT ID FROM HOST_CONTENT WHERE SPACE_ID = ?)", spaceId);
  }

  private void pages(String which, long value) {
    delete("HOST_FILE_PIECE WHERE FILE_ID IN (" + FILES + which + ")", value);
    delete(
        "HOST_FILE WHERE ATTACHMENT_ID IN (SELECT ID FROM HOST_ATTACHMENT WHERE CONTENT_ID IN "
            + which
            + ")",
        value);
    delete("HOST_ATTACHMENT WHERE CONTENT_ID IN " + which, value);
    delete("HOST_LIKE WHERE CONTENT_ID IN (" + COMMENTS + which + ")", value);
    delete("HOST_VERSION WHERE CONTENT_ID IN (" + COMMENTS + which + ")", value);
    for (String table :
        List.of("HOST_COMMENT", "HOST_LIKE", "HOST_LABEL", "HOST_RESTRICTION", "HOST_VERSION")) {
      delete(table + " WHERE CONTENT_ID IN " + which, value);
    }
    delete("HOST_CONTENT WHERE ID IN " + which, value);
  }

  /** One comment; its answers stay. */
  void comment(long id) {
    delete("HOST_LIKE WHERE CONTENT_ID = ?", id);
    delete("HOST_VERSION WHERE CONTENT_ID = ?", id);
    delete("HOST_COMMENT WHERE ID = ?", id);
  }

  /** One attachment with all its versions. */
  void attachment(long id) {
    delete(
        "HOST_FILE_PIECE WHERE FILE_ID IN (SELECT ID FROM HOST_FILE WHERE ATTACHMENT_ID = ?)", id);
    delete("HOST_FILE WHERE ATTACHMENT_ID = ?", id);
    delete("HOST_ATTACHMENT WHERE ID = ?", id);
  }

  private void delete(String from, long value) {
    sql.update("DELETE FROM " + from, value);
  }
}
