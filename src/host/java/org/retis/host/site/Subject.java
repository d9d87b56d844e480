package org.retis.host.site;

import java.util.Locale;

/**
 * Whom a permission or a restriction names.
 *
 * @param kind user, group or anybody
 * @param id the user key, the group's name, or empty for anonymous visitors
 */
public record Subject(Kind kind, String id) {

  /** What a subject may be. */
  public enum Kind {
    /** One account, by its key. */
    USER,
    /** A group, by its name. */
    GROUP,
    /** Visitors who aren't logged in. */
    ANONYMOUS
  }

  /** One account. */
  public static Subject user(String key) {
    return new Subject(Kind.USER, key);
  }

  /** A group. */
  public static Subject group(String name) {
    return new Subject(Kind.GROUP, name.toLowerCase(Locale.ROOT));
  }

  /** Visitors who aren't logged in. */
  public static Subject anonymous() {
    return new Subject(Kind.ANONYMOUS, "");
  }
}
