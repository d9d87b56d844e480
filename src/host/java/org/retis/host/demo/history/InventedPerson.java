package org.retis.host.demo.history;

/**
 * Who stands for a member of the history; everything about them is invented.
 *
 * @param member the name in the file, for instance {@code member-0001}
 * @param username the log-in name
 * @param givenName the first name
 * @param familyName the family name
 * @param organisation where the person works
 * @param function what they do there
 * @param territory the town they work from
 */
public record InventedPerson(
    String member,
    String username,
    String givenName,
    String familyName,
    String organisation,
    String function,
    String territory) {

  /** First and family name. */
  public String name() {
    return givenName + " " + familyName;
  }

  /** A mail address that leads nowhere (RFC 2606). */
  public String email() {
    return member + "@example.org";
  }
}
