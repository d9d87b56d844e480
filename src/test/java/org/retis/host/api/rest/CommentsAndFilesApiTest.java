package org.retis.host.api.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
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
import org.retis.host.site.SiteSpace;
import org.retis.host.site.SpaceRight;
import org.retis.host.site.Spaces.NewSpace;
import org.retis.host.site.Subject;

/** What clients get who comment, like, attach files and move pages through the interface. */
public class CommentsAndFilesApiTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String CONTENT = "/rest/api/content";

  private static WikiServer wiki;
  private static int pages;
  private SitePage page;
  private String path;

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
    page = page(wiki.space(), wiki.space().homeId());
    path = CONTENT + "/" + page.id();
  }

  @Test
  public void aCommentIsMadeReadChangedAndRemoved() {
    JsonNode made = json(200, post("editor", comment(page.id(), "", "<p>one</p>")));
    assertEquals("comment", made.path("type").asText());
    assertEquals("Re: " + page.title(), made.path("title").asText());
    assertEquals("<p>one</p>", made.at("/body/storage/value").asText());
    assertEquals(String.valueOf(page.id()), made.at("/container/id").asText());
    String at = CONTENT + "/" + made.path("id").asText();
    JsonNode read = json(200, get("reader", at + "?expand=body.view,version,ancestors,container"));
    assertEquals("<p>one</p>", read.at("/body/view/value").asText().strip());
    assertEquals("editor", read.at("/version/by/username").asText());
    assertTrue(read.at("/_links/webui").asText().contains("focusedCommentId="));
    String second = version(2, "<p>two</p>");
    assertError(403, "not permitted", call("PUT", at, "reader", second));
    assertEquals(2, json(200, call("PUT", at, "editor", second)).at("/version/number").asInt());
    assertError(409, "Current version is: 2", call("PUT", at, "editor", second));
    assertError(400, "No version supplied", call("PUT", at, "editor", "{}"));
    assertError(403, "not permitted", call("DELETE", at, "reader", ""));
    assertEquals(204, call("DELETE", at, "editor", "").statusCode());
    assertError(404, "No content found", get("editor", at));
  }

  @Test
  public void answersHangOnTheirCommentAndAreListedWhenAskedFor() {
    String top =
        json(200, post("editor", comment(page.id(), "", "<p>top</p>"))).path("id").asText();
    JsonNode answer = json(200, post("admin", comment(page.id(), top, "<p>answer</p>")));
    assertEquals(top, answer.at("/ancestors/0/id").asText());
    assertEquals(1, size(path + "/child/comment"));
    assertEquals(2, size(path + "/child/comment?depth=all"));
    assertEquals(2, size(path + "/descendant/comment"));
    assertEquals(1, size(CONTENT + "/" + top + "/child/comment"));
    JsonNode expanded = json(200, get("reader", path + "?expand=children.comment.body.storage"));
    assertEquals(1, expanded.at("/children/comment/size").asInt());
    assertEquals(
        "<p>top</p>", expanded.at("/children/comment/results/0/body/storage/value").asText());
    assertTrue(expanded.at("/children/_expandable").has("attachment"));
    JsonNode children = json(200, get("reader", path + "/child?expand=comment"));
    assertEquals(1, children.at("/comment/size").asInt());
    assertFalse(children.has("page"));
    assertEquals(
        2,
        json(200, get("reader", path + "/descendant?expand=comment")).at("/comment/size").asInt());
    SitePage other = page(wiki.space(), 0);
    assertError(400, "No comment", post("admin", comment(other.id(), top, "<p>x</p>")));
  }

  @Test
  public void commentingNeedsTheRightAndAVisiblePage() {
    String body = comment(page.id(), "", "<p>x</p>");
    assertError(403, "not permitted", post("reader", body));
    assertError(401, "authenticated", post("", body));
    assertError(404, "No content found", post("outsider", body));
    assertError(400, "must not be empty", post("editor", comment(page.id(), "", "<p> </p>")));
    assertError(400, "Error parsing xhtml", post("editor", comment(page.id(), "", "<p>")));
    assertError(400, "container", post("editor", "{\"type\":\"comment\"}"));
    String made = json(200, post("editor", body)).path("id").asText();
    wiki.site().restrictions().set(page, Action.VIEW, Set.of(Subject.user("nobody")), null);
    assertError(404, "No content found", get("reader", CONTENT + "/" + made));
    assertError(404, "No content found", get("reader", path + "/child/comment"));
    assertError(404, "No content found", post("editor", body));
  }

  @Test
  public void filesAreUploadedListedDownloadedAndReplaced() {
    JsonNode made = json(200, upload("editor", path + "/child/attachment", "Été.txt", "hello"));
    JsonNode file = made.at("/results/0");
    String id = file.path("id").asText();
    assertTrue(id, id.startsWith("att"));
    assertEquals("attachment", file.path("type").asText());
    assertEquals("Été.txt", file.path("title").asText());
    assertEquals(5, file.at("/extensions/fileSize").asInt());
    assertEquals("text/plain", file.at("/extensions/mediaType").asText());
    assertEquals("why", file.at("/extensions/comment").asText());
    assertError(
        400, "same file name", upload("editor", path + "/child/attachment", "été.txt", "again"));
    String data = path + "/child/attachment/" + id + "/data";
    assertEquals(
        2, json(200, upload("editor", data, "x", "hello 2")).at("/version/number").asInt());
    assertEquals(1, size(path + "/child/attachment?filename=%C3%89t%C3%A9.txt"));
    assertEquals(0, size(path + "/child/attachment?filename=other"));
    JsonNode read = json(200, get("reader", CONTENT + "/" + id + "?expand=version,container"));
    assertEquals(page.title(), read.at("/container/title").asText());
    JsonNode expanded = json(200, get("reader", path + "?expand=children.attachment"));
    assertEquals(id, expanded.at("/children/attachment/results/0/id").asText());
    String rename = "{\"title\":\"new.txt\",\"version\":{\"number\":2}}";
    String at = path + "/child/attachment/" + id;
    assertEquals("new.txt", json(200, call("PUT", at, "editor", rename)).path("title").asText());
    assertError(409, "version", call("PUT", at, "editor", "{\"version\":{\"number\":1}}"));
  }

  @Test
  public void uploadingNeedsTheHeaderTheRightAndAFile() {
    String at = path + "/child/attachment";
    Map<String, String> without = Map.of("Content-Type", "multipart/form-data; boundary=between");
    HttpResponse<String> foreign = wiki.call("POST", at, "editor", without, part("a.txt", "x"));
    assertError(403, "XSRF", foreign);
    assertError(403, "not permitted", upload("reader", at, "a.txt", "x"));
    assertError(404, "No content found", upload("outsider", at, "a.txt", "x"));
    assertError(400, "At least one", wiki.call("POST", at, "editor", headers(), "--between--\r\n"));
    assertError(400, "not valid", upload("editor", at, "..", "x"));
    assertError(415, "Unsupported", call("POST", at, "editor", "{}"));
    assertEquals(0, size(at));
  }

  @Test
  public void filesGoIntoTheTrashAndThenForEver() {
    String at = path + "/child/attachment";
    String id = json(200, upload("editor", at, "a.txt", "x")).at("/results/0/id").asText();
    String file = CONTENT + "/" + id;
    assertError(403, "not permitted", call("DELETE", file, "reader", ""));
    assertEquals(204, call("DELETE", file, "editor", "").statusCode());
    assertEquals(0, size(at));
    assertError(404, "No content found", get("editor", file));
    assertError(404, "No content found", get("editor", file + "?status=trashed"));
    assertEquals(200, get("admin", file + "?status=trashed").statusCode());
    assertError(404, "No content", call("DELETE", file + "?status=trashed", "editor", ""));
    assertEquals(204, call("DELETE", file + "?status=trashed", "admin", "").statusCode());
    assertError(404, "No content found", get("admin", file + "?status=trashed"));
    assertError(404, "No content found", get("admin", CONTENT + "/att1"));
  }

  @Test
  public void aPageMovesToAnotherSpaceByItsAncestors() {
    SiteSpace other = space("MOVE" + page.id());
    String body =
        "{\"version\":{\"number\":2},\"ancestors\":[{\"id\":\"" + other.homeId() + "\"}]}";
    wiki.site().spaces().allow(other.id(), Subject.user(wiki.key("editor")), SpaceRight.VIEW);
    assertError(403, "not permitted", call("PUT", path, "editor", body));
    wiki.site().spaces().allow(other.id(), Subject.user(wiki.key("editor")), SpaceRight.EDIT);
    JsonNode moved = json(200, call("PUT", path, "editor", body));
    assertEquals(other.key(), moved.at("/space/key").asText());
    assertEquals(String.valueOf(other.homeId()), moved.at("/ancestors/0/id").asText());
  }

  @Test
  public void aPageComesBackFromTheTrashWhenItIsSavedAsCurrent() {
    call("DELETE", path, "editor", "");
    String body = "{\"status\":\"current\",\"version\":{\"number\":2}}";
    assertError(404, "No content found", call("PUT", path, "editor", body));
    JsonNode back = json(200, call("PUT", path, "admin", body));
    assertEquals("current", back.path("status").asText());
    assertEquals("<p>Hello</p>", back.at("/body/storage/value").asText());
  }

  @Test
  public void likesAreGivenListedAndTakenBack() {
    String likes = "/rest/likes/1.0/content/" + page.id() + "/likes";
    assertEquals(0, json(200, get("reader", likes)).path("likes").size());
    JsonNode liked = json(200, call("POST", likes, "reader", "{}"));
    assertEquals("reader", liked.at("/likes/0/user/name").asText());
    assertEquals("page", liked.path("content_type").asText());
    assertEquals(String.valueOf(page.id()), liked.path("content_id").asText());
    assertError(400, "liked already", call("POST", likes, "reader", "{}"));
    assertError(404, "No content", call("POST", likes, "outsider", "{}"));
    assertError(404, "No content", call("POST", likes, "", "{}"));
    assertError(
        403, "XSRF", wiki.call("POST", likes, "reader", "application/x-www-form-urlencoded", ""));
    assertEquals(204, call("DELETE", likes, "reader", "").statusCode());
    assertEquals(0, json(200, get("reader", likes)).path("likes").size());
    String made = json(200, post("editor", comment(page.id(), "", "<p>x</p>"))).path("id").asText();
    String ofComment = "/rest/likes/1.0/content/" + made + "/likes";
    assertEquals(
        "comment", json(200, call("POST", ofComment, "admin", "{}")).path("content_type").asText());
    assertError(404, "null for uri", get("reader", "/rest/likes/1.0/content"));
  }

  @Test
  public void archivedSpacesSayTheirStatus() {
    SiteSpace old = space("OLD" + page.id());
    wiki.site().spaces().archive(old.id(), true);
    JsonNode found = json(200, get("admin", "/rest/api/space?status=archived"));
    assertEquals("ARCHIVED", found.at("/results/0/status").asText());
    JsonNode current = json(200, get("admin", "/rest/api/space?status=current&limit=500"));
    assertTrue(current.findValuesAsText("key").stream().noneMatch(old.key()::equals));
  }

  private static SiteSpace space(String key) {
    return wiki.site()
        .spaces()
        .create(new NewSpace(key, key, "", key + " home", "<p/>", null, Instant.EPOCH));
  }

  private static SitePage page(SiteSpace space, long parent) {
    return wiki.site()
        .pages()
        .create(
            new NewPage(
                Kind.PAGE,
                space.id(),
                parent,
                "Page " + ++pages,
                "<p>Hello</p>",
                wiki.key("editor"),
                "",
                Instant.EPOCH));
  }

  private static String comment(long pageId, String answered, String storage) {
    String ancestors = answered.isEmpty() ? "" : ",\"ancestors\":[{\"id\":\"" + answered + "\"}]";
    return "{\"type\":\"comment\",\"container\":{\"id\":\""
        + pageId
        + "\",\"type\":\"page\"}"
        + ancestors
        + ",\"body\":{\"storage\":{\"value\":\""
        + storage
        + "\",\"representation\":\"storage\"}}}";
  }

  private static String version(int number, String storage) {
    return "{\"type\":\"comment\",\"version\":{\"number\":"
        + number
        + "},\"body\":{\"storage\":{\"value\":\""
        + storage
        + "\",\"representation\":\"storage\"}}}";
  }

  private static HttpResponse<String> upload(String who, String path, String name, String content) {
    return wiki.call("POST", path, who, headers(), part(name, content));
  }

  private static Map<String, String> headers() {
    return Map.of(
        "Content-Type", "multipart/form-data; boundary=between", "X-Atlassian-Token", "no-check");
  }

  private static String part(String name, String content) {
    return "--between\r\nContent-Disposition: form-data; name=\"comment\"\r\n\r\nwhy\r\n"
        + "--between\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
        + name
        + "\"\r\nContent-Type: text/plain\r\n\r\n"
        + content
        + "\r\n--between--\r\n";
  }

  private static HttpResponse<String> get(String who, String path) {
    return call("GET", path, who, "");
  }

  private static HttpResponse<String> post(String who, String body) {
    return call("POST", CONTENT, who, body);
  }

  private static HttpResponse<String> call(String method, String path, String who, String body) {
    return wiki.call(method, path, who, body.isEmpty() ? "" : "application/json", body);
  }

  private static int size(String path) {
    return json(200, get("reader", path)).path("size").asInt();
  }

  private static JsonNode json(int status, HttpResponse<String> response) {
    assertEquals(response.body(), status, response.statusCode());
    try {
      return JSON.readTree(response.body());
    } catch (JsonProcessingException e) {
      throw new AssertionError(response.body(), e);
    }
  }

  private static void assertError(int status, String text, HttpResponse<String> response) {
    JsonNode json = json(status, response);
    assertTrue(response.body(), json.path("message").asText().contains(text));
  }
}
