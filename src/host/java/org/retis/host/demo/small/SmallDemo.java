package org.retis.host.demo.small;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.retis.host.demo.DemoAccounts;
import org.retis.host.demo.DemoDays;
import org.retis.host.demo.DemoPerson;
import org.retis.host.demo.DemoResources;
import org.retis.host.demo.DemoText;
import org.retis.host.demo.NetworkLoader;
import org.retis.host.demo.Portraits;
import org.retis.host.demo.RestClient;
import org.retis.host.demo.small.MeetingLoader.Places;
import org.retis.host.demo.small.NetworkFile.BodySpec;
import org.retis.host.demo.small.NetworkFile.MandateSpec;
import org.retis.host.demo.small.NetworkFile.NetworkSpec;
import org.retis.host.demo.small.NetworkFile.RoleSpec;
import org.retis.host.site.Site;
import org.retis.host.site.SiteUser;

/** Loads the invented county network, dated around today. */
public final class SmallDemo {

  private static final String COUNTY = "YOUTH";
  private static final String GROUP = "promeneurs-du-net";

  private final Site site;
  private final NetworkLoader networks;
  private final RestClient wiki;
  private final DemoDays days;
  private final DemoAccounts accounts;
  private final DemoText text;
  private final DemoResources resources = new DemoResources("/demo/small/");

  /**
   * @param site the wiki, in which the standard accounts exist
   * @param networks the way to the installed plugin
   * @param wiki speaks to {@code /rest}
   * @param days what today is
   */
  public SmallDemo(Site site, NetworkLoader networks, RestClient wiki, DemoDays days) {
    this.site = site;
    this.networks = networks;
    this.wiki = wiki;
    this.days = days;
    this.accounts = new DemoAccounts(site);
    this.text = new DemoText(days, accounts::key);
  }

  /** Loads all of it into a wiki without any of it. */
  public void load() throws IOException {
    NetworkFile file = resources.json("networks.json", NetworkFile.class);
    Map<String, List<DemoPerson>> people = people(file);
    makeAccounts(people);
    SpaceLoader spaces = new SpaceLoader(site, resources, days);
    Map<String, Long> pages = spaces.load(COUNTY);
    ActivityLoader activity = new ActivityLoader(site, resources, days, pages);
    activity.load();
    Map<String, Integer> ids = new HashMap<>();
    for (NetworkSpec network : file.networks()) {
      int id = declare(network, ids);
      ids.put(network.space(), id);
      Map<String, Integer> members = networks.enrol(id, people.get(network.space()));
      addRoles(id, file.roles().getOrDefault(network.space(), List.of()), members);
      Map<String, Integer> bodies =
          addBodies(id, file.bodies().getOrDefault(network.space(), List.of()), members);
      if (network.space().equals(COUNTY)) {
        meet(id, new Places(COUNTY, pages, bodies, members), spaces);
        activity.label();
      }
    }
  }

  /**
   * What the county's network did together: meetings, then the charter that one of them changed.
   */
  private void meet(int network, Places places, SpaceLoader spaces) throws IOException {
    new MeetingLoader(wiki, network, days, text)
        .load(resources.json("meetings.json", MeetingFile.class), places, spaces::writeUp);
    CharterFile charter = resources.json("charter.json", CharterFile.class);
    String changed = text.fill(resources.text("pages/" + charter.change().file()).strip());
    new CharterLoader(wiki, network).load(charter, places, changed);
  }

  private Map<String, List<DemoPerson>> people(NetworkFile file) throws IOException {
    Map<String, List<DemoPerson>> people = new HashMap<>();
    file.people().forEach((space, rows) -> people.put(space, persons(rows)));
    people.put(COUNTY, persons(resources.csv("members.csv")));
    return people;
  }

  private List<DemoPerson> persons(List<Map<String, String>> rows) {
    return rows.stream().map(this::person).toList();
  }

  private DemoPerson person(Map<String, String> row) {
    String topics = row.getOrDefault("topics", "");
    return new DemoPerson(
        row.getOrDefault("username", ""),
        row.get("givenName"),
        row.get("familyName"),
        row.getOrDefault("function", ""),
        row.getOrDefault("organisation", ""),
        row.getOrDefault("territory", ""),
        row.getOrDefault("phone", ""),
        row.getOrDefault("email", ""),
        row.getOrDefault("profiles", ""),
        topics.isEmpty() ? List.of() : Arrays.asList(topics.split(", ")),
        day(row, "joinedDaysAgo"),
        day(row, "leftDaysAgo"),
        day(row, "confirmedDaysAgo"),
        Boolean.parseBoolean(row.get("picture")));
  }

  private LocalDate day(Map<String, String> row, String column) {
    String ago = row.getOrDefault(column, "");
    return ago.isEmpty() ? null : days.ago(Integer.parseInt(ago));
  }

  private void makeAccounts(Map<String, List<DemoPerson>> people) {
    if (!site.groups().exists(GROUP)) {
      site.groups().create(GROUP);
    }
    people.forEach(
        (space, persons) -> {
          for (DemoPerson person : persons) {
            if (!person.username().isEmpty()) {
              makeAccount(person, space.equals(COUNTY) && person.leftOn() == null);
            }
          }
        });
  }

  private void makeAccount(DemoPerson person, boolean inGroup) {
    SiteUser user = accounts.make(person.username(), person.name(), person.email());
    if (inGroup) {
      site.groups().add(GROUP, user);
    }
    if (person.picture()) {
      site.users().setPicture(user.key(), "image/png", Portraits.png(person.name()));
    }
  }

  private int declare(NetworkSpec spec, Map<String, Integer> ids) throws IOException {
    Map<String, Object> values = new HashMap<>();
    values.put("homeSpaceKey", spec.space());
    values.put("name", spec.name());
    values.put("purpose", spec.purpose());
    values.put("objectives", spec.objectives());
    values.put("values", spec.values());
    values.put("principles", spec.principles());
    values.put("territory", spec.territory());
    values.put("parentId", spec.parent() == null ? null : ids.get(spec.parent()));
    values.put("startedOn", days.ago(spec.startedDaysAgo()).toString());
    values.put("contact", spec.contact());
    values.put("words", spec.words());
    int id = networks.declare(values);
    for (String space : spec.spaces() == null ? List.<String>of() : spec.spaces()) {
      networks.count(id, space);
    }
    return id;
  }

  private void addRoles(int network, List<RoleSpec> roles, Map<String, Integer> members)
      throws IOException {
    for (RoleSpec role : roles) {
      int id = networks.role(network, role.kind(), role.name(), role.description());
      for (MandateSpec mandate : role.mandates()) {
        LocalDate start = days.today().plusDays(mandate.startDays());
        LocalDate end = mandate.endDays() == null ? null : days.today().plusDays(mandate.endDays());
        Integer deputy = mandate.deputy() == null ? null : members.get(mandate.deputy());
        networks.mandate(network, id, members.get(mandate.holder()), deputy, start, end);
      }
    }
  }

  private Map<String, Integer> addBodies(
      int network, List<BodySpec> bodies, Map<String, Integer> members) throws IOException {
    Map<String, Integer> ids = new HashMap<>();
    for (BodySpec body : bodies) {
      List<Integer> invitees = new ArrayList<>();
      body.members().forEach(name -> invitees.add(members.get(name)));
      int id = networks.body(network, body.kind(), body.name(), body.description(), invitees);
      ids.putIfAbsent(body.kind(), id);
    }
    return ids;
  }
}
