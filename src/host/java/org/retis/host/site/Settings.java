package org.retis.host.site;

import java.util.Optional;

/** Small texts kept by name: what plugins store in Confluence's settings, and the host's own. */
public final class Settings {

  private final Sql sql;

  Settings(Sql sql) {
    this.sql = sql;
  }

  /** The text of this name. */
  public Optional<String> get(String name) {
    return sql.first(
        "SELECT CONTENT FROM HOST_SETTING WHERE NAME = ?", row -> row.getString(1), name);
  }

  /**
   * Keeps a text.
   *
   * @param name 1 to 400 characters
   * @return what was kept before
   */
  public Optional<String> put(String name, String content) {
    return sql.inTransaction(
        () -> {
          Optional<String> before = get(name);
          if (sql.update("UPDATE HOST_SETTING SET CONTENT = ? WHERE NAME = ?", content, name)
              == 0) {
            sql.update("INSERT INTO HOST_SETTING (NAME, CONTENT) VALUES (?, ?)", name, content);
          }
          return before;
        });
  }

  /** Forgets a text, and says what it was. */
  public Optional<String> remove(String name) {
    Optional<String> before = get(name);
    sql.update("DELETE FROM HOST_SETTING WHERE NAME = ?", name);
    return before;
  }
}
