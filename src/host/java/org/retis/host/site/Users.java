package org.retis.host.site;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** The accounts: finds them, as {@link UserReader} does, creates, changes and removes them. */
public final class Users extends UserReader {

  private static final Pattern NAME = Pattern.compile("[^\\s\\\\,+<>'\"]{1,255}");

  private final Passwords passwords = new Passwords();
  private final SiteEvents events;

  Users(Sql sql, SiteEvents events) {
    super(sql);
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

  /**
   * Changes an account, its log-in name included; sessions end when it is deactivated.
   *
   * @throws RefusedException for an unknown account, a bad or a taken name
   */
  public SiteUser edit(String key, String name, String fullName, String mail, boolean active) {
    checkNames(name, fullName, mail);
    SiteUser before = existing(key);
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
    if (!active) {
      sql.update("DELETE FROM HOST_SESSION WHERE USER_KEY = ?", key);
    }
    SiteUser after = byKey(key).orElseThrow();
    events.publish(new SiteEvents.UserEdited(before, after));
    return after;
  }

  /** Keeps an account from logging in, and ends its sessions. */
  public SiteUser deactivate(String key) {
    SiteUser user = existing(key);
    return edit(key, user.name(), user.fullName(), user.mail(), false);
  }

  /** Lets an account log in again. */
  public SiteUser reactivate(String key) {
    SiteUser user = existing(key);
    return edit(key, user.name(), user.fullName(), user.mail(), true);
  }

  /**
   * Gives an account another log-in name; its key stays.
   *
   * @throws RefusedException for a bad or taken name
   */
  public SiteUser rename(String key, String name) {
    SiteUser user = existing(key);
    return edit(key, name, user.fullName(), user.mail(), user.active());
  }

  private SiteUser existing(String key) {
    return byKey(key).orElseThrow(() -> new RefusedException("user.unknown", key));
  }

  /** Removes an account with its memberships and sessions; what it wrote stays under its key. */
  public void remove(String key) {
    SiteUser user = existing(key);
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
}
