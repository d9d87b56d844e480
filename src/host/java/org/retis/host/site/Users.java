package org.retis.host.site;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** The accounts. */
public final class Users {

  private static final String SELECT =
      "SELECT USER_KEY, NAME, FULL_NAME, MAIL, IS_ACTIVE, LANGUAGE, TIME_ZONE, THEME, PICTURE_TYPE"
          + " FROM HOST_USER ";
  private static final Pattern NAME = Pattern.compile("[^\\s\\\\,+<>'\"]{1,255}");

  private final Sql sql;
  private final Passwords passwords = new Passwords();
  private final SiteEvents events;

  Users(Sql sql, SiteEvents events) {
    this.sql = sql;
    this.events = events;
  }

  /**
   * Creates an active account.
   *
   * @param name the log-in name: 1 to 255 characters without blanks, quotes, commas, angle brackets
   * @param fullName 1 to 255 characters
   * @param mail an address, or empty
   * @param password in clear; empty makes an account that can't log in
   * @throws RefusedException for a bad or taken name
   */
  public SiteUser create(String name, String fullName, String mail, String password) {
    checkNames(name, fullName, mail);
    String key = UUID.randomUUID().toString().replace("-", "");
    try {
      sql.update(
          "INSERT INTO HOST_USER (USER_KEY, NAME, NAME_LOWER, FULL_NAME, MAIL, PASSWORD_HASH,"
              + " IS_ACTIVE, LANGUAGE, TIME_ZONE, THEME) VALUES (?, ?, ?, ?, ?, ?, ?, '', '',"
              + " 'light')",
          key,
          name,
          lower(name),
          fullName.strip(),
          mail.strip(),
          password.isEmpty() ? "" : passwords.hash(password),
          true);
    } catch (DuplicateException e) {
      throw nameTaken(name, e);
    }
    return byKey(key).orElseThrow();
  }

  /** The account with this key. */
  public Optional<SiteUser> byKey(String key) {
    return sql.first(SELECT + "WHERE USER_KEY = ?", Users::read, key);
  }

  /** The account with this log-in name, in any case. */
  public Optional<SiteUser> byName(String name) {
    return sql.first(SELECT + "WHERE NAME_LOWER = ?", Users::read, lower(name));
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
        Users::read,
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

  /**
   * Changes an account, its log-in name included; sessions stay.
   *
   * @throws RefusedException for an unknown account, a bad or a taken name
   */
  public SiteUser edit(String key, String name, String fullName, String mail, boolean active) {
    checkNames(name, fullName, mail);
    SiteUser before = byKey(key).orElseThrow(() -> new RefusedException("user.unknown", key));
    try {
      sql.update(
          "UPDATE HOST_USER SET NAME = ?, NAME_LOWER = ?, FULL_NAME = ?, MAIL = ?, IS_ACTIVE = ?"
              + " WHERE USER_KEY = ?",
          name,
          lower(name),
          fullName.strip(),
          mail.strip(),
          active,
          key);
    } catch (DuplicateException e) {
      throw nameTaken(name, e);
    }
    SiteUser after = byKey(key).orElseThrow();
    events.publish(new SiteEvents.UserEdited(before, after));
    return after;
  }

  /** Removes an account with its memberships and sessions; what it wrote stays under its key. */
  public void remove(String key) {
    SiteUser user = byKey(key).orElseThrow(() -> new RefusedException("user.unknown", key));
    sql.inTransaction(
        () -> {
          sql.update("DELETE FROM HOST_MEMBERSHIP WHERE USER_KEY = ?", key);
          sql.update("DELETE FROM HOST_SESSION WHERE USER_KEY = ?", key);
          sql.update("DELETE FROM HOST_USER WHERE USER_KEY = ?", key);
        });
    events.publish(new SiteEvents.UserRemoved(user));
  }

  /**
   * Changes what a person chose for themselves.
   *
   * @param language a language tag, empty to follow the browser
   * @param timeZone a zone id, empty for the site's
   * @throws RefusedException for an unknown time zone
   */
  public void choose(String key, String language, String timeZone, Theme theme) {
    if (!timeZone.isEmpty()) {
      try {
        ZoneId.of(timeZone);
      } catch (DateTimeException e) {
        throw new RefusedException("zone.unknown", timeZone);
      }
    }
    sql.update(
        "UPDATE HOST_USER SET LANGUAGE = ?, TIME_ZONE = ?, THEME = ? WHERE USER_KEY = ?",
        language,
        timeZone,
        theme.id(),
        key);
  }

  /** Sets a password, in clear; empty forbids logging in. */
  public void setPassword(String key, String password) {
    sql.update(
        "UPDATE HOST_USER SET PASSWORD_HASH = ? WHERE USER_KEY = ?",
        password.isEmpty() ? "" : passwords.hash(password),
        key);
  }

  /** The active account with this name and password. */
  public Optional<SiteUser> authenticate(String name, String password) {
    Optional<String> hash =
        sql.first(
            "SELECT PASSWORD_HASH FROM HOST_USER WHERE NAME_LOWER = ?",
            row -> row.getString(1),
            lower(name));
    boolean right = passwords.matches(password, hash.orElse(""));
    return right ? byName(name).filter(SiteUser::active) : Optional.empty();
  }

  /** Sets a profile picture of a media type such as {@code image/png}. */
  public void setPicture(String key, String mediaType, byte[] bytes) {
    sql.update(
        "UPDATE HOST_USER SET PICTURE_TYPE = ?, PICTURE = ? WHERE USER_KEY = ?",
        mediaType,
        bytes,
        key);
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

  private static void checkNames(String name, String fullName, String mail) {
    if (!NAME.matcher(name).matches()) {
      throw new RefusedException("user.name");
    }
    if (fullName.isBlank() || fullName.length() > 255) {
      throw new RefusedException("user.fullname");
    }
    if (mail.length() > 255 || (!mail.isBlank() && mail.indexOf('@') < 1)) {
      throw new RefusedException("user.mail");
    }
  }

  private static RefusedException nameTaken(String name, DuplicateException cause) {
    RefusedException refused = new RefusedException("user.taken", name);
    refused.initCause(cause);
    return refused;
  }

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
