package org.retis.it;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.After;
import org.junit.ClassRule;
import org.junit.Test;

/** Whatever is typed, the page stays whole and says what is wrong in the reader's language. */
public class BadInputIT {

  @ClassRule public static final SharedHost HOST = new SharedHost();

  private final Pages pages = new Pages(HOST.as("admin"));
  private final List<String> made = new ArrayList<>();

  @After
  public void clean() throws IOException {
    for (String id : made) {
      pages.remove(id);
    }
  }

  @Test
  public void anUnknownParameterIsNamed() throws IOException {
    for (String macro : List.of("retis-directory", "retis-network", "retis-roles")) {
      String french = section(macro, Map.of("colour", "blue"), "fr");
      assertTrue(french, french.contains("colour"));
      assertFalse(french, french.contains("there is no such setting"));
      assertTrue(section(macro, Map.of("colour", "blue"), "en").contains("no such setting"));
    }
  }

  @Test
  public void aValueOfTheWrongKindIsNamed() throws IOException {
    assertTrue(section("retis-directory", Map.of("page-size", "many"), "en").contains("many"));
    assertTrue(section("retis-directory", Map.of("view", "sphere"), "en").contains("sphere"));
    assertTrue(section("retis-roles", Map.of("layout", "pile"), "fr").contains("pile"));
  }

  @Test
  public void anUnknownNetworkIsSaidInPlace() throws IOException {
    for (String macro : List.of("retis-directory", "retis-network", "retis-roles")) {
      String english = section(macro, Map.of("network", "NOWHERE"), "en");
      String french = section(macro, Map.of("network", "NOWHERE"), "fr");
      assertFalse(english.isBlank());
      assertFalse(english.equals(french));
    }
  }

  @Test
  public void aSpaceThatWasRemovedIsAnUnknownOne() throws IOException {
    Http admin = HOST.as("admin");
    Map<String, String> wanted = Map.of("key", "GONE", "name", "Soon gone", "description", "");
    admin.formWithHeader("/spaces/createspace.action", wanted);
    Map<String, String> network =
        Map.of("homeSpaceKey", "GONE", "name", "Ours", "purpose", "A network of its time");
    admin.write("POST", "/rest/retis/1.0/networks", network);
    String id = make("retis-network", Map.of("network", "GONE"));
    assertTrue(admin.page(Pages.path(id), "en").text().contains("A network of its time"));
    admin.formWithHeader(
        "/spaces/tools.action", Map.of("key", "GONE", "do", "remove", "confirm", "GONE"));
    assertEquals(404, admin.get("/display/GONE").statusCode());
    String unknown = section("retis-network", Map.of("network", "NOWHERE"), "en");
    String gone = HOST.anonymous().page(Pages.path(id), "en").select("section.retis").text();
    assertEquals(unknown.replace("NOWHERE", "GONE"), gone);
  }

  @Test
  public void aSearchOfTenThousandCharactersIsAnsweredInASentence() throws IOException {
    String search = "directory.searched=true&directory.q=" + "x".repeat(10_000);
    Document page = HOST.anonymous().page("/display/YOUTH/Annuaire?" + search, "fr");
    assertTrue(page.select("section.retis .aui-message").size() == 1);
    assertTrue(page.select("h1").text().contains("Annuaire"));
    String longest =
        HOST.as("admin")
            .get("/rest/retis/1.0/networks/" + network() + "/directory?q=" + "x".repeat(10_000))
            .body();
    assertTrue(longest, longest.contains("message"));
  }

  @Test
  public void queryFieldsOfTheWrongKindAreSaidInPlace() throws IOException {
    Document page = HOST.anonymous().page("/display/YOUTH/Annuaire?directory.page=first", "en");
    String text = page.select("section.retis").text();
    assertTrue(text, text.contains("first"));
    assertEquals(0, page.select(".aui-message-error").size());
  }

  @Test
  public void hostileTextNeverBecomesMarkup() throws IOException {
    String hostile = "\"><script>alert(1)</script><img src=x onerror=alert(2)>";
    String query = "?directory.searched=true&directory.q=" + Http.encode(hostile);
    Document page = HOST.anonymous().page("/display/YOUTH/Annuaire" + query, "en");
    assertEquals(0, page.select("section.retis script, section.retis img[src=x]").size());
    assertEquals(hostile, page.select("section.retis input[type=search]").val());
    String id = make("retis-directory", Map.of("title", hostile));
    Document titled = HOST.anonymous().page(Pages.path(id), "en");
    assertEquals(0, titled.select("section.retis script, section.retis img[src=x]").size());
  }

  @Test
  public void anUnknownMacroIsABoxAndTheRestIsShown() throws IOException {
    String id =
        pages.create(
            "YOUTH",
            "A macro that nobody has",
            "<p>Before</p>" + Pages.macro("no-such-macro", Map.of()) + "<p>After</p>");
    made.add(id);
    String text = HOST.anonymous().page(Pages.path(id), "en").text();
    assertTrue(text, text.contains("Before") && text.contains("After"));
    assertTrue(text, text.contains("no-such-macro"));
  }

  @Test
  public void aRefusedMemberIsToldAndNobodyOfTheListIsAdded() throws IOException {
    String members = "/rest/retis/1.0/networks/" + network() + "/members";
    Http coordinator = HOST.as("coordinator");
    HttpResponse<String> answer =
        coordinator.send(
            "POST",
            members,
            List.of(
                Map.of("givenName", "Halfway", "familyName", "Added"),
                Map.of("givenName", "Bad", "familyName", "Date", "joinedOn", "31/02/2026")));
    assertEquals(400, answer.statusCode());
    assertTrue(answer.body(), Http.JSON.readTree(answer.body()).hasNonNull("message"));
    assertEquals(0, coordinator.json(members + "?text=Halfway").path("total").asInt());
  }

  @Test
  public void aNetworkThatDoesNotExistIsNotFound() throws IOException {
    assertEquals(404, HOST.as("admin").get("/rest/retis/1.0/networks/999999").statusCode());
    assertEquals(404, HOST.as("admin").get("/rest/retis/1.0/networks/999999/members").statusCode());
  }

  private static int network() throws IOException {
    return HOST.as("admin").json("/rest/retis/1.0/networks?space=YOUTH").path(0).path("id").asInt();
  }

  private String section(String macro, Map<String, String> parameters, String language)
      throws IOException {
    String id = make(macro, parameters);
    Document page = HOST.anonymous().page(Pages.path(id), language);
    assertEquals(macro, 1, page.select("section.retis .aui-message").size());
    assertEquals(macro, 0, page.select(".aui-message-error").size());
    return page.select("section.retis").text();
  }

  private String make(String macro, Map<String, String> parameters) throws IOException {
    String title = "Bad input " + made.size() + " " + System.nanoTime();
    String id = pages.create("YOUTH", title, Pages.macro(macro, parameters));
    made.add(id);
    return id;
  }
}
