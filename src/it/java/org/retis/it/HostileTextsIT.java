package org.retis.it;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.openqa.selenium.WebElement;

/**
 * Hostile, endless and senseless input in charter, meetings, registers and contributions: nothing
 * of it runs, nothing of it breaks a page, and a mistake is answered by a sentence.
 */
public class HostileTextsIT {

  private static final SharedHost HOST = new SharedHost();
  private static final OwnNetwork NETWORK = new OwnNetwork(HOST, "HOSTILE", "Réseau <b>attaqué");
  private static final Browser BROWSER = new Browser(HOST::base);

  @ClassRule
  public static final RuleChain RULES = RuleChain.outerRule(HOST).around(NETWORK).around(BROWSER);

  /** Each writes a flag where it runs; short enough for a name. */
  private static final String MARKUP =
      "\"><script>window.pwned=1</script><img src=x onerror=window.pwned=2>";

  private static final String QUOTES =
      "' onfocus='window.pwned=3' autofocus x='\" onload=\"pwned=4";
  private static final String TEMPLATE = "${view.title()} #set($x=1) #foreach [~x] {{7*7}} \\u0022";
  private static final String FORMULA = "=HYPERLINK(\"http://evil.example\";\"ici\")";
  private static final String TURNED = "\u202Egnp.exe " + "👩‍👩‍👧 🎉 ﷽";
  private static final List<String> ALL = List.of(MARKUP, QUOTES, TEMPLATE, FORMULA, TURNED);
  private static final String ENDLESS = "é".repeat(10_000);

  private static String page;
  private static int meeting;
  private static int item;
  private static int action;
  private static JsonNode text;

  private final Http coordinator = HOST.as("coordinator");

  @Before
  public void fill() throws IOException {
    if (page != null) {
      return;
    }
    StringBuilder macros = new StringBuilder();
    for (String macro :
        List.of(
            "retis-charter",
            "retis-charter-status",
            "retis-agenda",
            "retis-attendance",
            "retis-decisions",
            "retis-actions",
            "retis-contributions",
            "retis-silent",
            "retis-todo")) {
      macros.append(Pages.macro(macro, Map.of()));
    }
    Pages pages = new Pages(HOST.as("admin"));
    page = pages.create("HOSTILE", MARKUP, macros.toString());
    int committee = NETWORK.committee(List.of(NETWORK.coordinatorId(), NETWORK.memberId()));
    Map<String, Object> draft = draft(committee);
    draft.put("title", MARKUP);
    draft.put("place", QUOTES);
    draft.put("link", "https://example.org/?a=%22%3E'onload=window.pwned=5");
    draft.put("pageId", Long.parseLong(page));
    draft.put(
        "items",
        ALL.stream()
            .map(
                one ->
                    Map.of(
                        "topic",
                        one,
                        "kind",
                        "DECISION",
                        "presenter",
                        one,
                        "documents",
                        List.of(one, one + " javascript:window.pwned=6", "javascript:pwned=7")))
            .toList());
    meeting = coordinator.write("POST", NETWORK.path("/meetings"), draft).path("id").asInt();
    item = coordinator.json(meetingPath("/agenda")).at("/0/id").asInt();
    StringBuilder body = new StringBuilder(macros);
    for (String one : ALL) {
      coordinator.write("POST", meetingPath("/attendance"), Map.of("name", one));
      body.append(Pages.around("retis-decision", Map.of("vote", one), one));
      body.append(Pages.around("retis-action", Map.of("member", one, "due", "2027-02-30"), one));
      NETWORK.add(Map.of("givenName", one, "familyName", one, "organisation", one));
    }
    body.append(Pages.around("retis-decision", Map.of(), ENDLESS));
    pages.edit(page, body.toString());
    OwnNetwork.await(
        ALL.size(),
        () -> coordinator.json(NETWORK.path("/actions?show=all")).path("total").asInt());
    JsonNode actions = coordinator.json(NETWORK.path("/actions?show=all")).path("rows");
    action = actions.at("/0/id").asInt();
    for (int i = 0; i < ALL.size(); i++) {
      coordinator.write(
          "POST",
          NETWORK.path("/actions/" + actions.path(i).path("id").asInt() + "/state"),
          Map.of("state", "progress", "note", ALL.get(i)));
    }
    text =
        coordinator
            .write("PUT", NETWORK.path("/charter"), Map.of("pageId", Long.parseLong(page)))
            .path("inForce");
    Map<String, Object> paper = new LinkedHashMap<>();
    paper.put("memberId", NETWORK.memberId());
    paper.put("versionId", text.path("id").asInt());
    paper.put("digest", text.path("digest").asText());
    paper.put("reference", MARKUP);
    coordinator.write("POST", NETWORK.path("/charter/acknowledgements/paper"), paper);
  }

  private static Map<String, Object> draft(int body) {
    Map<String, Object> draft = new LinkedHashMap<>();
    draft.put("bodyId", body);
    draft.put("date", OwnNetwork.today().plusDays(9).toString());
    draft.put("time", "10:00");
    return draft;
  }

  private static String meetingPath(String below) {
    return NETWORK.path("/meetings/" + meeting + below);
  }

  @Test
  public void nothingOfItRunsAndThePageIsWhole() {
    BROWSER.reset();
    BROWSER.language("fr");
    for (String name : List.of("coordinator", "member")) {
      BROWSER.logIn(name);
      BROWSER.open(Pages.path(page));
      BROWSER.script(
          "document.querySelectorAll('details').forEach(one => one.open = true);"
              + "document.querySelectorAll('input, a, button').forEach(one => one.focus());");
      assertNull(BROWSER.script("return window.pwned === undefined ? null : window.pwned"));
      assertEquals(0, BROWSER.all(".retis script, .retis img[src='x']").size());
      assertEquals(0, BROWSER.all(".retis [onfocus], .retis [onload], .retis [onerror]").size());
      assertEquals(0, BROWSER.all(".aui-message-error").size());
      for (WebElement link : BROWSER.all(".retis a[href]")) {
        String href = link.getDomAttribute("href");
        assertFalse(href, href.strip().toLowerCase(Locale.ROOT).startsWith("javascript"));
      }
      for (String macro : List.of("agenda", "decisions", "actions", "charter", "todo", "silent")) {
        assertFalse(macro, BROWSER.text("#retis-" + macro).isBlank());
      }
      assertTrue(BROWSER.text("#retis-decisions").contains("window.pwned=1"));
      BROWSER.screenshot("hostile-" + name);
    }
    BROWSER.open("/plugins/servlet/retis/meeting/prepare?network=" + NETWORK.id());
    assertNull(BROWSER.script("return window.pwned === undefined ? null : window.pwned"));
  }

  @Test
  public void thePreparationIsWholeToo() {
    BROWSER.reset();
    BROWSER.logIn("coordinator");
    BROWSER.open(
        "/plugins/servlet/retis/meeting/prepare?network=" + NETWORK.id() + "&meeting=" + meeting);
    assertNull(BROWSER.script("return window.pwned === undefined ? null : window.pwned"));
    assertEquals(MARKUP, BROWSER.one("[name=topic1]").getAttribute("value"));
    assertEquals(0, BROWSER.all(".retis script, .retis img[src='x']").size());
  }

  @Test
  public void searchesForItFindItAndRunNothing() throws IOException {
    for (String word : ALL) {
      String q = Http.encode(word);
      for (String path :
          List.of(
              "/decisions?q=", "/actions?show=all&q=", "/charter/status?q=", "/members?text=")) {
        assertEquals(path + word, 200, coordinator.get(NETWORK.path(path + q)).statusCode());
      }
    }
    String found = NETWORK.path("/decisions?q=" + Http.encode("evil.example"));
    assertEquals(1, coordinator.json(found).path("total").asInt());
  }

  @Test
  public void filesForSpreadsheetsHoldNoFormula() throws IOException {
    for (String path :
        List.of(
            "/decisions/register.csv",
            "/actions/register.csv?show=all",
            "/charter/status.csv",
            "/silent.csv",
            "/contributions.csv")) {
      HttpResponse<String> file = coordinator.get(NETWORK.path(path), "fr");
      assertEquals(path, 200, file.statusCode());
      String csv = file.body();
      assertTrue(
          path, csv.startsWith("\ufeff") && csv.lines().findFirst().orElse("").contains(";"));
      assertFalse(path + csv, csv.matches("(?s).*(^|[;\\n])\"?[=+@-]H.*"));
    }
  }

  @Test
  public void tenThousandCharactersAreRefusedInASentence() throws IOException {
    Map<String, Object> title = draft(1);
    title.put("title", ENDLESS);
    refused("PUT", meetingPath(""), with(title, "version", 0));
    refused("PUT", meetingPath(""), with(draft(1), "place", ENDLESS));
    refused("PUT", meetingPath(""), with(draft(1), "link", "https://example.org/" + ENDLESS));
    refused("PUT", meetingPath(""), with(draft(1), "zone", ENDLESS));
    refused("POST", meetingPath("/agenda"), Map.of("topic", ENDLESS));
    refused("POST", meetingPath("/agenda"), Map.of("topic", "x", "presenter", ENDLESS));
    refused("POST", meetingPath("/agenda"), Map.of("topic", "x", "documents", List.of(ENDLESS)));
    refused("PUT", meetingPath("/agenda/" + item), Map.of("topic", ENDLESS, "version", 0));
    refused("POST", meetingPath("/attendance"), Map.of("name", ENDLESS));
    Map<String, ?> noted = Map.of("state", "done", "note", ENDLESS);
    refused("POST", NETWORK.path("/actions/" + action + "/state"), noted);
    Map<String, ?> paper =
        Map.of(
            "memberId",
            NETWORK.memberId(),
            "versionId",
            text.path("id").asInt(),
            "digest",
            text.path("digest").asText(),
            "reference",
            ENDLESS);
    refused("POST", NETWORK.path("/charter/acknowledgements/paper"), paper);
    for (String path : List.of("/decisions?q=", "/actions?q=", "/charter/status?q=")) {
      HttpResponse<String> answer = coordinator.get(NETWORK.path(path + "x".repeat(10_000)), "fr");
      assertEquals(path, 400, answer.statusCode());
      sentence(path, answer);
    }
  }

  @Test
  public void whatMakesNoSenseIsRefusedInASentence() throws IOException {
    refused("POST", NETWORK.path("/meetings"), with(draft(1), "date", "2027-02-31"));
    refused("POST", NETWORK.path("/meetings"), with(draft(1), "date", "31/02/2027"));
    refused("POST", NETWORK.path("/meetings"), with(draft(1), "time", "25:00"));
    refused("POST", NETWORK.path("/meetings"), with(draft(1), "minutes", -5));
    refused("POST", NETWORK.path("/meetings"), with(draft(1), "minutes", 1_000_000));
    refused("POST", NETWORK.path("/meetings"), with(draft(1), "zone", "Mars/Olympus"));
    refused("POST", NETWORK.path("/meetings"), with(draft(1), "link", "javascript:alert(1)"));
    refused("POST", NETWORK.path("/meetings"), with(draft(1), "bodyId", 999_999));
    refused("POST", NETWORK.path("/meetings"), with(draft(1), "pageId", 999_999_999));
    refused("POST", NETWORK.path("/meetings"), with(draft(1), "invitees", List.of(-1, 999_999)));
    refused("POST", meetingPath("/agenda"), Map.of("topic", "x", "kind", "SPEECH"));
    refused("POST", meetingPath("/agenda"), Map.of("topic", "x", "minutes", -1));
    refused("POST", meetingPath("/agenda"), Map.of("topic", " "));
    refused("POST", meetingPath("/attendance"), Map.of("name", " "));
    Map<String, ?> seat = Map.of("seat", 999_999, "version", 0, "state", "PRESENT");
    refused("PUT", meetingPath("/attendance"), Map.of("seats", List.of(seat)));
    refused("PUT", meetingPath("/state"), Map.of("state", "MOVED", "version", 0));
    refused("PUT", meetingPath("/page"), Map.of("pageId", -7));
    refused("PUT", NETWORK.path("/charter"), Map.of("pageId", 999_999_999));
    refused("POST", NETWORK.path("/charter/acknowledgements"), Map.of("versionId", -1));
    refused("POST", NETWORK.path("/actions/" + action + "/state"), Map.of("state", "perhaps"));
    refused("POST", NETWORK.path("/actions/" + action + "/state"), Map.of("revision", -1));
    // what isn't of the kind that a field is, is refused before it reaches us
    Map<String, Object> wrong = with(draft(1), "bodyId", "many");
    assertEquals(400, coordinator.send("POST", NETWORK.path("/meetings"), wrong).statusCode());
    for (String path : List.of("/meetings", "/charter/acknowledgements")) {
      refused("POST", NETWORK.path(path), null);
    }
    for (String path :
        List.of(
            "/decisions?status=perhaps",
            "/decisions?sort=colour",
            "/decisions?from=2027-02-31",
            "/decisions?body=x",
            "/actions?show=perhaps",
            "/actions?to=tomorrow",
            "/charter/status?state=perhaps",
            "/contributions?period=always",
            "/contributions?period=dates&from=2027-02-31&to=2027-03-01",
            "/contributions?kind=deeds",
            "/contributions?zone=Mars/Olympus",
            "/contributions/list?list=perhaps",
            "/silent?show=perhaps",
            "/silent?days=-1")) {
      HttpResponse<String> answer = coordinator.get(NETWORK.path(path), "fr");
      assertEquals(path + answer.body(), 400, answer.statusCode());
      sentence(path, answer);
    }
    for (String path :
        List.of(
            "/decisions",
            "/actions",
            "/meetings",
            "/charter/status",
            "/charter/versions",
            "/contributions/members",
            "/contributions/list",
            "/silent",
            meetingPath("/attendance").substring(NETWORK.path("").length()))) {
      for (String paging :
          List.of("page=2000000000&size=200", "page=-1", "size=0", "size=100000", "size=-5")) {
        HttpResponse<String> answer = coordinator.get(NETWORK.path(path + "?" + paging), "fr");
        assertEquals(path + paging + answer.body(), 200, answer.statusCode());
        assertTrue(path + paging, Http.JSON.readTree(answer.body()).path("rows").size() <= 200);
      }
    }
  }

  private static Map<String, Object> with(Map<String, Object> draft, String field, Object value) {
    draft.put(field, value);
    return draft;
  }

  private void refused(String method, String path, Object body) throws IOException {
    HttpResponse<String> answer = coordinator.send(method, path, body);
    String what = method + " " + path + " " + shortened(body) + ": " + answer.body();
    int status = answer.statusCode();
    assertTrue(what + status, status == 400 || status == 404 || status == 409);
    sentence(what, answer);
  }

  private static String shortened(Object body) {
    String all = String.valueOf(body);
    return all.substring(0, Math.min(200, all.length()));
  }

  private static void sentence(String what, HttpResponse<String> answer) throws IOException {
    String message = Http.JSON.readTree(answer.body()).path("message").asText();
    assertTrue(what + " told " + message, message.length() > 10 && message.length() < 400);
    assertFalse(what + " told " + message, message.matches(".*(retis\\.|xception|java\\.).*"));
  }
}
