package org.retis.it;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.junit.Assume.assumeTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;

/** The directory of a real community, as each kind of caller sees it. */
public class HistoryLookIT {

  private static final HistoryHost HOST = new HistoryHost();
  private static final Browser BROWSER = new Browser(HOST::base);

  @ClassRule public static final RuleChain RULES = RuleChain.outerRule(HOST).around(BROWSER);

  private static final String FRENCH = "/display/DOC/" + Http.encode("Annuaire de la communauté");
  private static final String ENGLISH = "/display/DOC/Community+directory";

  private final Axe axe = new Axe(BROWSER);

  @BeforeClass
  public static void findAxe() {
    assumeTrue("axe-core wasn't fetched: npm isn't here", Axe.isThere());
  }

  @Before
  public void reset() {
    BROWSER.reset();
  }

  @Test
  public void anonymous() throws IOException {
    BROWSER.language("fr");
    look("anonymous-fr-light", FRENCH);
    assertTrue(BROWSER.all("#retis-directory a[href^='mailto:']").isEmpty());
  }

  @Test
  public void outsider() throws IOException {
    logIn("outsider", "en", "dark");
    look("outsider-en-dark", ENGLISH);
    assertTrue(BROWSER.all("#retis-directory a[href^='mailto:']").isEmpty());
  }

  @Test
  public void member() throws IOException {
    logIn("member", "fr", "dark");
    look("member-fr-dark", FRENCH);
    assertFalse(BROWSER.all("#retis-directory a[href^='mailto:']").isEmpty());
  }

  @Test
  public void coordinator() throws IOException {
    logIn("coordinator", "en", "light");
    look("coordinator-en-light", ENGLISH);
    assertFalse(BROWSER.all("#retis-directory a[href^='mailto:']").isEmpty());
  }

  private static void logIn(String username, String language, String theme) throws IOException {
    Map<String, String> choice = Map.of("language", language, "timeZone", "", "theme", theme);
    HOST.as(username).formWithHeader("/users/viewmysettings.action", choice);
    BROWSER.logIn(username);
  }

  private void look(String name, String path) throws IOException {
    for (int width : List.of(1280, 360)) {
      BROWSER.width(width);
      BROWSER.open(path);
      assertTrue(name, BROWSER.text("#retis-directory").contains("177"));
      assertFalse(name + " is wider than its window", BROWSER.scrollsSideways());
      assertEquals(List.of(), axe.violations(".retis"));
      BROWSER.screenshot("history-" + name + "-" + width);
    }
  }
}
