package org.retis.host.demo.small;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.Test;
import org.retis.host.demo.DemoResources;
import org.retis.host.demo.small.ActivityFile.CommentSpec;
import org.retis.host.demo.small.ActivityFile.FileSpec;
import org.retis.host.demo.small.ActivityFile.LikeSpec;
import org.retis.host.demo.small.MeetingFile.SaidSpec;
import org.retis.host.demo.small.NetworkFile.MandateSpec;
import org.retis.host.demo.small.NetworkFile.RoleSpec;
import org.retis.host.demo.small.SpaceFile.Earlier;
import org.retis.host.demo.small.SpaceFile.PageSpec;

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

  @Test
  public void whoDoesSomethingIsAMemberOnThatDay() throws IOException {
    Map<String, int[]> days = new HashMap<>();
    for (Map<String, String> member : members()) {
      String left = member.get("leftDaysAgo");
      days.put(
          member.get("username"),
          new int[] {
            Integer.parseInt(member.get("joinedDaysAgo")),
            left.isEmpty() ? 0 : Integer.parseInt(left)
          });
    }
    Map<String, Integer> births = new HashMap<>();
    for (PageSpec page : resources.json("pages.json", SpaceFile.class).pages()) {
      List<Earlier> versions = new ArrayList<>(page.versions());
      versions.add(new Earlier(page.author(), page.daysAgo()));
      births.put(page.title(), versions.get(0).daysAgo());
      versions.forEach(v -> check(days, v.author(), v.daysAgo(), page.title()));
      for (int i = 1; i < versions.size(); i++) {
        assertTrue(page.title(), versions.get(i).daysAgo() <= versions.get(i - 1).daysAgo());
      }
    }
    ActivityFile activity = resources.json("activity.json", ActivityFile.class);
    for (CommentSpec comment : activity.comments()) {
      check(days, comment.author(), comment.daysAgo(), comment.text());
      assertTrue(comment.text(), comment.daysAgo() <= births.get(comment.page()));
    }
    for (FileSpec file : activity.files()) {
      check(days, file.author(), file.daysAgo(), file.name());
      assertTrue(file.name(), file.daysAgo() <= births.get(file.page()));
    }
    for (LikeSpec like : activity.likes()) {
      like.by().forEach((who, when) -> check(days, who, when, like.page()));
      like.by().forEach((who, when) -> assertTrue(who, when <= births.get(like.page())));
    }
  }

  private static void check(Map<String, int[]> days, String who, int daysAgo, String what) {
    int[] there = days.get(who);
    if (there != null) {
      String message = who + " " + daysAgo + " days ago: " + what;
      assertTrue(message, daysAgo <= there[0] && daysAgo >= there[1]);
    }
  }

  @Test
  public void someNeverReadTheCharterAndSomeReadItsFirstTextOnly() throws IOException {
    CharterFile charter = resources.json("charter.json", CharterFile.class);
    Set<String> names = values(members(), "username");
    assertTrue(names.containsAll(charter.readers()));
    assertTrue(names.containsAll(charter.readersAgain()));
    assertFalse(charter.readersAgain().containsAll(charter.readers()));
    assertTrue(charter.readers().contains("member"));
    assertFalse(charter.readersAgain().contains("member"));
    assertTrue(charter.readersAgain().contains("coordinator"));
  }

  @Test
  public void whatIsSaidOfActionsStandsInMinutes() throws IOException {
    StringBuilder minutes = new StringBuilder();
    for (PageSpec page : resources.json("pages.json", SpaceFile.class).pages()) {
      if (page.minutes()) {
        minutes.append(resources.text("pages/" + page.file()));
      }
    }
    MeetingFile meetings = resources.json("meetings.json", MeetingFile.class);
    for (SaidSpec said : meetings.said()) {
      assertTrue(said.action(), minutes.toString().contains("<p>" + said.action()));
    }
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
