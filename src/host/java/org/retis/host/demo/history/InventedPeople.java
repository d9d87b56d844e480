package org.retis.host.demo.history;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.retis.host.demo.DemoResources;

/** Invents people, always the same for the same member of the history. */
public final class InventedPeople {

  /** Two of the busiest log in under the names that every demonstration has. */
  private static final Map<String, String> USERNAMES =
      Map.of("member-0002", "coordinator", "member-0117", "member");

  private final List<String> givenNames;
  private final List<String> familyNames;
  private final List<String> organisations;
  private final List<String> functions;
  private final List<String> territories;

  private InventedPeople(List<Map<String, String>> rows) {
    givenNames = column(rows, "givenName");
    familyNames = column(rows, "familyName");
    organisations = column(rows, "organisation");
    functions = column(rows, "function");
    territories = column(rows, "territory");
  }

  /** Reads the words to invent from. */
  public static InventedPeople read() throws IOException {
    return new InventedPeople(new DemoResources("/demo/history/").csv("names.csv"));
  }

  /**
   * The person who stands for a member.
   *
   * @param member a name that ends in a number from 1, for instance {@code member-0001}; up to the
   *     number of first names times the number of family names, all have different names
   */
  public InventedPerson of(String member) {
    int number = Integer.parseInt(member.substring(member.lastIndexOf('-') + 1)) - 1;
    int round = number / familyNames.size();
    return new InventedPerson(
        member,
        Optional.ofNullable(USERNAMES.get(member)).orElse(member),
        pick(givenNames, number * 7 + round),
        pick(familyNames, number),
        pick(organisations, number * number + number / 3),
        pick(functions, number * 5 + number / 4),
        pick(territories, number * 3 + number / 5));
  }

  private static <T> T pick(List<T> from, int number) {
    return from.get(Math.floorMod(number, from.size()));
  }

  private static List<String> column(List<Map<String, String>> rows, String name) {
    return rows.stream().map(row -> row.get(name)).filter(value -> !value.isEmpty()).toList();
  }
}
