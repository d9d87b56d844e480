package org.retis.it;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.junit.Assume.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.After;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** A coordinator writes a page: macros by the browser, preview, saving, conflict. */
public class EditorJourneyIT {

  private static final SharedHost HOST = new SharedHost();
  private static final Browser BROWSER = new Browser(HOST::base);

  @ClassRule public static final RuleChain RULES = RuleChain.outerRule(HOST).around(BROWSER);

  private static final String TITLE = "Essai de l’éditeur";
  private static final String DIALOG = "#macro-dialog ";
  private static final String FIELD = "#wysiwygTextarea";
  private static final String STRIP = "#macro-placeholders ";

  private String page;

  @Before
  public void writePage() throws IOException {
    Map<String, Object> content =
        Map.of(
            "type",
            "page",
            "title",
            TITLE,
            "space",
            Map.of("key", "YOUTH"),
            "body",
            Map.of(
                "storage",
                Map.of("value", "<p>Avant</p><p>Après</p>", "representation", "storage")));
    page = HOST.as("coordinator").write("POST", "/rest/api/content", content).path("id").asText();
    BROWSER.reset();
    BROWSER.language("fr");
    BROWSER.logIn("coordinator");
  }

  @After
  public void removePage() throws IOException {
    BROWSER.reset();
    HOST.as("admin").send("DELETE", "/rest/api/content/" + page, null);
    HOST.as("admin").send("DELETE", "/rest/api/content/" + page + "?status=trashed", null);
  }

  @Test
  public void theDirectoryIsInsertedSeenSavedOpenedAgainAndChanged() throws IOException {
    edit();
    cursorAfter("<p>Avant</p>");
    browse("ANNUAIRE");
    BROWSER.screenshot("journey-editor-1-browser");
    BROWSER.click(DIALOG + "[data-macro=retis-directory]");
    await(DIALOG + "iframe:not([hidden])");
    choose("view", "table");
    field("title").sendKeys("Qui est qui");
    awaitPreview("Qui est qui");
    BROWSER.screenshot("journey-editor-2-form");
    BROWSER.click(DIALOG + "[data-part=save]");
    await(STRIP + "[data-macro=retis-directory]");
    assertTrue(typed(), typed().startsWith("<p>Avant</p><ac:structured-macro ac:name=\"retis-d"));
    assertTrue(typed(), typed().endsWith("</ac:structured-macro><p>Après</p>"));
    BROWSER.click("#rte-button-preview");
    await("#preview-frame:not([hidden])");
    BROWSER.screenshot("journey-editor-3-preview");
    BROWSER.fill("versionComment", "Ajout de l’annuaire");
    BROWSER.click("#rte-button-publish");
    assertTrue(BROWSER.text("#retis-directory").contains("Qui est qui"));
    assertFalse(BROWSER.all("#retis-directory table").isEmpty());

    edit();
    await(STRIP + "[data-macro=retis-directory]");
    BROWSER.click(STRIP + "[data-act=editMacro]");
    await(DIALOG + "[data-part=form]:not([hidden])");
    assertEquals("Qui est qui", field("title").getAttribute("value"));
    assertEquals("table", field("view").getAttribute("value"));
    field("title").clear();
    field("title").sendKeys("Nos membres");
    BROWSER.click(DIALOG + "[data-part=save]");
    await(STRIP + "[data-macro=retis-directory]");
    BROWSER.click("#rte-button-publish");
    assertTrue(BROWSER.text("#retis-directory").contains("Nos membres"));
    assertEquals(3, version());
  }

  @Test
  public void whatSomebodyElseSavedMeanwhileIsShownAndNothingIsLost() throws IOException {
    edit();
    append("<p>De moi</p>");
    saveAs("admin", "<p>Avant</p><p>De quelqu’un d’autre</p>");
    BROWSER.click("#rte-button-publish");
    await(".host-diff-theirs");
    assertTrue(BROWSER.text("[role=alert]").contains("version 2"));
    assertTrue(BROWSER.text(".host-diff-theirs").contains("De quelqu’un d’autre"));
    assertTrue(BROWSER.text(".host-diff").contains("De moi"));
    assertTrue(typed().endsWith("<p>De moi</p>"));
    BROWSER.screenshot("journey-editor-4-conflict");
    BROWSER.click("#rte-button-publish");
    assertTrue(BROWSER.text("#main-content").contains("De moi"));
    assertEquals(3, version());
  }

  @Test
  public void theKeyboardGoesInAndOutOfTheDialog() {
    edit();
    BROWSER.one("#insert-macro").sendKeys(Keys.ENTER);
    await(DIALOG + "[data-macro=retis-directory]");
    assertEquals("macro-search", active());
    BROWSER.one("#macro-search").sendKeys("annuaire");
    awaitCount(1);
    BROWSER.one("#macro-search").sendKeys(Keys.ENTER);
    await(DIALOG + "[data-part=form]:not([hidden])");
    assertEquals("macro-field-0", active());
    field("network").sendKeys("youth");
    await(DIALOG + "[role=listbox]:not([hidden]) [role=option]");
    field("network").sendKeys(Keys.ESCAPE);
    assertTrue(isOpen());
    field("network").sendKeys(Keys.chord(Keys.CONTROL, "a"), "youth");
    await(DIALOG + "[role=listbox]:not([hidden]) [role=option]");
    field("network").sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
    assertEquals("YOUTH", field("network").getAttribute("value"));
    field("network").sendKeys(Keys.ESCAPE);
    assertFalse(isOpen());
    assertEquals("insert-macro", active());
    assertEquals("<p>Avant</p><p>Après</p>", typed());
  }

  @Test
  public void placeholdersMoveAndGoWithTheirMacros() {
    edit();
    append("<ac:structured-macro ac:name=\"toc\" /><ac:structured-macro ac:name=\"gone\" />");
    await(STRIP + "[data-macro=gone]");
    String shown = BROWSER.one(STRIP + "[data-macro=gone]").getAttribute("textContent");
    assertTrue(shown, shown.contains("Macro inconnue"));
    BROWSER.click(STRIP + "[data-macro=gone] [data-act=up]");
    await(STRIP + "li:first-child[data-macro=gone]");
    assertTrue(typed(), typed().indexOf("gone") < typed().indexOf("toc"));
    BROWSER.click(STRIP + "[data-macro=toc] [data-act=remove]");
    awaitGone(STRIP + "[data-macro=toc]");
    assertFalse(typed().contains("toc"));
    BROWSER.one(FIELD).sendKeys(Keys.chord(Keys.CONTROL, "z"));
    await(STRIP + "[data-macro=toc]");
    BROWSER.click("#rte-button-publish");
    assertTrue(BROWSER.text("#main-content").contains("gone"));
  }

  @Test
  public void aMistakeIsShownWhereItIsAndTheTextStays() {
    edit();
    append("\n<p><b>x</p>");
    BROWSER.click("#rte-button-publish");
    assertTrue(BROWSER.text("#editor-problem").contains("ligne 2"));
    assertTrue(typed().endsWith("\n<p><b>x</p>"));
    Object place = BROWSER.script("return document.activeElement.selectionStart");
    assertTrue(String.valueOf(place), ((Number) place).intValue() > typed().indexOf('\n'));
  }

  @Test
  public void editingWorksWithoutScripts() {
    BROWSER.scripts(false);
    edit();
    assertFalse(BROWSER.one("#insert-macro").isDisplayed());
    BROWSER.one(FIELD).sendKeys(Keys.chord(Keys.CONTROL, Keys.END), "<p>Sans script</p>");
    BROWSER.click("#rte-button-preview");
    assertTrue(BROWSER.text(".host-preview").contains("Sans script"));
    BROWSER.click("#rte-button-publish");
    assertTrue(BROWSER.text("#main-content").contains("Sans script"));
  }

  @Test
  public void ourMacrosAreFoundByFrenchWords() throws IOException {
    Map<String, String> wanted =
        Map.of(
            "annuaire", "retis-directory",
            "ROLES", "retis-roles",
            "charte", "retis-charter",
            "compte rendu", "retis-decision",
            "contributions", "retis-contributions");
    for (Map.Entry<String, String> word : wanted.entrySet()) {
      String query = "?spaceKey=YOUTH&q=" + Http.encode(word.getKey());
      JsonNode found = Http.read(HOST.as("coordinator").get("/host/editor/macros" + query, "fr"));
      assertTrue(
          word.getKey(), found.path("macros").findValuesAsText("name").contains(word.getValue()));
    }
  }

  @Test
  public void editorAndDialogAreAccessibleAndFitAPhone() throws IOException {
    assumeTrue("axe-core isn't installed here", Axe.isThere());
    for (int width : List.of(1280, 400)) {
      BROWSER.width(width);
      edit();
      append("<ac:structured-macro ac:name=\"retis-directory\" />");
      await(STRIP + "[data-macro=retis-directory]");
      assertFalse(BROWSER.scrollsSideways());
      assertEquals(List.of(), new Axe(BROWSER).violations("#main"));
      browse("");
      assertEquals(List.of(), new Axe(BROWSER).violations("#macro-dialog"));
      BROWSER.screenshot("journey-editor-5-browser-" + width);
      BROWSER.click(DIALOG + "[data-macro=retis-directory]");
      await(DIALOG + "iframe:not([hidden])");
      assertEquals(List.of(), new Axe(BROWSER).violations("#macro-dialog form"));
      BROWSER.screenshot("journey-editor-6-form-" + width);
      BROWSER.click(DIALOG + "[data-part=cancel]");
      BROWSER.script("document.getElementById('editpageform').dispatchEvent(new Event('submit'))");
    }
  }

  private void edit() {
    BROWSER.open("/pages/editpage.action?pageId=" + page);
  }

  private static void browse(String words) {
    BROWSER.click("#insert-macro");
    await(DIALOG + "[data-part=macros] button");
    BROWSER.one("#macro-search").sendKeys(words);
    if (!words.isEmpty()) {
      awaitCount(1);
    }
  }

  private static void cursorAfter(String text) {
    BROWSER.script(
        "const f = document.querySelector(arguments[0]); f.focus();"
            + "const at = f.value.indexOf(arguments[1]) + arguments[1].length;"
            + "f.setSelectionRange(at, at);",
        FIELD,
        text);
  }

  private static void append(String text) {
    BROWSER.one(FIELD).sendKeys(Keys.chord(Keys.CONTROL, Keys.END), text);
  }

  private static WebElement field(String name) {
    return BROWSER.one(DIALOG + "[name='macro-" + name + "']");
  }

  private static void choose(String name, String value) {
    field(name).findElement(By.cssSelector("option[value='" + value + "']")).click();
  }

  private void saveAs(String who, String body) throws IOException {
    Map<String, String> form =
        Map.of("pageId", page, "title", TITLE, "wysiwygContent", body, "originalVersion", "1");
    assertEquals(302, HOST.as(who).formWithHeader("/pages/doeditpage.action", form).statusCode());
  }

  private int version() throws IOException {
    String path = "/rest/api/content/" + page + "?expand=version";
    return HOST.as("coordinator").json(path).at("/version/number").asInt();
  }

  private static String typed() {
    return BROWSER.one(FIELD).getAttribute("value");
  }

  private static String active() {
    return (String) BROWSER.script("return document.activeElement.id");
  }

  private static boolean isOpen() {
    return (Boolean) BROWSER.script("return document.getElementById('macro-dialog').open");
  }

  private static void awaitPreview(String words) {
    until(
        "return Boolean(document.querySelector(arguments[0]).contentDocument"
            + "?.body?.textContent.includes(arguments[1]))",
        DIALOG + "iframe",
        words);
  }

  private static void awaitCount(int count) {
    until(
        "return document.querySelectorAll(arguments[0]).length === arguments[1]",
        DIALOG + "[data-part=macros] button",
        count);
  }

  private static void await(String css) {
    until("return Boolean(document.querySelector(arguments[0]))", css);
  }

  private static void awaitGone(String css) {
    until("return !document.querySelector(arguments[0])", css);
  }

  private static void until(String script, Object... arguments) {
    for (int i = 0; i < 100; i++) {
      if (Boolean.TRUE.equals(BROWSER.script(script, arguments))) {
        return;
      }
      try {
        Thread.sleep(100);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    throw new AssertionError(List.of(arguments) + " isn't there: " + BROWSER.text());
  }
}
