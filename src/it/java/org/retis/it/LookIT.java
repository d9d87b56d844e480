package org.retis.it;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;

/**
 * Every screen in both languages, light and dark, wide and narrow: accessible by WCAG 2.2 AA as far
 * as axe-core can tell, and never wider than its window.
 */
public class LookIT {

  private static final SharedHost HOST = new SharedHost();
  private static final Browser BROWSER = new Browser(HOST::base);

  @ClassRule public static final RuleChain RULES = RuleChain.outerRule(HOST).around(BROWSER);

  private static final Pattern UNTRANSLATED =
      Pattern.compile("retis\\.(network|directory|charter|meeting|contribution)\\.");
  private static final int WIDE = 1280;
  private static final int PHONE = 360;

  private static final List<String> PAGES =
      List.of(
          "/display/YOUTH",
          "/display/YOUTH/Annuaire",
          "/display/YOUTH/Annuaire+en+tableau",
          "/display/YOUTH/Annuaire+par+structure",
          "/display/YOUTH/Qui+fait+quoi",
          "/display/YOUTH/Charte+du+r%C3%A9seau",
          "/display/YOUTH/Suivi+de+la+charte",
          "/display/YOUTH/D%C3%A9cisions",
          "/display/YOUTH/Actions",
          "/display/YOUTH/Contributions",
          "/display/YOUTH/Sans+nouvelle",
          "/display/YOUTH/Home",
          "/display/PARENTS");

  private final Axe axe = new Axe(BROWSER);
  private final List<String> problems = new ArrayList<>();

  @BeforeClass
  public static void findAxe() {
    org.junit.Assume.assumeTrue("axe-core wasn't fetched: npm isn't here", Axe.isThere());
  }

  @Before
  public void reset() {
    BROWSER.reset();
  }

  @AfterClass
  public static void forgetPreferences() throws IOException {
    for (String name : List.of("member", "coordinator", "outsider")) {
      choose(name, "", "light");
    }
  }

  @Test
  public void anonymousInFrench() throws IOException {
    BROWSER.language("fr");
    look("anonymous", "fr", "light", PAGES);
    assertNone();
  }

  @Test
  public void outsiderInEnglishInTheDark() throws IOException {
    choose("outsider", "en", "dark");
    BROWSER.logIn("outsider");
    look("outsider", "en", "dark", PAGES);
    assertNone();
  }

  @Test
  public void memberInFrenchInTheDark() throws IOException {
    choose("member", "fr", "dark");
    BROWSER.logIn("member");
    look("member", "fr", "dark", PAGES);
    look("member", "fr", "dark", minutes());
    assertNone();
  }

  @Test
  public void coordinatorInEnglish() throws IOException {
    choose("coordinator", "en", "light");
    BROWSER.logIn("coordinator");
    look("coordinator", "en", "light", PAGES);
    look("coordinator", "en", "light", minutes());
    assertNone();
  }

  @Test
  public void settingsInFrench() throws IOException {
    choose("coordinator", "fr", "light");
    BROWSER.logIn("coordinator");
    look("coordinator", "fr", "light", settings());
    assertNone();
  }

  /** The minutes of past meetings, and those that wait for the next one; their names have days. */
  private static List<String> minutes() throws IOException {
    List<String> paths =
        HOST
            .anonymous()
            .page("/display/YOUTH/R%C3%A9unions", "fr")
            .select("a[href*=/display/YOUTH/Comit]")
            .eachAttr("href")
            .stream()
            .map(href -> href.substring(href.indexOf("/display/")))
            .distinct()
            .toList();
    assertEquals(4, paths.size());
    return paths;
  }

  private static List<String> settings() throws IOException {
    int network =
        HOST.as("admin").json("/rest/retis/1.0/networks?space=YOUTH").path(0).path("id").asInt();
    List<String> paths = new ArrayList<>();
    paths.add("/plugins/servlet/retis/setup?space=PARENTS");
    for (String tab :
        List.of("network", "members", "group", "roles", "bodies", "spaces", "words")) {
      paths.add("/plugins/servlet/retis/settings/" + tab + "?network=" + network);
    }
    return paths;
  }

  private void look(String who, String language, String theme, List<String> paths)
      throws IOException {
    for (int width : List.of(WIDE, PHONE)) {
      BROWSER.width(width);
      for (String path : paths) {
        BROWSER.open(path);
        String name = String.join("-", who, language, theme, Integer.toString(width), slug(path));
        assertTrue(name, !BROWSER.all(".retis").isEmpty());
        if (BROWSER.scrollsSideways()) {
          problems.add(name + ": wider than its window");
        }
        axe.violations(".retis").forEach(violation -> problems.add(name + ": " + violation));
        BROWSER.screenshot(name);
        assertEquals(language, BROWSER.one("html").getAttribute("lang").substring(0, 2));
        assertFalse(name, UNTRANSLATED.matcher(BROWSER.text()).find());
      }
    }
  }

  private static String slug(String path) {
    return path.replaceAll("[?].*", "").replaceAll("[^A-Za-z]+", "-").replaceAll("^-|-$", "");
  }

  private void assertNone() {
    assertEquals(String.join("\n", problems), 0, problems.size());
  }

  private static void choose(String username, String language, String theme) throws IOException {
    HOST.as(username)
        .formWithHeader(
            "/users/viewmysettings.action",
            Map.of("language", language, "timeZone", "", "theme", theme));
  }
}
