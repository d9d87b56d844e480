package org.retis.host.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One person on the roster of a demonstration.
 *
 * @param username the account's log-in name, or empty
 * @param givenName first name
 * @param familyName family name
 * @param function what the person does, may be empty
 * @param organisation where the person comes from, may be empty
 * @param territory where the person works, may be empty
 * @param phone a number of a range that is kept for fiction, may be empty
 * @param email an address under example.org, may be empty
 * @param profiles names on social networks, may be empty
 * @param topics what the person knows about
 * @param joinedOn the first day
 * @param leftOn the last day, null for somebody present
 * @param confirmedOn when the entry was last confirmed, null for never
 * @param picture whether the picture may be shown
 */
public record DemoPerson(
    String username,
    String givenName,
    String familyName,
    String function,
    String organisation,
    String territory,
    String phone,
    String email,
    String profiles,
    List<String> topics,
    LocalDate joinedOn,
    LocalDate leftOn,
    LocalDate confirmedOn,
    boolean picture) {

  /** First and family name. */
  public String name() {
    return givenName + " " + familyName;
  }

  /** The same person with nothing to tell the directory. */
  DemoPerson onRosterOnly() {
    return new DemoPerson(
        username,
        givenName,
        familyName,
        "",
        organisation,
        territory,
        "",
        email,
        "",
        List.of(),
        joinedOn,
        leftOn,
        null,
        false);
  }

  /** Whether there is anything to say beyond the roster. */
  boolean hasEntry() {
    return picture || !(function + phone).isEmpty() || !topics.isEmpty();
  }

  /** What the roster is told. */
  Map<String, Object> onRoster() {
    Map<String, Object> values = new TreeMap<>();
    values.put("username", username);
    values.put("givenName", givenName);
    values.put("familyName", familyName);
    values.put("email", email);
    values.put("organisation", organisation);
    values.put("territory", territory);
    values.put("joinedOn", joinedOn.toString());
    if (!username.isEmpty()) {
      values.put("sortAs", familyName + " " + givenName);
    }
    if (leftOn != null) {
      values.put("leftOn", leftOn.toString());
    }
    return values;
  }

  /** What the directory is told. */
  Map<String, Object> inDirectory(int memberId) {
    Map<String, Object> values = new TreeMap<>();
    values.put("memberId", memberId);
    values.put("function", function);
    values.put("phone", phone);
    values.put("profiles", profiles);
    values.put("topics", topics);
    values.put("photo", picture);
    if (confirmedOn != null) {
      values.put("confirmedOn", confirmedOn.toString());
    }
    return values;
  }
}
