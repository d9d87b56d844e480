package org.retis.it;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.After;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;

/** Whatever happens to the page of the minutes, the registers say what stands in it. */
public class MinutesLifeIT {

  private static final SharedHost HOST = new SharedHost();
  private static final OwnNetwork NETWORK = new OwnNetwork(HOST, "MINUTES", "Réseau qui décide");

  @ClassRule public static final RuleChain RULES = RuleChain.outerRule(HOST).around(NETWORK);

  private static final String EVENING = "Les permanences du soir se tiennent à deux.";
  private static final String REWORDED = "Les permanences du soir se tiennent à deux, toujours.";
  private static final String PLACE = "Le choix du lieu est renvoyé au comité de janvier.";
  private static final String PLAN = "Proposer un planning partagé des binômes.";
  private static final String LATER = "Acheter trois chaises pour la salle du fond.";

  private static int committee;

  private final Http coordinator = HOST.as("coordinator");
  private final Pages pages = new Pages(HOST.as("admin"));
  private final List<String> made = new ArrayList<>();
  private String page;
  private String number;
  private int action;

  @Before
  public void hold() throws IOException {
    if (committee == 0) {
      committee = NETWORK.committee(List.of(NETWORK.coordinatorId(), NETWORK.memberId()));
      NETWORK.space("MINUTESTOO", true);
      NETWORK.space("NOMINUTES", false);
    }
    page = pages.create("MINUTES", "Compte rendu " + System.nanoTime(), body("", ""));
    made.add(page);
    number =
        coordinator
            .write(
                "POST",
                NETWORK.path("/meetings"),
                Map.of(
                    "bodyId",
                    committee,
                    "date",
                    OwnNetwork.today().toString(),
                    "time",
                    "09:30",
                    "pageId",
                    Long.parseLong(page)))
            .path("number")
            .asText();
    pages.edit(page, body(EVENING, PLACE, PLAN));
    OwnNetwork.await(
        Map.of(number + "-D01", EVENING, number + "-D02", PLACE), () -> decisions(page));
    OwnNetwork.await(Map.of(number + "-A01", PLAN), () -> actions(page));
    action = only(page).path("id").asInt();
  }

  @After
  public void remove() throws IOException {
    for (String id : made) {
      pages.remove(id);
      pages.purge(id);
    }
  }

  @Test
  public void rewordedRemovedAndBroughtBackTheyKeepTheirNumbers() throws IOException {
    done("Planning envoyé");
    pages.edit(page, body(REWORDED, PLACE, LATER));
    OwnNetwork.await(
        Map.of(number + "-D01", REWORDED, number + "-D02", PLACE), () -> decisions(page));
    OwnNetwork.await(Map.of(number + "-A02", LATER), () -> actions(page));
    pages.edit(page, body(PLACE, "", ""));
    OwnNetwork.await(Map.of(number + "-D02", PLACE), () -> decisions(page));
    assertEquals(Map.of(), actions(page));
    assertEquals(404, coordinator.get(NETWORK.path("/actions/" + action)).statusCode());

    pages.revert(page, 2);

    OwnNetwork.await(
        Map.of(number + "-D01", EVENING, number + "-D02", PLACE), () -> decisions(page));
    OwnNetwork.await(Map.of(number + "-A01", PLAN), () -> actions(page));
    assertEquals("done", only(page).path("state").asText());
    assertEquals("Planning envoyé", only(page).path("note").asText());
  }

  @Test
  public void aCopyHasNumbersOfItsOwnAndTheOriginalKeepsIts() throws IOException {
    done("");
    String copy = pages.copy(page, "MINUTES", "Copie " + System.nanoTime());
    made.add(copy);
    OwnNetwork.await(Set.of(EVENING, PLACE), () -> Set.copyOf(decisions(copy).values()));
    OwnNetwork.await(Set.of(PLAN), () -> Set.copyOf(actions(copy).values()));
    assertEquals(Map.of(number + "-D01", EVENING, number + "-D02", PLACE), decisions(page));
    for (String theirs : decisions(copy).keySet()) {
      assertFalse(theirs, theirs.startsWith(number));
    }
    assertEquals("open", only(copy).path("state").asText());
    assertEquals("done", only(page).path("state").asText());
    noDoubles();
  }

  @Test
  public void movedWithinTheNetworkTheyStayAndMovedOutTheyWait() throws IOException {
    done("Fait");
    Map<String, String> before = decisions(page);
    pages.move(page, "MINUTESTOO");
    OwnNetwork.await("MINUTESTOO", () -> space(page));
    assertEquals(before, OwnNetwork.await(before, () -> decisions(page)));
    pages.move(page, "NOMINUTES");
    OwnNetwork.await(Map.of(), () -> decisions(page));
    assertEquals(Map.of(), actions(page));
    assertFalse(register().contains(EVENING));
    pages.move(page, "MINUTES");
    OwnNetwork.await(before, () -> decisions(page));
    assertEquals("done", only(page).path("state").asText());
    noDoubles();
  }

  @Test
  public void inTheTrashTheyWaitAndPurgedTheyAreGone() throws IOException {
    done("Fait");
    Map<String, String> before = decisions(page);
    pages.remove(page);
    OwnNetwork.await(Map.of(), () -> decisions(page));
    assertEquals(404, coordinator.get(NETWORK.path("/actions/" + action)).statusCode());
    pages.restore(page);
    OwnNetwork.await(before, () -> decisions(page));
    assertEquals("Fait", only(page).path("note").asText());
    pages.remove(page);
    pages.purge(page);
    OwnNetwork.await(Map.of(), () -> decisions(page));
    assertFalse(register().contains(number));
    JsonNode next =
        coordinator.write(
            "POST",
            NETWORK.path("/meetings"),
            Map.of("bodyId", committee, "date", OwnNetwork.today().toString(), "time", "14:00"));
    assertNotEquals(number, next.path("number").asText());
  }

  @Test
  public void ofTwoWhoEditAtOnceOneIsToldAndNothingIsDoubled() throws Exception {
    int version = pages.version(page);
    Pages theirs = new Pages(HOST.as("coordinator"));
    ExecutorService two = Executors.newFixedThreadPool(2);
    List<Callable<Integer>> saves =
        List.of(
            () -> pages.save(page, version + 1, body(REWORDED, PLACE, PLAN)).statusCode(),
            () -> theirs.save(page, version + 1, body(EVENING, PLACE, PLAN, LATER)).statusCode());
    List<Integer> answers = new ArrayList<>();
    for (Future<Integer> save : two.invokeAll(saves)) {
      answers.add(save.get());
    }
    two.shutdown();
    assertEquals(Set.of(200, 409), Set.copyOf(answers));
    pages.edit(page, body(REWORDED, PLACE, PLAN, LATER));
    OwnNetwork.await(
        Map.of(number + "-D01", REWORDED, number + "-D02", PLACE), () -> decisions(page));
    OwnNetwork.await(Map.of(number + "-A01", PLAN, number + "-A02", LATER), () -> actions(page));
    noDoubles();
  }

  @Test
  public void ofTwoWhoSayHowFarItIsTheLaterIsTold() throws IOException {
    int revision = only(page).path("revision").asInt();
    Map<String, ?> mine = Map.of("state", "progress", "note", "Commencé", "revision", revision);
    Map<String, ?> theirs = Map.of("state", "done", "note", "Terminé", "revision", revision);
    String path = NETWORK.path("/actions/" + action + "/state");
    assertEquals(200, HOST.as("member").send("POST", path, mine).statusCode());
    assertEquals(409, coordinator.send("POST", path, theirs).statusCode());
    JsonNode now = coordinator.json(NETWORK.path("/actions/" + action));
    assertEquals("Commencé", now.path("note").asText());
    assertEquals(1, now.path("history").size());
  }

  @Test
  public void ofARestrictedPageOnlyThoseSeeAnythingWhoSeeThePage() throws IOException {
    int open = total(HOST.as("outsider"));
    pages.restrict(page, "coordinator, admin");
    OwnNetwork.await(open - 2, () -> total(HOST.as("outsider")));
    for (Http stranger : List.of(HOST.anonymous(), HOST.as("outsider"), HOST.as("member"))) {
      assertEquals(open - 2, total(stranger));
      for (String path :
          List.of(
              "/decisions?size=200",
              "/decisions?q=permanences&size=200",
              "/actions?show=all&size=200",
              "/decisions/register.csv",
              "/actions/register.csv?show=all",
              "/todos",
              "/meetings")) {
        String told = stranger.get(NETWORK.path(path), "fr").body();
        assertFalse(path + told, told.contains("Les permanences du soir"));
        assertFalse(path + told, told.contains("Proposer un planning"));
        assertFalse(path + told, told.contains(page));
      }
      assertEquals(404, stranger.get(NETWORK.path("/actions/" + action)).statusCode());
      Map<String, ?> change = Map.of("state", "done");
      int refused =
          stranger.send("POST", NETWORK.path("/actions/" + action + "/state"), change).statusCode();
      assertTrue("status " + refused, refused == 404 || refused == 403 || refused == 401);
    }
    assertEquals("open", coordinatorsAction().path("state").asText());
    String file = coordinator.get(NETWORK.path("/decisions/register.csv"), "fr").body();
    assertTrue(file, file.contains(EVENING) && file.contains(number + "-D01"));
    pages.restrict(page, "");
    OwnNetwork.await(open, () -> total(HOST.as("outsider")));
  }

  private JsonNode coordinatorsAction() throws IOException {
    return coordinator.json(NETWORK.path("/actions/" + action));
  }

  private static int total(Http who) throws IOException {
    return who.json(NETWORK.path("/decisions")).path("total").asInt();
  }

  private void done(String note) throws IOException {
    String path = NETWORK.path("/actions/" + action + "/state");
    coordinator.write("POST", path, Map.of("state", "done", "note", note));
  }

  private static String body(String first, String second, String... actions) {
    StringBuilder body = new StringBuilder("<p>Compte rendu</p>");
    for (String decision : List.of(first, second)) {
      if (!decision.isEmpty()) {
        body.append(Pages.around("retis-decision", Map.of("vote", "unanimité"), decision));
      }
    }
    for (String one : actions) {
      if (!one.isEmpty()) {
        String due = one.equals(LATER) ? "2027-03-31" : "2027-01-15";
        body.append(Pages.around("retis-action", Map.of("owner", "member", "due", due), one));
      }
    }
    return body.toString();
  }

  private Map<String, String> decisions(String id) throws IOException {
    return rows(NETWORK.path("/decisions?size=200"), id);
  }

  private Map<String, String> actions(String id) throws IOException {
    return rows(NETWORK.path("/actions?show=all&size=200"), id);
  }

  private Map<String, String> rows(String path, String id) throws IOException {
    Map<String, String> rows = new TreeMap<>();
    for (JsonNode row : coordinator.json(path).path("rows")) {
      if (row.path("pageId").asText().equals(id)) {
        rows.put(row.path("number").asText(), row.path("text").asText());
      }
    }
    return rows;
  }

  private JsonNode only(String id) throws IOException {
    for (JsonNode row : coordinator.json(NETWORK.path("/actions?show=all&size=200")).path("rows")) {
      if (row.path("pageId").asText().equals(id)) {
        return row;
      }
    }
    throw new AssertionError("no action of page " + id);
  }

  private String space(String id) throws IOException {
    return coordinator.json("/rest/api/content/" + id + "?expand=space").at("/space/key").asText();
  }

  private String register() throws IOException {
    return coordinator.get(NETWORK.path("/decisions/register.csv"), "fr").body();
  }

  private void noDoubles() throws IOException {
    for (String path : List.of("/decisions?size=200", "/actions?show=all&size=200")) {
      List<String> numbers =
          coordinator.json(NETWORK.path(path)).path("rows").findValuesAsText("number");
      assertEquals(numbers.toString(), Set.copyOf(numbers).size(), numbers.size());
    }
  }
}
