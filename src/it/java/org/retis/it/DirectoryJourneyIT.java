package org.retis.it;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.openqa.selenium.WebElement;

/** A member looks somebody up, with and without JavaScript. */
public class DirectoryJourneyIT {

  private static final SharedHost HOST = new SharedHost();
  private static final Browser BROWSER = new Browser(HOST::base);

  @ClassRule public static final RuleChain RULES = RuleChain.outerRule(HOST).around(BROWSER);

  private static final String DIRECTORY = "/display/YOUTH/Directory";
  private static final String STATUS = "#retis-directory [role=status]";

  @Before
  public void reset() {
    BROWSER.reset();
    BROWSER.logIn("member");
    BROWSER.open(DIRECTORY);
  }

  @Test
  public void searchingIgnoresAccentsAndCase() {
    search("AICHA");
    assertEquals(List.of("Aïcha Diarra"), names());
    BROWSER.screenshot("journey-directory-search");
  }

  @Test
  public void searchingFindsTopicsAndOrganisationsToo() {
    search("cyberharcèlement");
    assertTrue(names().containsAll(List.of("Aïcha Diarra", "Émilie Pruvost", "François Santoni")));
    search("tilleuls");
    assertTrue(names().contains("Valérie Tissot"));
  }

  @Test
  public void aSearchWithoutAnswerSaysSoAndOffersAWayBack() {
    search("zzzz");
    assertEquals(List.of(), names());
    assertFalse(BROWSER.all("#retis-directory .retis-empty").isEmpty());
    BROWSER.click("#retis-directory .retis-empty a");
    assertEquals(42, total());
  }

  @Test
  public void filteringNarrowsAndAChipTakesItBack() {
    check("Nord Vernée");
    BROWSER.script("arguments[0].click()", BROWSER.one(".retis-facets button[type=submit]"));
    int narrowed = total();
    assertTrue("narrowed to " + narrowed, narrowed > 0 && narrowed < 42);
    BROWSER.screenshot("journey-directory-filtered");
    BROWSER.click(".retis-chip a");
    assertEquals(42, total());
  }

  @Test
  public void pagingShowsEverybodyOnce() {
    List<String> first = names();
    assertEquals(24, first.size());
    BROWSER.click("#retis-directory .retis-pages li:last-child a");
    List<String> second = names();
    assertEquals(18, second.size());
    assertTrue(second.stream().noneMatch(first::contains));
  }

  @Test
  public void theTableSortsByItsHeaders() {
    BROWSER.open("/display/YOUTH/Directory+as+a+table");
    List<String> byName = rows();
    assertEquals(42, byName.size());
    assertEquals("Rachid Amrani", byName.get(0));
    BROWSER.click("#retis-directory th[aria-sort] a");
    assertEquals("Tanguy Vidal", rows().get(0));
    assertEquals(
        "descending", BROWSER.one("#retis-directory th[aria-sort]").getAttribute("aria-sort"));
  }

  @Test
  public void viewsFollowEachOther() {
    BROWSER.click("#retis-directory .retis-views li:nth-child(2) a");
    assertFalse(BROWSER.all("#retis-directory table").isEmpty());
    BROWSER.click("#retis-directory .retis-views li:nth-child(3) a");
    assertFalse(BROWSER.all("#retis-directory .retis-directory-group").isEmpty());
    BROWSER.screenshot("journey-directory-organisations");
  }

  @Test
  public void aPictureIsShownWhereItsOwnerAgreed() {
    search("Nadia Ferrand");
    WebElement picture = BROWSER.one("#retis-directory .retis-card img");
    assertTrue("the picture didn't load", naturalWidth(picture) > 0);
    assertEquals(picture.getSize().getWidth(), picture.getSize().getHeight());
    search("Martine Le Goff");
    assertTrue(BROWSER.all("#retis-directory .retis-card img").isEmpty());
  }

  @Test
  public void readingSearchingAndPagingWorkWithoutJavaScript() {
    BROWSER.scripts(false);
    BROWSER.open(DIRECTORY);
    assertEquals(24, BROWSER.all("#retis-directory .retis-card").size());
    BROWSER.fill("directory.q", "diarra");
    BROWSER.click("#retis-directory form[role=search] button");
    assertEquals(1, BROWSER.all("#retis-directory .retis-card").size());
    BROWSER.open(DIRECTORY + "?directory.page=2");
    assertEquals(18, BROWSER.all("#retis-directory .retis-card").size());
  }

  private static long naturalWidth(WebElement picture) {
    return (Long) BROWSER.script("return arguments[0].naturalWidth", picture);
  }

  private static void search(String words) {
    BROWSER.fill("directory.q", words);
    BROWSER.click("#retis-directory form[role=search] button");
  }

  private static void check(String choice) {
    for (WebElement label : BROWSER.all(".retis-facets label")) {
      // the browser driver takes what a closed disclosure shows by style for hidden
      if (label.getAttribute("textContent").strip().startsWith(choice)) {
        BROWSER.script("arguments[0].click()", label);
        return;
      }
    }
    throw new AssertionError("No filter " + choice);
  }

  private static List<String> names() {
    return BROWSER.all("#retis-directory .retis-card h3").stream()
        .map(WebElement::getText)
        .toList();
  }

  private static List<String> rows() {
    return BROWSER.all("#retis-directory tbody th a").stream().map(WebElement::getText).toList();
  }

  private static int total() {
    return Integer.parseInt(BROWSER.text(STATUS).replaceFirst("(?s)\\D*(\\d+).*", "$1"));
  }
}
