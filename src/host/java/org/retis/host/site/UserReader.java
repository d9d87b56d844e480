package org.retis.host.site;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds accounts. */
public abstract sealed class UserReader permits Users {

  private static final String SELECT =
      "SELECT USER_KEY, NAME, FULL_NAME, MAIL, IS_ACTIVE, LANGUAGE, TIME_ZONE, THEME, PICTURE_TYPE"
          + " FROM HOST_USER ";

  /** Where the accounts are. */
  final Sql sql;

  UserReader(Sql sql) {
    this.sql = sql;
  }

  /** The account with this key. */
  public Optional<SiteUser> byKey(String key) {
    return sql.first(SELECT + "WHERE USER_KEY = ?", UserReader::read, key);
  }

  /** The account with this log-in name, in any case. */
  public Optional<SiteUser> byName(String name) {
    return sql.first(SELECT + "WHERE NAME_LOWER = ?", UserReader::read, lower(name));
  }

  /**
   * Accounts whose log-in name, name or address holds the text, by name.
   *
   * @param text empty for all
   * @param offset how many to pass over, 0 or more
   * @param limit how many at the most, 1 or more
   */
  public List<SiteUser> find(String text, int offset, int limit) {
    String like = "%" + lower(text).replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    return sql.list(
        SELECT
            + "WHERE NAME_LOWER LIKE ? ESCAPE '!' OR LOWER(FULL_NAME) LIKE ? ESCAPE '!' OR"
            + " LOWER(MAIL) LIKE ? ESCAPE '!' ORDER BY LOWER(FULL_NAME), NAME_LOWER LIMIT ? OFFSET"
            + " ?",
        UserReader::read,
        like,
        like,
        like,
        limit,
        offset);
  }

  /** Whether there is no account at all yet. */
  public boolean isEmpty() {
    return sql.number("SELECT COUNT(*) FROM HOST_USER") == 0;
  }

  /** The profile picture, if there is one. */
  public Optional<Picture> picture(String key) {
    return sql.first(
        "SELECT PICTURE_TYPE, PICTURE FROM HOST_USER WHERE USER_KEY = ? AND PICTURE IS NOT NULL",
        row -> new Picture(row.getString(1), row.getBytes(2)),
        key);
  }

  /**
   * A profile picture.
   *
   * @param mediaType for instance {@code image/png}
   */
  @SuppressWarnings("ArrayRecordComponent") // pictures are handed through, never compared
  public record Picture(String mediaType, byte[] bytes) {}

  static SiteUser read(ResultSet row) throws SQLException {
    return new SiteUser(
        row.getString("USER_KEY"),
        row.getString("NAME"),
        row.getString("FULL_NAME"),
        row.getString("MAIL"),
        row.getBoolean("IS_ACTIVE"),
        row.getString("LANGUAGE"),
        row.getString("TIME_ZONE"),
        Theme.of(row.getString("THEME")),
        row.getString("PICTURE_TYPE") != null);
  }

  static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
