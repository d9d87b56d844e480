package org.retis.host.screen;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.catalina.LifecycleException;
import org.jsoup.Jsoup;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;
import org.retis.host.site.Groups;
import org.retis.host.site.Pages.NewPage;
import org.retis.host.site.Restrictions.Action;
import org.retis.host.site.SitePage;
import org.retis.host.site.SitePage.Kind;
import org.retis.host.site.SpaceRight;
import org.retis.host.site.Spaces.NewSpace;
import org.retis.host.site.Subject;

/** What the editor's scripts get from the server. */
public class EditorCallsTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SHOUT = "<ac:structured-macro ac:name=\"shout\" />";
  private static WikiServer wiki;

  @BeforeClass
  public static void start() throws Exception {
    wiki = WikiServer.start();
    wiki.site().users().create("zoe", "Zoé Réunion", "zoe@example.org", "zoe");
    wiki.site().groups().create("équipe");
    page("Réunion d’équipe", "NET");
    SitePage secret = page("Réunion secrète", "NET");
    wiki.site()
        .restrictions()
        .set(secret, Action.VIEW, Set.of(Subject.user(wiki.key("admin"))), null);
    wiki.site().labels().add(secret, "reunion-secrete");
    wiki.site().labels().add(page("Other", "NET"), "réunion");
    wiki.site()
        .spaces()
        .create(new NewSpace("SECRET", "Secret net", "", "Réunion", "", null, Instant.EPOCH));
  }

  @AfterClass
  public static void stop() throws LifecycleException {
    wiki.close();
  }

  @Test
  public void theMacroBrowserSpeaksTheReadersLanguage() {
    String path = "/host/editor/macros?spaceKey=NET&q=EQUIPES";
    JsonNode french = json(wiki.browser("editor").language("fr").get(path));
    assertEquals("Annuaire des équipes", french.at("/macros/0/label").asText());
    assertEquals(
        "/confluence/download/resources/org.sample/roll.png", french.at("/macros/0/icon").asText());
    assertEquals("Contenu Confluence", french.at("/categories/0/label").asText());
    assertEquals(0, json(wiki.browser("editor").get(path)).path("macros").size());
    JsonNode form = json(wiki.browser("editor").get(path.replace("EQUIPES", "roll")));
    assertEquals("As a table", form.at("/macros/0/fields/0/choices/1/label").asText());
  }

  @Test
  public void whoMayNotEditLearnsNothing() {
    for (String path : List.of("/host/editor/macros?spaceKey=NET", suggest("username", "zoe"))) {
      assertEquals(403, wiki.browser("reader").get(path).statusCode());
      assertEquals(403, wiki.browser().get(path).statusCode());
    }
    String ended = json(wiki.browser().get(suggest("username", "zoe"))).path("problem").asText();
    assertTrue(ended, ended.contains("session has ended"));
    assertEquals(403, post("reader", "preview", Map.of("text", SHOUT)).statusCode());
    assertEquals(404, post("editor", "nothing", Map.of()).statusCode());
    assertEquals(
        404, wiki.call("POST", "/host/editor/preview", "editor", "text/plain", "{}").statusCode());
    assertEquals(
        400,
        wiki.call("POST", "/host/editor/preview", "editor", "application/json", "{").statusCode());
  }

  @Test
  public void thePreviewOfAnUnsavedPageHasNoNumberAndNoScripts() {
    HttpResponse<String> answer = post("editor", "preview", Map.of("text", SHOUT + "<p>x</p>"));
    var html = Jsoup.parse(json(answer).path("html").asText());
    assertEquals("SHOUT preview NET", html.select(".wiki-content b").text());
    assertTrue(html.select("script").isEmpty());
    assertFalse(html.select("link[rel=stylesheet]").isEmpty());
    String broken = json(post("editor", "preview", Map.of("text", "<p>"))).path("html").asText();
    assertTrue(broken, broken.contains("line 1"));
  }

  @Test
  public void anUnknownMacroShowsItsBoxInThePreviewAndIsKept() {
    String text = "<ac:structured-macro ac:name=\"gone\" />";
    String html = json(post("editor", "preview", Map.of("text", text))).path("html").asText();
    assertTrue(html, Jsoup.parse(html).text().contains("Unknown macro: ‘gone’"));
    JsonNode found = json(post("editor", "placeholders", Map.of("text", text)));
    assertFalse(found.at("/macros/0/known").asBoolean(true));
  }

  @Test
  public void aMacroIsWrittenWhereTheCursorIs() {
    ObjectNode ask = ask(Map.of("text", "<p>a</p>", "name", "mark"));
    ask.put("start", -1).put("from", 4).put("to", 4);
    JsonNode edit = json(post("editor", "write", ask));
    assertEquals(4, edit.path("start").asInt());
    assertEquals(
        "<ac:structured-macro ac:name=\"mark\" ac:schema-version=\"1\" />",
        edit.path("text").asText());
    ask.put("name", "nope");
    assertFalse(json(post("editor", "write", ask)).path("problem").asText().isEmpty());
  }

  @Test
  public void whatIsMissingOrBrokenIsSaidAtItsField() {
    ObjectNode ask = ask(Map.of("text", "", "name", "roll")).put("start", -1);
    JsonNode missing = json(post("editor", "write", ask));
    assertEquals("who", missing.path("field").asText());
    assertTrue(missing.path("text").isMissingNode());
    ObjectNode box = ask(Map.of("name", "box", "body", "<p>x")).put("start", -1);
    JsonNode broken = json(post("editor", "write", box));
    assertEquals("body:", broken.path("field").asText());
    assertTrue(broken.path("problem").asText().contains("line 1"));
    assertEquals("body:", json(post("editor", "preview-macro", box)).path("field").asText());
  }

  @Test
  public void aMacroOpensWithItsValuesAndIsChangedInItsPlace() {
    String text =
        "<p>a</p><ac:structured-macro ac:name=\"box\"><ac:parameter ac:name=\"title\">T"
            + "</ac:parameter><ac:rich-text-body><p>b</p></ac:rich-text-body></ac:structured-macro>";
    ObjectNode ask = ask(Map.of("text", text)).put("start", -1).put("from", 20);
    JsonNode opened = json(post("editor", "open", ask));
    assertEquals(8, opened.path("start").asInt());
    assertEquals("T", opened.at("/values/title").asText());
    assertEquals("<p>b</p>", opened.path("body").asText());
    ask.put("start", 8).put("name", "box").put("body", "<p>b</p>");
    ask.putObject("parameters").put("title", "U");
    assertEquals(
        text.substring(8).replace(">T<", ">U<"),
        json(post("editor", "write", ask)).path("text").asText());
    ask.put("start", 9);
    assertFalse(json(post("editor", "write", ask)).path("problem").asText().isEmpty());
    ask.put("from", 2).put("start", -1);
    assertTrue(json(post("editor", "open", ask)).isEmpty());
  }

  @Test
  public void aTextThatIsNotWellFormedStillHasPlaceholdersAndSaysWhere() {
    JsonNode found =
        json(post("editor", "placeholders", Map.of("text", SHOUT + "\n<p>&eacute;<b>x</p>")));
    assertEquals(1, found.path("macros").size());
    assertEquals(2, found.path("line").asInt());
    assertTrue(found.path("problem").asText(), found.path("problem").asText().contains("line 2"));
  }

  @Test
  public void suggestionsIgnoreAccentsAndShowWhatTheCallerMaySee() {
    assertEquals(List.of("zoe"), suggested("username", "reunion"));
    assertEquals(List.of("équipe"), suggested("group", "EQUIPE"));
    assertEquals(List.of("NET"), suggested("spacekey", "net"));
    assertEquals(List.of("réunion"), suggested("label", "reun"));
    assertEquals(List.of("Réunion d’équipe"), suggested("confluence-content", "reunion"));
    assertEquals(List.of(), suggested("confluence-content", "%"));
    assertEquals(List.of(), suggested("nonsense", "reunion"));
    List<String> admins = new ArrayList<>();
    json(wiki.browser("admin").get(suggest("confluence-content", "reunion")))
        .path("results")
        .forEach(one -> admins.add(one.path("value").asText()));
    assertEquals(List.of("Réunion d’équipe", "Réunion secrète", "SECRET:Réunion"), admins);
  }

  @Test
  public void whoIsNotLicensedLooksNobodyUp() {
    var user = wiki.site().users().create("visitor", "A Visitor", "", "visitor");
    wiki.site().groups().create("visitors");
    wiki.site().groups().add("visitors", user);
    wiki.site().spaces().allow(wiki.space().id(), Subject.anonymous(), SpaceRight.EDIT);
    try {
      assertEquals(
          0, json(wiki.browser("visitor").get(suggest("username", "zoe"))).path("results").size());
      assertEquals(
          0, json(wiki.browser().get(suggest("group", Groups.USERS))).path("results").size());
    } finally {
      wiki.site().spaces().disallow(wiki.space().id(), Subject.anonymous());
    }
  }

  @Test
  public void theScriptsAreThere() {
    HttpResponse<String> script = wiki.browser().get("/host/look/editor.js");
    assertEquals(200, script.statusCode());
    assertTrue(
        script.headers().firstValue("Content-Type").orElse("").startsWith("text/javascript"));
    assertEquals(404, wiki.browser().get("/host/look/nothing.js").statusCode());
    assertEquals(404, wiki.browser().get("/host/look/editor.vm").statusCode());
  }

  private static SitePage page(String title, String space) {
    long spaceId = wiki.site().spaces().byKey(space).orElseThrow().id();
    long home = wiki.site().spaces().byKey(space).orElseThrow().homeId();
    return wiki.site()
        .pages()
        .create(new NewPage(Kind.PAGE, spaceId, home, title, "", null, "", Instant.EPOCH));
  }

  private static String suggest(String type, String text) {
    return "/host/editor/suggest?spaceKey=NET&type=" + type + "&q=" + Exchange.encode(text);
  }

  private static List<String> suggested(String type, String text) {
    List<String> result = new ArrayList<>();
    json(wiki.browser("editor").get(suggest(type, text)))
        .path("results")
        .forEach(one -> result.add(one.path("value").asText()));
    return result;
  }

  private static ObjectNode ask(Map<String, String> fields) {
    ObjectNode ask = JSON.createObjectNode().put("spaceKey", "NET");
    fields.forEach(ask::put);
    return ask;
  }

  private static HttpResponse<String> post(String name, String call, Map<String, String> fields) {
    return post(name, call, ask(fields));
  }

  private static HttpResponse<String> post(String name, String call, ObjectNode ask) {
    return wiki.call("POST", "/host/editor/" + call, name, "application/json", ask.toString());
  }

  private static JsonNode json(HttpResponse<String> answer) {
    try {
      return JSON.readTree(answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
