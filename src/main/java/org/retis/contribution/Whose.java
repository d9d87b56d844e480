package org.retis.contribution;

import java.util.Locale;

/**
 * Whose contributions are listed.
 *
 * @param group which people
 * @param memberId the member, where it is one; else 0
 */
public record Whose(Group group, int memberId) {

  /** Everybody's. */
  static final Whose ALL = new Whose(Group.ALL, 0);

  /** Which people. */
  public enum Group {
    ALL,
    MEMBER,
    FORMER,
    OUTSIDE,
    ANONYMOUS,
    /** Everybody who isn't a present member. */
    OTHERS;

    /** The word in addresses. */
    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** One member's. */
  static Whose member(int memberId) {
    return new Whose(Group.MEMBER, memberId);
  }
}
