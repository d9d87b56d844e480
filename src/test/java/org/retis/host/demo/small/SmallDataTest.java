package org.retis.host.demo.small;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.Test;
import org.retis.host.demo.DemoResources;
import org.retis.host.demo.small.NetworkFile.MandateSpec;
import org.retis.host.demo.small.NetworkFile.RoleSpec;

public class SmallDataTest {

  /**
   * What France's regulator keeps for fiction: 01 99 00, 02 61 91, 03 53 01, 04 65 71, 05 36 49, 06
   * 39 98.
   */
  private static final String FICTION =
      "(01 99 00|02 61 91|03 53 01|04 65 71|05 36 49|06 39 98)( \\d\\d){2}";

  private final DemoResources resources = new DemoResources("/demo/small/");

  @Test
  public void aboutFortyMembersInFifteenOrganisationsSevenWithoutAccount() throws IOException {
    List<Map<String, String>> present =
        members().stream().filter(m -> m.get("leftDaysAgo").isEmpty()).toList();
    assertEquals(42, present.size());
    assertEquals(15, values(present, "organisation").size());
    assertEquals(7, present.stream().filter(m -> m.get("username").isEmpty()).count());
  }

  @Test
  public void nobodyCanBeRungOrWrittenTo() throws IOException {
    for (Map<String, String> member : members()) {
      String phone = member.get("phone");
      assertTrue(phone, phone.isEmpty() || phone.matches(FICTION));
      assertTrue(member.get("email").endsWith("@example.org"));
    }
    for (List<Map<String, String>> people : networks().people().values()) {
      for (Map<String, String> person : people) {
        String phone = person.getOrDefault("phone", "");
        assertTrue(phone, phone.isEmpty() || phone.matches(FICTION));
        assertTrue(person.get("email").endsWith("@example.org"));
      }
    }
  }

  @Test
  public void rolesAndBodiesNameMembers() throws IOException {
    Set<String> names = new HashSet<>();
    members().forEach(m -> names.add(m.get("givenName") + " " + m.get("familyName")));
    List<RoleSpec> roles = networks().roles().get("YOUTH");
    roles.forEach(
        r -> r.mandates().forEach(m -> assertTrue(m.holder(), names.contains(m.holder()))));
    networks()
        .bodies()
        .get("YOUTH")
        .forEach(b -> assertTrue(b.name(), names.containsAll(b.members())));
  }

  @Test
  public void aVacancyAnEndedMandateAndOneThatEndsSoon() throws IOException {
    List<RoleSpec> roles = networks().roles().get("YOUTH");
    assertTrue(ends(roles, "CO_PILOT") < 0);
    assertTrue(ends(roles, "GARDENER") < 0);
    assertTrue(ends(roles, "CONTACT_POINT") > 0 && ends(roles, "CONTACT_POINT") < 60);
  }

  private static int ends(List<RoleSpec> roles, String kind) {
    return roles.stream()
        .filter(r -> r.kind().equals(kind))
        .flatMap(r -> r.mandates().stream())
        .mapToInt(MandateSpec::endDays)
        .max()
        .orElseThrow();
  }

  private List<Map<String, String>> members() throws IOException {
    return resources.csv("members.csv");
  }

  private NetworkFile networks() throws IOException {
    return resources.json("networks.json", NetworkFile.class);
  }

  private static Set<String> values(List<Map<String, String>> rows, String column) {
    return rows.stream()
        .map(row -> row.get(column))
        .filter(value -> !value.isEmpty())
        .collect(Collectors.toSet());
  }
}
