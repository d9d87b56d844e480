package org.retis.it;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.ClassRule;
import org.junit.Test;
import org.retis.host.demo.DemoLoader;

/** The circles of the directory, on pages and over REST, for every kind of caller. */
public class WhoSeesWhatIT {

  @ClassRule public static final SharedHost HOST = new SharedHost();

  private static final String PHONE = "06 39 98 60 29";
  private static final String MAIL = "aicha.diarra@example.org";
  private static final List<String> PAGES =
      List.of("Annuaire", "Annuaire en tableau", "Annuaire par structure");

  /** On the roster of the closed network only. */
  private static final String HIDDEN = "Quentin";

  @Test
  public void whatTheHostSaysToLookAtFirstIsThere() throws IOException {
    for (String path : DemoLoader.firstLooks("small").keySet()) {
      assertEquals(path, 200, HOST.as("coordinator").get(path).statusCode());
    }
  }

  @Test
  public void everybodySeesNamesAndOrganisations() throws IOException {
    for (Http caller : List.of(HOST.anonymous(), HOST.as("outsider"), HOST.as("member"))) {
      for (String page : PAGES) {
        String text = directory(caller, page);
        assertTrue(page + ": " + text, text.contains("Aïcha Diarra"));
        assertTrue(page + ": " + text, text.contains("Espace jeunes de Castelbrun"));
      }
    }
  }

  @Test
  public void phonesAndAddressesAreForMembers() throws IOException {
    for (String page : PAGES) {
      for (Http stranger : List.of(HOST.anonymous(), HOST.as("outsider"))) {
        String html = stranger.get(path(page), "fr").body();
        assertFalse(page, html.contains(PHONE));
        assertFalse(page, html.contains(MAIL));
        assertFalse(page, html.contains("0639986029"));
      }
    }
    for (String name : List.of("member", "coordinator", "admin")) {
      assertTrue(name, directory(HOST.as(name), "Annuaire en tableau").contains(PHONE));
    }
  }

  @Test
  public void restTellsNoMoreThanThePage() throws IOException {
    String path =
        "/rest/retis/1.0/networks/" + network(HOST.as("admin"), "YOUTH") + "/directory?size=200";
    for (Http stranger : List.of(HOST.anonymous(), HOST.as("outsider"))) {
      String json = stranger.get(path).body();
      assertTrue(json, json.contains("Aïcha Diarra"));
      assertFalse(json.contains(PHONE));
      assertFalse(json.contains(MAIL));
    }
    String json = HOST.as("member").get(path).body();
    assertTrue(json.contains(PHONE));
    assertTrue(json.contains(MAIL));
  }

  @Test
  public void whoLeftIsNotInTheDirectory() throws IOException {
    assertFalse(
        directory(HOST.as("coordinator"), "Annuaire en tableau").contains("Pauline Guérin"));
  }

  @Test
  public void nothingOfAClosedSpaceLeaks() throws IOException {
    int closed = network(HOST.as("admin"), "CELLULE");
    for (Http stranger : List.of(HOST.anonymous(), HOST.as("outsider"), HOST.as("member"))) {
      assertEquals(0, stranger.json("/rest/retis/1.0/networks?space=CELLULE").size());
      for (String part :
          List.of("", "/members", "/directory", "/roles", "/bodies", "/organisations")) {
        int status = stranger.get("/rest/retis/1.0/networks/" + closed + part).statusCode();
        assertEquals(part, 404, status);
      }
      String list = stranger.get("/rest/retis/1.0/networks").body();
      assertFalse(list, list.contains("Cellule"));
      int page = stranger.get("/display/CELLULE").statusCode();
      assertTrue(
          "status " + page,
          page != 200 || !stranger.get("/display/CELLULE").body().contains(HIDDEN));
    }
    assertTrue(HOST.as("coordinator").get("/display/CELLULE").body().contains(HIDDEN));
  }

  @Test
  public void aMacroElsewhereDoesNotOpenAClosedSpace() throws IOException {
    Pages pages = new Pages(HOST.as("admin"));
    String body =
        Pages.macro("retis-directory", Map.of("network", "CELLULE"))
            + Pages.macro("retis-network", Map.of("network", "CELLULE"))
            + Pages.macro("retis-roles", Map.of("network", "CELLULE"));
    String id = pages.create("YOUTH", "A look elsewhere", body);
    try {
      for (Http stranger : List.of(HOST.anonymous(), HOST.as("outsider"), HOST.as("member"))) {
        String html = stranger.get(Pages.path(id), "fr").body();
        assertFalse(html.contains(HIDDEN));
        assertFalse(html.contains("situations préoccupantes"));
        assertFalse(html.contains("Nadia Ferrand</a></h3>"));
      }
      assertTrue(HOST.as("coordinator").get(Pages.path(id), "fr").body().contains(HIDDEN));
    } finally {
      pages.remove(id);
    }
  }

  @Test
  public void onlyCoordinatorsChangeTheRoster() throws IOException {
    String members = "/rest/retis/1.0/networks/" + network(HOST.as("admin"), "YOUTH") + "/members";
    Object somebody = List.of(Map.of("givenName", "Nobody", "familyName", "Atall"));
    for (Http caller : List.of(HOST.as("outsider"), HOST.as("member"))) {
      assertEquals(403, caller.send("POST", members, somebody).statusCode());
    }
    int anonymous = HOST.anonymous().send("POST", members, somebody).statusCode();
    assertTrue("status " + anonymous, anonymous == 401 || anonymous == 403);
    assertEquals(403, HOST.as("coordinator").sendForged("POST", members, somebody).statusCode());
    assertEquals(0, HOST.as("admin").json(members + "?text=Atall").path("total").asInt());
  }

  private static String directory(Http caller, String title) throws IOException {
    return caller.page(path(title), "fr").select("section.retis").text();
  }

  private static String path(String title) {
    return "/display/YOUTH/" + Http.encode(title);
  }

  private static int network(Http http, String space) throws IOException {
    JsonNode found = http.json("/rest/retis/1.0/networks?space=" + space);
    return found.path(0).path("id").asInt();
  }
}
