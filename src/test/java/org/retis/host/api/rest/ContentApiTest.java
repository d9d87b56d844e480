package org.retis.host.api.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.apache.catalina.LifecycleException;
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.Test;
import org.retis.host.screen.WikiServer;
import org.retis.host.site.Pages.NewPage;
import org.retis.host.site.Restrictions.Action;
import org.retis.host.site.SitePage;
import org.retis.host.site.SitePage.Kind;
import org.retis.host.site.Subject;

/** What clients of Confluence's REST content interface get. */
public class ContentApiTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String TYPE = "application/json";

  private static WikiServer wiki;
  private static int pages;
  private SitePage page;

  @BeforeClass
  public static void start() throws Exception {
    wiki = WikiServer.start();
  }

  @AfterClass
  public static void stop() throws LifecycleException {
    wiki.close();
  }

  @Before
  public void writePage() {
    NewPage wanted =
        new NewPage(
            Kind.PAGE,
            wiki.space().id(),
            wiki.space().homeId(),
            "Page " + ++pages,
            "<p>Hello</p>",
            wiki.key("editor"),
            "first",
            Instant.parse("2026-01-02T03:04:05.678Z"));
    page = wiki.site().pages().create(wanted);
  }

  @Test
  public void readsAPageInConfluencesShape() {
    JsonNode json =
        read("/rest/api/content/" + page.id() + "?expand=body.storage,version,ancestors,space");
    assertEquals(String.valueOf(page.id()), json.path("id").asText());
    assertTrue(json.path("id").isTextual());
    assertEquals("page", json.path("type").asText());
    assertEquals("current", json.path("status").asText());
    assertEquals("<p>Hello</p>", json.at("/body/storage/value").asText());
    assertEquals("storage", json.at("/body/storage/representation").asText());
    assertEquals(1, json.at("/version/number").asInt());
    assertEquals("first", json.at("/version/message").asText());
    assertEquals("editor", json.at("/version/by/username").asText());
    assertEquals("2026-01-02T04:04:05.678+01:00", json.at("/version/when").asText());
    assertEquals("Net home", json.at("/ancestors/0/title").asText());
    assertEquals("NET", json.at("/space/key").asText());
    assertEquals(wiki.base(), json.at("/_links/base").asText());
    assertTrue(json.at("/_links/webui").asText().startsWith("/display/NET/Page"));
    assertTrue(json.path("_expandable").has("history"));
  }

  @Test
  public void expandsWhatUsuallyIsExpandedWhenNothingIsAsked() {
    JsonNode json = read("/rest/api/content/" + page.id());
    assertTrue(json.has("space") && json.has("version") && json.has("history"));
    assertFalse(json.has("body"));
    assertTrue(json.path("_expandable").has("body"));
  }

  @Test
  public void createsAPageWithParentAndLabels() throws Exception {
    HttpResponse<String> made =
        wiki.call(
            "POST",
            "/rest/api/content",
            "editor",
            TYPE,
            "{\"type\":\"page\",\"title\":\"Made "
                + page.id()
                + "\",\"space\":{\"key\":\"NET\"},\"ancestors\":[{\"id\":\""
                + page.id()
                + "\"}],\"metadata\":{\"labels\":[{\"name\":\"minutes\"}]},\"body\":{\"storage\":"
                + "{\"value\":\"<p>x</p>\",\"representation\":\"storage\"}}}");
    assertEquals(made.body(), 200, made.statusCode());
    JsonNode json = JSON.readTree(made.body());
    assertEquals(page.title(), json.path("ancestors").get(1).path("title").asText());
    assertEquals("<p>x</p>", json.at("/body/storage/value").asText());
    JsonNode labels = read("/rest/api/content/" + json.path("id").asText() + "/label");
    assertEquals("minutes", labels.at("/results/0/name").asText());
    JsonNode children = read("/rest/api/content/" + page.id() + "/child/page");
    assertEquals("Made " + page.id(), children.at("/results/0/title").asText());
  }

  @Test
  public void saysWhyAPageCanNotBeCreated() {
    String taken = body(page.title(), "NET", "<p/>");
    assertError(400, "already exists", call("POST", "/rest/api/content", "editor", taken));
    String broken = body("Broken", "NET", "<p>");
    assertError(400, "Error parsing xhtml", call("POST", "/rest/api/content", "editor", broken));
    String fresh = body("Fresh", "NET", "<p/>");
    assertError(403, "not permitted", call("POST", "/rest/api/content", "reader", fresh));
    assertError(404, "No space", call("POST", "/rest/api/content", "outsider", fresh));
    assertError(401, "authenticated", call("POST", "/rest/api/content", "", fresh));
    assertError(400, "JSON", call("POST", "/rest/api/content", "editor", "{"));
    assertError(
        400, "Content type", call("POST", "/rest/api/content", "editor", "{\"title\":\"x\"}"));
  }

  @Test
  public void wrongCredentialsAreRefusedEverywhere() {
    assertEquals(401, call("GET", "/rest/api/space", "editor:wrong", "").statusCode());
  }

  @Test
  public void updatesOnlyOnTopOfTheCurrentVersion() throws Exception {
    String path = "/rest/api/content/" + page.id();
    String second =
        "{\"type\":\"page\",\"title\":\"Renamed "
            + page.id()
            + "\",\"version\":{\"number\":2,\"message\":\"why\",\"minorEdit\":true},\"body\":"
            + "{\"storage\":{\"value\":\"<p>two</p>\",\"representation\":\"storage\"}}}";
    HttpResponse<String> saved = call("PUT", path, "editor", second);
    assertEquals(saved.body(), 200, saved.statusCode());
    JsonNode json = JSON.readTree(saved.body());
    assertEquals(2, json.at("/version/number").asInt());
    assertTrue(json.at("/version/minorEdit").asBoolean());
    assertError(409, "Current version is: 2", call("PUT", path, "editor", second));
    assertError(400, "No version supplied", call("PUT", path, "editor", "{\"title\":\"x\"}"));
    assertError(403, "not permitted", call("PUT", path, "reader", second));
    JsonNode old = read(path + "?version=1&status=historical&expand=body.storage");
    assertEquals("<p>Hello</p>", old.at("/body/storage/value").asText());
    assertEquals(page.title(), old.path("title").asText());
  }

  @Test
  public void deletesIntoTheTrashAndThenForEver() {
    String path = "/rest/api/content/" + page.id();
    assertError(403, "not permitted", call("DELETE", path, "reader", ""));
    assertEquals(204, call("DELETE", path, "editor", "").statusCode());
    assertError(404, "No content found", call("GET", path, "reader", ""));
    assertEquals(200, call("GET", path + "?status=trashed", "admin", "").statusCode());
    assertEquals(204, call("DELETE", path + "?status=trashed", "admin", "").statusCode());
    assertError(404, "No content found", call("GET", path + "?status=any", "admin", ""));
  }

  @Test
  public void whatOneMayNotViewDoesNotExist() {
    wiki.site().restrictions().set(page, Action.VIEW, Set.of(Subject.user("nobody")), null);
    String path = "/rest/api/content/" + page.id();
    assertError(404, "No content found", call("GET", path, "reader", ""));
    assertError(404, "No content found", call("GET", path, "", ""));
    assertEquals(
        0,
        read("/rest/api/content?spaceKey=NET&title=" + page.title().replace(" ", "%20"))
            .path("size")
            .asInt());
    assertEquals(0, json(call("GET", "/rest/api/space", "outsider", "")).path("size").asInt());
    assertError(404, "No space", call("GET", "/rest/api/space/NET", "outsider", ""));
  }

  @Test
  public void findsByTitleAndPagesThroughASpace() {
    String title = page.title().replace(" ", "%20");
    JsonNode found = read("/rest/api/content?spaceKey=NET&title=" + title + "&expand=version");
    assertEquals(1, found.path("size").asInt());
    assertEquals(1, found.at("/results/0/version/number").asInt());
    JsonNode first = read("/rest/api/content?spaceKey=NET&limit=1");
    assertEquals(1, first.path("size").asInt());
    assertEquals(1, first.path("limit").asInt());
    assertTrue(first.at("/_links/next").asText().contains("start=1"));
    JsonNode second = read("/rest/api/content?spaceKey=NET&limit=1&start=1");
    assertFalse(first.at("/results/0/id").equals(second.at("/results/0/id")));
  }

  @Test
  public void labelsAreAddedAndRemoved() {
    String path = "/rest/api/content/" + page.id() + "/label";
    String two = "[{\"prefix\":\"global\",\"name\":\"a\"},{\"name\":\"b\"}]";
    assertEquals(2, json(call("POST", path, "editor", two)).path("size").asInt());
    assertEquals(204, call("DELETE", path + "/a", "editor", "").statusCode());
    assertEquals(204, call("DELETE", path + "?name=b", "editor", "").statusCode());
    assertEquals(0, read(path).path("size").asInt());
    assertError(403, "not permitted", call("POST", path, "reader", two));
    assertError(400, "Label", call("POST", path, "editor", "[{\"name\":\"two words\"}]"));
  }

  @Test
  public void formTypesNeedTheHeaderAndOnlyJsonIsRead() {
    HttpResponse<String> form =
        wiki.call("POST", "/rest/api/content", "editor", "text/plain", body("X", "NET", "<p/>"));
    assertError(403, "XSRF check failed", form);
    HttpResponse<String> other =
        wiki.call("POST", "/rest/api/content", "editor", "application/xml", "<x/>");
    assertError(415, "Unsupported", other);
  }

  @Test
  public void usersAreForLicensedUsers() {
    assertEquals(
        "editor",
        json(call("GET", "/rest/api/user/current", "editor", "")).path("username").asText());
    assertEquals(
        "anonymous", json(call("GET", "/rest/api/user/current", "", "")).path("type").asText());
    assertEquals(
        wiki.key("editor"), read("/rest/api/user?username=editor").path("userKey").asText());
    assertError(404, "No user", call("GET", "/rest/api/user?key=none", "reader", ""));
    assertError(401, "authenticated", call("GET", "/rest/api/user?username=editor", "", ""));
  }

  @Test
  public void aBrowserSessionWorksWithJsonToo() {
    assertEquals(200, wiki.browser("reader").get("/rest/api/content/" + page.id()).statusCode());
    HttpResponse<String> form =
        wiki.browser("editor").post("/rest/api/content", Map.of("title", "x"), false);
    assertEquals(403, form.statusCode());
  }

  @Test
  public void nonsenseIsAnsweredInShape() {
    assertError(404, "No content", call("GET", "/rest/api/content/abc", "reader", ""));
    assertError(404, "null for uri", call("GET", "/rest/api/nothing", "reader", ""));
    assertError(405, "Not Allowed", call("PATCH", "/rest/api/content/" + page.id(), "reader", ""));
    assertError(400, "limit", call("GET", "/rest/api/space?limit=many", "reader", ""));
  }

  private static String body(String title, String space, String storage) {
    return "{\"type\":\"page\",\"title\":\""
        + title
        + "\",\"space\":{\"key\":\""
        + space
        + "\"},\"body\":{\"storage\":{\"value\":\""
        + storage
        + "\",\"representation\":\"storage\"}}}";
  }

  private static HttpResponse<String> call(String method, String path, String who, String body) {
    return wiki.call(method, path, who, body.isEmpty() ? "" : TYPE, body);
  }

  private static JsonNode read(String path) {
    HttpResponse<String> response = call("GET", path, "reader", "");
    assertEquals(response.body(), 200, response.statusCode());
    return json(response);
  }

  private static JsonNode json(HttpResponse<String> response) {
    try {
      return JSON.readTree(response.body());
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new AssertionError(response.body(), e);
    }
  }

  private static void assertError(int status, String text, HttpResponse<String> response) {
    JsonNode json = json(response);
    assertEquals(response.body(), status, response.statusCode());
    assertEquals(status, json.path("statusCode").asInt());
    assertTrue(response.body(), json.path("message").asText().contains(text));
  }
}
