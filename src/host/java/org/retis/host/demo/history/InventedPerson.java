package org.retis.host.demo.history;

import java.time.LocalDate;
import java.util.List;
import org.retis.host.demo.DemoPerson;

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

  /**
   * The person as a member of a network.
   *
   * @param joined the first day
   * @param confirmed when the entry of the directory was last confirmed, null for never
   */
  public DemoPerson on(LocalDate joined, LocalDate confirmed) {
    return new DemoPerson(
        username,
        givenName,
        familyName,
        function,
        organisation,
        territory,
        "",
        email(),
        "",
        List.of(),
        joined,
        null,
        confirmed,
        false);
  }

  /** The same person without an account. */
  public InventedPerson withoutAccount() {
    return new InventedPerson(member, "", givenName, familyName, organisation, function, territory);
  }
}
