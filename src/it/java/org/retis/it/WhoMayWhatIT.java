package org.retis.it;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;

/**
 * Charter, meetings, registers, contributions and to-dos, as pages and over REST, for every kind of
 * caller: what each may read, that nobody changes what isn't theirs, and that nothing of a closed
 * network or of another one comes through.
 */
public class WhoMayWhatIT {

  private static final SharedHost HOST = new SharedHost();
  private static final OwnNetwork OPEN = new OwnNetwork(HOST, "RIGHTS", "Réseau ouvert");
  private static final OwnNetwork CLOSED = new OwnNetwork(HOST, "RIGHTSTOO", "Réseau fermé");

  @ClassRule
  public static final RuleChain RULES = RuleChain.outerRule(HOST).around(OPEN).around(CLOSED);

  private static final String SECRET = "Chut";
  private static final String NAMESAKE = "Ysoline";
  private static final List<String> MACROS =
      List.of(
          "retis-charter",
          "retis-charter-status",
          "retis-agenda",
          "retis-attendance",
          "retis-decisions",
          "retis-actions",
          "retis-contributions",
          "retis-silent",
          "retis-todo");

  private static Rows open;
  private static Rows closed;

  /** Ids of what a network holds. */
  private record Rows(
      OwnNetwork network,
      String page,
      int meeting,
      int item,
      int seat,
      int decision,
      int action,
      JsonNode charter) {

    String meetingPath(String below) {
      return network.path("/meetings/" + meeting + below);
    }

    int version() {
      return charter.at("/inForce/id").asInt();
    }

    Map<String, ?> read() {
      return Map.of("versionId", version(), "digest", charter.at("/inForce/digest").asText());
    }
  }

  @BeforeClass
  public static void fill() throws IOException {
    open = fill(OPEN, "RIGHTS", "Ouvert");
    closed = fill(CLOSED, "RIGHTSTOO", SECRET);
    OwnNetwork.allow(HOST, "RIGHTSTOO", "coordinator", "EDIT");
    OwnNetwork.close(HOST, "RIGHTSTOO");
  }

  private static Rows fill(OwnNetwork network, String space, String word) throws IOException {
    Http coordinator = HOST.as("coordinator");
    Pages pages = new Pages(HOST.as("admin"));
    network.add(Map.of("givenName", NAMESAKE, "familyName", word, "organisation", word));
    StringBuilder body = new StringBuilder("<p>" + word + "</p>");
    MACROS.forEach(macro -> body.append(Pages.macro(macro, Map.of())));
    String page = pages.create(space, word + " : compte rendu", body.toString());
    int committee = network.committee(List.of(network.coordinatorId(), network.memberId()));
    JsonNode meeting =
        coordinator.write(
            "POST",
            network.path("/meetings"),
            Map.of(
                "bodyId",
                committee,
                "title",
                word + " : comité",
                "date",
                OwnNetwork.today().plusDays(20).toString(),
                "time",
                "10:00",
                "place",
                word + " : salle",
                "pageId",
                Long.parseLong(page),
                "items",
                List.of(Map.of("topic", word + " : sujet", "kind", "DECISION"))));
    pages.edit(
        page,
        body
            + Pages.around("retis-decision", Map.of(), word + " : nous décidons")
            + Pages.around("retis-action", Map.of("owner", "member"), word + " : nous agissons"));
    JsonNode charter =
        coordinator.write("PUT", network.path("/charter"), Map.of("pageId", Long.parseLong(page)));
    OwnNetwork.await(1, () -> total(coordinator, network.path("/actions?show=all")));
    String seats = network.path("/meetings/" + meeting.path("id").asInt() + "/attendance");
    String items = network.path("/meetings/" + meeting.path("id").asInt() + "/agenda");
    return new Rows(
        network,
        page,
        meeting.path("id").asInt(),
        coordinator.json(items).path(0).path("id").asInt(),
        coordinator.json(seats).at("/rows/0/id").asInt(),
        coordinator.json(network.path("/decisions")).at("/rows/0/id").asInt(),
        coordinator.json(network.path("/actions?show=all")).at("/rows/0/id").asInt(),
        charter);
  }

  private static int total(Http who, String path) throws IOException {
    return who.json(path).path("total").asInt();
  }

  /** What can be read, and by whom: {@code all}, {@code accounts}, {@code coordinators}. */
  private static Map<String, String> readings(Rows rows) {
    Map<String, String> readings = new LinkedHashMap<>();
    for (String path :
        List.of(
            "/charter",
            "/charter/versions",
            "/charter/versions/" + rows.version(),
            "/charter/acknowledgements",
            "/charter/status",
            "/meetings",
            "/meetings/" + rows.meeting(),
            "/meetings/" + rows.meeting() + "/agenda",
            "/meetings/" + rows.meeting() + "/attendance",
            "/decisions",
            "/decisions/register.csv",
            "/decisions/" + rows.decision(),
            "/actions?show=all",
            "/actions/register.csv?show=all",
            "/actions/" + rows.action(),
            "/contributions",
            "/contributions/members",
            "/contributions/list",
            "/contributions.csv")) {
      readings.put(path, "all");
    }
    readings.put("/todos", "accounts");
    for (String path :
        List.of(
            "/charter/status.csv",
            "/meetings/" + rows.meeting() + "/minutes",
            "/silent",
            "/silent.csv")) {
      readings.put(path, "coordinators");
    }
    return readings;
  }

  @Test
  public void everyResourceAnswersThoseWhomItIsFor() throws IOException {
    for (Map.Entry<String, String> reading : readings(open).entrySet()) {
      String path = OPEN.path(reading.getKey());
      boolean forAll = reading.getValue().equals("all");
      boolean forAccounts = forAll || reading.getValue().equals("accounts");
      int anonymous = HOST.anonymous().get(path).statusCode();
      assertTrue(
          path + " anonymous " + anonymous,
          forAll ? anonymous == 200 : anonymous == 401 || anonymous == 403);
      for (String name : List.of("outsider", "member")) {
        assertEquals(path + name, forAccounts ? 200 : 403, HOST.as(name).get(path).statusCode());
      }
      for (String name : List.of("coordinator", "admin")) {
        assertEquals(path + name, 200, HOST.as(name).get(path).statusCode());
      }
    }
  }

  @Test
  public void namesAreForCoordinatorsWhereTheyTellWhoDidNothing() throws IOException {
    for (Http caller : List.of(HOST.anonymous(), HOST.as("outsider"), HOST.as("member"))) {
      for (String path :
          List.of(
              "/charter/status",
              "/contributions",
              "/contributions/members",
              "/contributions/list",
              "/contributions.csv",
              "/todos")) {
        String told = caller.get(OPEN.path(path), "fr").body();
        assertFalse(path + told, told.contains(NAMESAKE));
      }
      Document page = caller.page(Pages.path(open.page()), "fr");
      for (String macro : List.of("retis-charter-status", "retis-contributions", "retis-silent")) {
        Element section = page.selectFirst("#" + macro);
        assertFalse(macro, section == null || section.text().isBlank());
        assertFalse(section.text(), section.text().contains(NAMESAKE));
      }
      assertEquals(0, page.select("#retis-silent table, #retis-charter-status table").size());
    }
    Document page = HOST.as("coordinator").page(Pages.path(open.page()), "fr");
    assertTrue(page.select("#retis-charter-status").text().contains(NAMESAKE));
  }

  @Test
  public void onlyThoseGetAFormWhoMayUseIt() throws IOException {
    for (Http caller : List.of(HOST.anonymous(), HOST.as("outsider"))) {
      Document page = caller.page(Pages.path(open.page()), "fr");
      assertEquals(0, page.select("form.retis-act").size());
    }
    Document member = HOST.as("member").page(Pages.path(open.page()), "fr");
    List<String> actions = member.select("form.retis-act").eachAttr("data-action");
    assertTrue(actions.toString(), !actions.isEmpty());
    for (String action : actions) {
      assertTrue(
          action,
          action.endsWith("/charter/acknowledgements")
              || action.endsWith("/attendance/me")
              || action.endsWith("/actions/" + open.action() + "/state"));
    }
    Document coordinator = HOST.as("coordinator").page(Pages.path(open.page()), "fr");
    assertTrue(coordinator.select("form.retis-act").size() > actions.size());
  }

  /** Whatever changes something: method, path below the network, body. */
  private record Change(String method, String path, Object body) {}

  private static List<Change> changes(Rows rows) {
    String meeting = "/meetings/" + rows.meeting();
    long page = Long.parseLong(rows.page());
    Map<String, ?> item = Map.of("topic", "Autre", "kind", "DISCUSSION", "version", 0);
    Map<String, ?> draft =
        Map.of("title", "Autre", "date", "2027-02-03", "time", "11:00", "version", 0);
    List<Change> changes = new ArrayList<>();
    changes.add(new Change("PUT", "/charter", Map.of("pageId", page)));
    changes.add(
        new Change(
            "POST",
            "/charter/versions/" + rows.version() + "/decision",
            Map.of("digest", rows.read().get("digest"), "substantial", true)));
    changes.add(
        new Change(
            "POST",
            "/charter/acknowledgements/paper",
            Map.of(
                "memberId",
                rows.network().memberId(),
                "versionId",
                rows.version(),
                "digest",
                rows.read().get("digest"),
                "reference",
                "Armoire")));
    changes.add(new Change("POST", "/meetings", draft));
    changes.add(new Change("PUT", meeting, draft));
    changes.add(new Change("PUT", meeting + "/state", Map.of("state", "CANCELLED", "version", 0)));
    changes.add(new Change("PUT", meeting + "/page", Map.of("pageId", page)));
    changes.add(new Change("DELETE", meeting + "/page", null));
    changes.add(new Change("POST", meeting + "/agenda", item));
    changes.add(new Change("PUT", meeting + "/agenda/" + rows.item(), item));
    changes.add(new Change("DELETE", meeting + "/agenda/" + rows.item() + "?version=0", null));
    changes.add(new Change("POST", meeting + "/agenda/" + rows.item() + "/move", Map.of("by", 1)));
    changes.add(
        new Change(
            "PUT",
            meeting + "/attendance",
            Map.of(
                "seats", List.of(Map.of("seat", rows.seat(), "version", 0, "state", "ABSENT")))));
    changes.add(new Change("POST", meeting + "/attendance", Map.of("name", "Quelqu’un")));
    changes.add(new Change("DELETE", meeting + "/attendance/" + rows.seat() + "?version=0", null));
    return changes;
  }

  /** What a member may do of these for themselves. */
  private static List<Change> own(Rows rows) {
    return List.of(
        new Change("POST", "/charter/acknowledgements", rows.read()),
        new Change(
            "PUT", "/meetings/" + rows.meeting() + "/attendance/me", Map.of("excused", true)),
        new Change("POST", "/actions/" + rows.action() + "/state", Map.of("state", "done")));
  }

  @Test
  public void whoMayNotChangesNothing() throws IOException {
    String before = told(open);
    for (Http caller : List.of(HOST.anonymous(), HOST.as("outsider"), HOST.as("member"))) {
      for (Change change : changes(open)) {
        refused(caller.send(change.method(), OPEN.path(change.path()), change.body()).statusCode());
      }
    }
    for (Http caller : List.of(HOST.anonymous(), HOST.as("outsider"))) {
      for (Change change : own(open)) {
        refused(caller.send(change.method(), OPEN.path(change.path()), change.body()).statusCode());
      }
    }
    assertEquals(before, told(open));
  }

  private static void refused(int status) {
    assertTrue("status " + status, status == 401 || status == 403);
  }

  @Test
  public void aForgedFormChangesNothing() throws IOException {
    String before = told(open);
    for (String name : List.of("coordinator", "member")) {
      List<Change> all = new ArrayList<>(changes(open));
      all.addAll(own(open));
      for (Change change : all) {
        int status =
            HOST.as(name)
                .sendForged(change.method(), OPEN.path(change.path()), change.body())
                .statusCode();
        assertEquals(name + change, 403, status);
      }
    }
    assertEquals(before, told(open));
  }

  @Test
  public void rowsOfAnotherNetworkAreNotFound() throws IOException {
    String before = told(open) + told(closed);
    Http coordinator = HOST.as("coordinator");
    Set<String> numbered =
        Set.of(
            "/charter/versions/" + closed.version(),
            "/decisions/" + closed.decision(),
            "/actions/" + closed.action(),
            "/meetings/" + closed.meeting(),
            "/meetings/" + closed.meeting() + "/agenda",
            "/meetings/" + closed.meeting() + "/attendance",
            "/meetings/" + closed.meeting() + "/minutes");
    for (String path : numbered) {
      assertEquals(path, 404, coordinator.get(OPEN.path(path)).statusCode());
    }
    List<Change> all = new ArrayList<>(changes(closed));
    all.addAll(own(closed));
    for (Change change : all) {
      boolean withId = change.path().matches("/(meetings|actions)/.*");
      if (withId) {
        int status =
            coordinator.send(change.method(), OPEN.path(change.path()), change.body()).statusCode();
        assertEquals(change.toString(), 404, status);
      }
    }
    String item = "/agenda/" + closed.item();
    Map<String, ?> draft = Map.of("topic", "Autre", "version", 0);
    assertEquals(404, coordinator.send("PUT", open.meetingPath(item), draft).statusCode());
    assertEquals(
        404, coordinator.send("DELETE", open.meetingPath(item + "?version=0"), null).statusCode());
    String seat = "/attendance/" + closed.seat() + "?version=0";
    assertEquals(404, coordinator.send("DELETE", open.meetingPath(seat), null).statusCode());
    assertEquals(before, told(open) + told(closed));
  }

  @Test
  public void nothingOfAClosedNetworkComesThrough() throws IOException {
    Pages pages = new Pages(HOST.as("admin"));
    StringBuilder body = new StringBuilder();
    MACROS.forEach(macro -> body.append(Pages.macro(macro, Map.of("network", "RIGHTSTOO"))));
    String elsewhere = pages.create("RIGHTS", "Regard ailleurs", body.toString());
    try {
      for (Http caller : List.of(HOST.anonymous(), HOST.as("outsider"), HOST.as("member"))) {
        for (String path : readings(closed).keySet()) {
          int status = caller.get(CLOSED.path(path)).statusCode();
          assertTrue(path + " " + status, status == 404 || status == 401);
        }
        String html = caller.page(Pages.path(elsewhere), "fr").outerHtml();
        assertFalse(html.contains(SECRET));
        assertFalse(html.contains("Réseau fermé"));
        assertFalse(caller.get(OPEN.path("/todos"), "fr").body().contains(SECRET));
        for (Change change : own(closed)) {
          int status =
              caller.send(change.method(), CLOSED.path(change.path()), change.body()).statusCode();
          assertTrue(change + " " + status, status == 404 || status == 401);
        }
      }
      String html = HOST.as("coordinator").page(Pages.path(elsewhere), "fr").outerHtml();
      assertTrue(html.contains(SECRET));
    } finally {
      pages.remove(elsewhere);
    }
  }

  /** All that a network's coordinator reads of it. */
  private static String told(Rows rows) throws IOException {
    StringBuilder told = new StringBuilder();
    for (String path : readings(rows).keySet()) {
      if (!path.contains("contributions") && !path.contains("silent")) {
        told.append(path)
            .append(HOST.as("coordinator").get(rows.network().path(path)).body())
            .append('\n');
      }
    }
    return told.toString();
  }
}
