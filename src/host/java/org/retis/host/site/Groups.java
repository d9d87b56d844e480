package org.retis.host.site;

import java.util.List;
import java.util.Locale;

/** Groups and who is in them. Names are kept in small letters, as Confluence does. */
public final class Groups {

  /** Whoever is in it may use the site. */
  public static final String USERS = "confluence-users";

  /** Whoever is in it administers the site, and may do everything. */
  public static final String ADMINISTRATORS = "confluence-administrators";

  private final Sql sql;
  private final SiteEvents events;

  Groups(Sql sql, SiteEvents events) {
    this.sql = sql;
    this.events = events;
  }

  /**
   * Creates a group.
   *
   * @throws RefusedException for a blank name, one of more than 255 characters, or a taken one
   */
  public void create(String name) {
    if (name.isBlank() || name.length() > 255) {
      throw new RefusedException("group.name");
    }
    try {
      sql.update("INSERT INTO HOST_GROUP (NAME) VALUES (?)", normal(name));
    } catch (DuplicateException e) {
      RefusedException refused = new RefusedException("group.taken", name);
      refused.initCause(e);
      throw refused;
    }
  }

  /** Whether there is such a group. */
  public boolean exists(String name) {
    return sql.number("SELECT COUNT(*) FROM HOST_GROUP WHERE NAME = ?", normal(name)) > 0;
  }

  /** All groups, by name. */
  public List<String> all() {
    return sql.list("SELECT NAME FROM HOST_GROUP ORDER BY NAME", row -> row.getString(1));
  }

  /**
   * Removes a group and its memberships.
   *
   * @throws RefusedException for one of the two groups that the site needs
   */
  public void remove(String name) {
    String group = normal(name);
    if (group.equals(USERS) || group.equals(ADMINISTRATORS)) {
      throw new RefusedException("group.needed", group);
    }
    List<SiteUser> members = members(group, 0, Integer.MAX_VALUE);
    sql.inTransaction(
        () -> {
          sql.update("DELETE FROM HOST_MEMBERSHIP WHERE GROUP_NAME = ?", group);
          sql.update("DELETE FROM HOST_GROUP WHERE NAME = ?", group);
        });
    members.forEach(member -> events.publish(new SiteEvents.MembershipRemoved(group, member)));
  }

  /**
   * Puts an account into a group; does nothing when it is in.
   *
   * @throws RefusedException when there is no such group
   */
  public void add(String name, SiteUser user) {
    String group = normal(name);
    if (!exists(group)) {
      throw new RefusedException("group.unknown", name);
    }
    if (contains(group, user.key())) {
      return;
    }
    sql.update(
        "INSERT INTO HOST_MEMBERSHIP (GROUP_NAME, USER_KEY) VALUES (?, ?)", group, user.key());
    events.publish(new SiteEvents.MembershipCreated(group, user));
  }

  /** Takes an account out of a group; does nothing when it isn't in. */
  public void removeMember(String name, SiteUser user) {
    int gone =
        sql.update(
            "DELETE FROM HOST_MEMBERSHIP WHERE GROUP_NAME = ? AND USER_KEY = ?",
            normal(name),
            user.key());
    if (gone > 0) {
      events.publish(new SiteEvents.MembershipRemoved(normal(name), user));
    }
  }

  /** Whether the account is in the group. */
  public boolean contains(String name, String userKey) {
    return sql.number(
            "SELECT COUNT(*) FROM HOST_MEMBERSHIP WHERE GROUP_NAME = ? AND USER_KEY = ?",
            normal(name),
            userKey)
        > 0;
  }

  /** The groups of an account, by name. */
  public List<String> of(String userKey) {
    return sql.list(
        "SELECT GROUP_NAME FROM HOST_MEMBERSHIP WHERE USER_KEY = ? ORDER BY GROUP_NAME",
        row -> row.getString(1),
        userKey);
  }

  /** The accounts in a group, by log-in name. */
  public List<SiteUser> members(String name, int offset, int limit) {
    return sql.list(
        "SELECT U.USER_KEY, U.NAME, U.FULL_NAME, U.MAIL, U.IS_ACTIVE, U.LANGUAGE, U.TIME_ZONE,"
            + " U.THEME, U.PICTURE_TYPE FROM HOST_USER U JOIN HOST_MEMBERSHIP M ON M.USER_KEY ="
            + " U.USER_KEY WHERE M.GROUP_NAME = ? ORDER BY U.NAME_LOWER LIMIT ? OFFSET ?",
        Users::read,
        normal(name),
        limit,
        offset);
  }

  /** How many accounts a group has. */
  public long size(String name) {
    return sql.number("SELECT COUNT(*) FROM HOST_MEMBERSHIP WHERE GROUP_NAME = ?", normal(name));
  }

  private static String normal(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
