package org.retis.it;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.util.Map;
import org.junit.After;
import org.junit.ClassRule;
import org.junit.Test;

/** The reader's language: their own choice first, then the browser's, then English. */
public class PreferencesIT {

  @ClassRule public static final SharedHost HOST = new SharedHost();

  @After
  public void forget() throws IOException {
    choose("");
  }

  @Test
  public void theBrowserDecidesForWhoeverChoseNothing() throws IOException {
    assertEquals("Rechercher", button(HOST.anonymous(), "fr-FR,fr;q=0.9"));
    assertEquals("Search", button(HOST.anonymous(), "en-GB"));
    assertEquals("Search", button(HOST.anonymous(), "de,pt;q=0.5"));
    assertEquals("Rechercher", button(HOST.as("outsider"), "fr"));
  }

  @Test
  public void ownChoiceComesBeforeTheBrowser() throws IOException {
    choose("fr");
    assertEquals("Rechercher", button(HOST.as("outsider"), "en"));
    choose("en");
    assertEquals("Search", button(HOST.as("outsider"), "fr"));
  }

  private static void choose(String language) throws IOException {
    int status =
        HOST.as("outsider")
            .formWithHeader(
                "/users/viewmysettings.action",
                Map.of("language", language, "timeZone", "", "theme", "light"))
            .statusCode();
    assertTrue("status " + status, status < 400);
  }

  private static String button(Http http, String language) throws IOException {
    return http.page("/display/YOUTH/Annuaire", language)
        .select("#retis-directory form[role=search] button")
        .text();
  }
}
