package org.retis.it;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.After;
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;

/** Members acknowledge the charter: many at once, twice, too late; its page comes and goes. */
public class AcknowledgeIT {

  private static final SharedHost HOST = new SharedHost();
  private static final OwnNetwork NETWORK = new OwnNetwork(HOST, "SIGNED", "Réseau signataire");

  @ClassRule public static final RuleChain RULES = RuleChain.outerRule(HOST).around(NETWORK);

  private static final int CROWD = 40;
  private static final String FORM = "form[data-action$=/charter/acknowledgements]";

  private static final List<String> KEYS = new ArrayList<>();

  private final Pages pages = new Pages(HOST.as("coordinator"));
  private final Pages adminPages = new Pages(HOST.as("admin"));
  private final Http coordinator = HOST.as("coordinator");
  private final Http member = HOST.as("member");
  private String page;

  @BeforeClass
  public static void invite() throws Exception {
    KEYS.clear();
    KEYS.addAll(
        inParallel(
            IntStream.range(0, CROWD).<Callable<String>>mapToObj(i -> () -> make(i)).toList()));
    List<Map<String, String>> people = new ArrayList<>();
    for (int i = 0; i < CROWD; i++) {
      people.add(
          Map.of(
              "username",
              name(i),
              "givenName",
              "Signataire",
              "familyName",
              "Numéro " + i,
              "organisation",
              i == 0 ? "=HYPERLINK(\"http://evil.example\";\"ici\")" : "Association ; sportive"));
    }
    HOST.as("admin").write("POST", NETWORK.path("/members"), people);
  }

  @AfterClass
  public static void sendAway() throws IOException {
    for (String key : KEYS) {
      HOST.as("admin")
          .formWithHeader("/admin/users/edituser.action", Map.of("key", key, "do", "remove"));
    }
  }

  private static String make(int i) throws IOException {
    Map<String, String> wanted =
        Map.of(
            "username",
            name(i),
            "fullName",
            "Signataire " + i,
            "email",
            name(i) + "@example.org",
            "password",
            name(i));
    HttpResponse<String> answer =
        HOST.as("admin").formWithHeader("/admin/users/createuser.action", wanted);
    String screen = answer.headers().firstValue("Location").orElse(answer.body());
    return screen.substring(screen.indexOf("key=") + "key=".length());
  }

  private static String name(int i) {
    return "signataire%02d".formatted(i);
  }

  @Before
  public void nameTheCharter() throws IOException {
    String title = "Charte " + System.nanoTime();
    page = pages.create("SIGNED", title, text(title + " : nous partageons ce que nous savons."));
    Map<String, ?> named = Map.of("pageId", Long.parseLong(page));
    JsonNode now = coordinator.write("PUT", NETWORK.path("/charter"), named);
    if (!now.path("pending").isNull()) {
      decide(now.path("pending"), true);
    }
  }

  @After
  public void removePage() throws IOException {
    pages.remove(page);
  }

  @Test
  public void fortyAtOnceTwiceEachAreFortyAcknowledgements() throws Exception {
    JsonNode asked = inForce();
    List<Callable<Integer>> clicks = new ArrayList<>();
    for (int i = 0; i < 2 * CROWD; i++) {
      Http somebody = HOST.as(name(i % CROWD));
      clicks.add(() -> acknowledge(somebody, asked).statusCode());
    }
    assertEquals(Set.of(200), new TreeSet<>(inParallel(clicks)));

    JsonNode status = coordinator.json(NETWORK.path("/charter/status?state=current&size=200"));
    assertEquals(CROWD, status.path("current").asInt());
    assertEquals(CROWD + 2, status.path("members").asInt());
    assertEquals(CROWD, status.at("/list/total").asInt());
    Set<String> names =
        status.at("/list/rows").findValuesAsText("name").stream().collect(Collectors.toSet());
    assertEquals(CROWD, names.size());
    for (int i = 0; i < CROWD; i += 13) {
      JsonNode own = HOST.as(name(i)).json(NETWORK.path("/charter/acknowledgements"));
      long those =
          own.findValuesAsText("versionId").stream()
              .filter(asked.path("id").asText()::equals)
              .count();
      assertEquals(1, those);
    }
    String file = new String(csv(coordinator), StandardCharsets.UTF_8);
    assertEquals("\ufeff", file.substring(0, 1));
    assertEquals(CROWD + 3, file.strip().lines().count());
    assertTrue(file, file.contains("\"Association ; sportive\";"));
    assertTrue(file, file.contains(";\"'=HYPERLINK(\"\"http"));
    assertFalse(file, file.contains(";\"=HYP") || file.contains(";=HYP"));
  }

  @Test
  public void namesAndTheFileAreForCoordinators() throws IOException {
    assertEquals(403, member.get(NETWORK.path("/charter/status.csv")).statusCode());
    assertEquals(403, HOST.as("outsider").get(NETWORK.path("/charter/status.csv")).statusCode());
    int anonymous = HOST.anonymous().get(NETWORK.path("/charter/status.csv")).statusCode();
    assertTrue("status " + anonymous, anonymous == 401 || anonymous == 403);
    assertTrue(member.json(NETWORK.path("/charter/status")).path("list").isNull());
    Http stranger = HOST.as("outsider");
    assertEquals(403, acknowledge(stranger, inForce()).statusCode());
  }

  @Test
  public void whoReadAnEarlierTextIsToldSoAndNothingIsRecorded() throws IOException {
    JsonNode old = inForce();
    pages.edit(page, text("Nous partageons tout ce que nous savons, avec tous."));
    Document changed = member.page(Pages.path(page), "fr");
    assertEquals(0, changed.select(FORM).size());
    JsonNode pending =
        OwnNetwork.await("undecided", () -> charter().at("/pending/state").asText()).isEmpty()
            ? null
            : charter().path("pending");
    Document waiting = member.page(Pages.path(page), "fr");
    assertEquals(0, waiting.select(FORM).size());
    decide(pending, true);

    HttpResponse<String> late = acknowledge(member, old);
    assertEquals(409, late.statusCode());
    String sentence = Http.JSON.readTree(late.body()).path("message").asText();
    assertTrue(sentence, sentence.length() > 20 && sentence.endsWith("."));
    assertEquals(0, ownOf(old));
    assertEquals(200, acknowledge(member, inForce()).statusCode());
  }

  @Test
  public void aSmallChangeKeepsAcknowledgementsAndABigOneOutdatesThem() throws IOException {
    assertEquals(200, acknowledge(member, inForce()).statusCode());
    assertEquals("current", stateOf(NETWORK.memberId()));
    pages.edit(page, text("Nous partageons ce que nous savons !"));
    OwnNetwork.await("undecided", () -> charter().at("/pending/state").asText());
    decide(charter().path("pending"), false);
    assertEquals("current", stateOf(NETWORK.memberId()));
    pages.edit(page, text("Nous ne partageons plus rien du tout, désormais."));
    OwnNetwork.await("undecided", () -> charter().at("/pending/state").asText());
    decide(charter().path("pending"), true);
    assertEquals("outdated", stateOf(NETWORK.memberId()));
    assertTrue(todos().contains("charte"));
    assertEquals(200, acknowledge(member, inForce()).statusCode());
    assertEquals("current", stateOf(NETWORK.memberId()));
    assertFalse(todos(), todos().contains("charte"));
  }

  @Test
  public void whileThePageIsAwayNothingIsAskedAndNothingIsLost() throws IOException {
    JsonNode asked = inForce();
    assertEquals(200, acknowledge(HOST.as(name(1)), asked).statusCode());
    NETWORK.space("UNSIGNED", false);

    pages.remove(page);
    OwnNetwork.await("trashed", () -> charter().path("page").asText());
    refusesAndKeeps(asked);
    adminPages.restore(page);
    OwnNetwork.await("there", () -> charter().path("page").asText());
    adminPages.move(page, "UNSIGNED");
    OwnNetwork.await("elsewhere", () -> charter().path("page").asText());
    refusesAndKeeps(asked);
    adminPages.move(page, "SIGNED");
    OwnNetwork.await("there", () -> charter().path("page").asText());

    OwnNetwork.await(true, () -> charter().path("asked").asBoolean());
    assertEquals(asked.path("digest"), inForce().path("digest"));
    assertEquals(200, acknowledge(member, asked).statusCode());
    assertEquals("current", stateOf(NETWORK.memberId()));
  }

  private void refusesAndKeeps(JsonNode asked) throws IOException {
    assertFalse(charter().path("asked").asBoolean());
    assertEquals(409, acknowledge(member, asked).statusCode());
    assertFalse(todos(), todos().contains("charte"));
    JsonNode kept = HOST.as(name(1)).json(NETWORK.path("/charter/acknowledgements"));
    assertEquals(asked.path("digest"), kept.path(0).path("digest"));
  }

  private static String text(String sentence) {
    return Pages.macro("retis-charter", Map.of()) + "<h2>Finalité</h2><p>" + sentence + "</p>";
  }

  private JsonNode charter() throws IOException {
    return coordinator.json(NETWORK.path("/charter"));
  }

  private JsonNode inForce() throws IOException {
    JsonNode version = charter().path("inForce");
    assertNotEquals("", version.path("digest").asText());
    return version;
  }

  private void decide(JsonNode version, boolean substantial) throws IOException {
    coordinator.write(
        "POST",
        NETWORK.path("/charter/versions/" + version.path("id").asInt() + "/decision"),
        Map.of("digest", version.path("digest").asText(), "substantial", substantial));
  }

  private static HttpResponse<String> acknowledge(Http who, JsonNode version) throws IOException {
    return who.send(
        "POST",
        NETWORK.path("/charter/acknowledgements"),
        Map.of("versionId", version.path("id").asInt(), "digest", version.path("digest").asText()));
  }

  private long ownOf(JsonNode version) throws IOException {
    return member
        .json(NETWORK.path("/charter/acknowledgements"))
        .findValuesAsText("versionId")
        .stream()
        .filter(version.path("id").asText()::equals)
        .count();
  }

  private String stateOf(int memberId) throws IOException {
    JsonNode status = coordinator.json(NETWORK.path("/charter/status?size=200"));
    for (JsonNode row : status.at("/list/rows")) {
      if (row.path("memberId").asInt() == memberId) {
        return row.path("state").asText();
      }
    }
    throw new AssertionError(status);
  }

  private String todos() throws IOException {
    return member.get(NETWORK.path("/todos"), "fr").body();
  }

  private static byte[] csv(Http who) throws IOException {
    HttpResponse<String> answer = who.get(NETWORK.path("/charter/status.csv"), "fr");
    assertEquals(answer.body(), 200, answer.statusCode());
    String type = answer.headers().firstValue("Content-Type").orElse("");
    assertTrue(type, type.startsWith("text/csv"));
    return answer.body().getBytes(StandardCharsets.UTF_8);
  }

  private static <T> List<T> inParallel(List<Callable<T>> all)
      throws InterruptedException, ExecutionException {
    ExecutorService crowd = Executors.newFixedThreadPool(CROWD);
    try {
      List<T> answers = new ArrayList<>();
      for (Future<T> one : crowd.invokeAll(all)) {
        answers.add(one.get());
      }
      return answers;
    } finally {
      crowd.shutdownNow();
    }
  }
}
