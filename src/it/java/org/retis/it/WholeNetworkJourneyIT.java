package org.retis.it;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

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

/**
 * The whole of it in French, beginning with nothing: a coordinator makes a space, declares a
 * network, writes charter and minutes by templates and macros; a member acknowledges and does what
 * is awaited; an administrator runs the jobs, and the figures tell of it.
 */
public class WholeNetworkJourneyIT {

  private static final SharedHost HOST = new SharedHost();
  private static final Browser BROWSER = new Browser(HOST::base);

  @ClassRule public static final RuleChain RULES = RuleChain.outerRule(HOST).around(BROWSER);

  private static final String SPACE = "VOISINS";
  private static final String DIALOG = "#macro-dialog ";
  private static final String FIELD = "#wysiwygTextarea";
  private static final String STRIP = "#macro-placeholders ";
  private static final String DECIDED = "Le jardin ouvre le samedi, de mai à octobre.";
  private static final String TO_DO = "Imprimer les affiches de la fête.";
  private final String due = OwnNetwork.today().plusDays(10).toString();

  private int network;

  @Before
  public void start() throws IOException {
    removeAll();
    BROWSER.reset();
    BROWSER.language("fr");
    BROWSER.logIn("coordinator");
  }

  @After
  public void removeAll() throws IOException {
    Http admin = HOST.as("admin");
    for (JsonNode left : admin.json("/rest/retis/1.0/networks?space=" + SPACE)) {
      admin.send("DELETE", "/rest/retis/1.0/networks/" + left.path("id").asInt(), null);
    }
    OwnNetwork.removeSpace(HOST, SPACE);
  }

  @Test
  public void fromAnEmptySpaceToALivingNetwork() throws IOException {
    makeSpace();
    declare();
    addWhoHasNoAccount();
    addCommittee();
    String charter = writeCharter();
    String declared = declareMinutesFromATemplate();
    String minutes = prepareAMeeting();
    decide(minutes);
    String board = gatherTheFour();
    String table = gatherTheRest();

    BROWSER.logIn("member");
    acknowledge(charter);
    doWhatIsAwaited(table);

    BROWSER.logIn("admin");
    runJobs();

    BROWSER.logIn("coordinator");
    seeFigures(board, table, List.of(charter, declared, minutes, board, table));
  }

  private static void makeSpace() {
    BROWSER.open("/spaces/createspace.action");
    BROWSER.fill("name", "Voisins du quartier");
    BROWSER.fill("key", SPACE);
    BROWSER.fill("description", "Un espace vide.");
    submit("key");
    await("#retis-space-network");
    BROWSER.click("#retis-space-network");
    await("[name=purpose]");
  }

  private void declare() throws IOException {
    BROWSER.fill("name", "Réseau des voisins");
    BROWSER.fill("purpose", "Se rendre service entre voisins.");
    submit("purpose");
    await("[name=accounts]");
    network =
        HOST.as("coordinator").json("/rest/retis/1.0/networks?space=" + SPACE).at("/0/id").asInt();
    BROWSER.fill("accounts", "coordinator\nmember\noutsider");
    submit("accounts");
    await(".retis-create:not([hidden]) [name=title]");
    BROWSER.fill("title", "Bienvenue chez les voisins");
    submit("title");
    awaitAddress("pageId");
    assertTrue(BROWSER.text("#retis-network").contains("Se rendre service"));
    BROWSER.screenshot("journey-whole-1-first-page");
  }

  private void addWhoHasNoAccount() throws IOException {
    BROWSER.open(settings("member", "member=0"));
    BROWSER.fill("givenName", "Odile");
    BROWSER.fill("familyName", "Sanscompte");
    submit("familyName");
    OwnNetwork.await(4, () -> json("/members").path("total").asInt());
  }

  private void addCommittee() throws IOException {
    BROWSER.open(settings("body", "body=0"));
    choose("kind", "TECHNICAL_COMMITTEE");
    WebElement invitees = BROWSER.one("[name=invitees]");
    invitees.sendKeys("Nadia Ferrand\nKarim Ouali\nOdile Sanscompte");
    submit("invitees");
    OwnNetwork.await(1, () -> json("/bodies").size());
  }

  private String settings(String tab, String query) {
    return "/plugins/servlet/retis/settings/" + tab + "?network=" + network + "&" + query;
  }

  private String writeCharter() throws IOException {
    create("charte", "Charte du réseau");
    append("<p>Nous nous rendons service sans compter, et nous nous écoutons.</p>");
    BROWSER.screenshot("journey-whole-2-charter-template");
    publish();
    String page = pageId();
    press("form[data-action$='/charter']");
    await("form[data-action$='/charter/acknowledgements']");
    BROWSER.screenshot("journey-whole-3-charter");
    assertEquals(page, json("/charter").path("pageId").asText());
    return page;
  }

  private String declareMinutesFromATemplate() throws IOException {
    create("compte rendu technique", "Compte rendu du printemps");
    publish();
    await("details.retis-declare");
    String page = pageId();
    BROWSER.click("details.retis-declare > summary");
    BROWSER.screenshot("journey-whole-4-declare");
    BROWSER.script(
        "document.querySelector('details.retis-declare [name=date]').value = arguments[0]",
        OwnNetwork.today().minusDays(3).toString());
    BROWSER.one("details.retis-declare [name=place]").sendKeys("Salle des fêtes");
    press("details.retis-declare form");
    awaitGone("details.retis-declare");
    String text = BROWSER.text("#retis-agenda") + BROWSER.text("#retis-attendance");
    assertTrue(text, text.contains("Salle des fêtes") && text.contains("Odile Sanscompte"));
    BROWSER.screenshot("journey-whole-5-declared");
    return page;
  }

  private String prepareAMeeting() throws IOException {
    BROWSER.open("/plugins/servlet/retis/meeting/prepare?network=" + network);
    BROWSER.click("a[href*='body=']");
    await("[name=topic1]");
    BROWSER.fill("title", "Comité de l’été");
    BROWSER.script(
        "document.querySelector('[name=date]').value = arguments[0];"
            + "document.querySelector('[name=time]').value = '18:30';",
        OwnNetwork.today().plusDays(7).toString());
    BROWSER.fill("topic1", "Le jardin partagé");
    choose("kind1", "DECISION");
    BROWSER.fill("presenter1", "Karim Ouali");
    BROWSER.fill("minutes1", "20");
    BROWSER.fill("topic2", "La fête des voisins");
    BROWSER.screenshot("journey-whole-6-prepare");
    submit("topic1");
    await(".retis-create:not([hidden])");
    BROWSER.screenshot("journey-whole-7-prepared");
    press(".retis-create form");
    awaitAddress("pageId");
    String text = BROWSER.text("#retis-agenda");
    assertTrue(text, text.contains("Le jardin partagé") && text.contains("Karim Ouali"));
    BROWSER.screenshot("journey-whole-8-minutes");
    return pageId();
  }

  private void decide(String minutes) throws IOException {
    BROWSER.open("/pages/editpage.action?pageId=" + minutes);
    String before = typed();
    append("<p>" + DECIDED + "</p>");
    select("<p>" + DECIDED + "</p>");
    browse("décision", "retis-decision");
    field("vote").sendKeys("à l’unanimité");
    BROWSER.screenshot("journey-whole-9-decision-form");
    insert("retis-decision");
    append("<p>" + TO_DO + "</p>");
    select("<p>" + TO_DO + "</p>");
    browse("action", "retis-action");
    field("owner").sendKeys("member");
    BROWSER.script("arguments[0].value = arguments[1]", field("due"), due);
    BROWSER.screenshot("journey-whole-10-action-form");
    insert("retis-action");
    assertTrue(typed(), typed().startsWith(before));
    assertTrue(typed(), typed().contains("<ac:rich-text-body><p>" + DECIDED));
    publish();
    OwnNetwork.await(1, () -> json("/actions").path("total").asInt());
    OwnNetwork.await(1, () -> json("/decisions").path("total").asInt());
    BROWSER.open(Pages.path(minutes));
    List<WebElement> numbers = BROWSER.all(".retis-outcome .retis-num");
    assertEquals(2, numbers.size());
    String number = json("/decisions").at("/rows/0/number").asText();
    assertEquals(number, numbers.get(0).getText());
    assertTrue(number, number.matches("\\d{4}-CT\\d+-D01"));
    assertTrue(BROWSER.text(".retis-outcome-action").contains("Karim Ouali"));
    BROWSER.screenshot("journey-whole-11-decided");
  }

  private String gatherTheFour() {
    create("", "Tableau de bord");
    for (String macro :
        List.of(
            "retis-directory", "retis-charter-status", "retis-decisions", "retis-contributions")) {
      BROWSER.script(
          "const f = document.querySelector(arguments[0]); f.focus();"
              + "f.setSelectionRange(f.value.length, f.value.length);",
          FIELD);
      browse("", macro);
      insert(macro);
    }
    BROWSER.screenshot("journey-whole-12-board-editor");
    publish();
    assertTrue(BROWSER.text("#retis-directory").contains("Odile Sanscompte"));
    assertTrue(BROWSER.text("#retis-charter-status").contains("Karim Ouali"));
    assertTrue(BROWSER.text("#retis-decisions").contains(DECIDED));
    assertFalse(BROWSER.text("#retis-contributions").isBlank());
    BROWSER.screenshot("journey-whole-13-board");
    return pageId();
  }

  private static String gatherTheRest() throws IOException {
    StringBuilder body = new StringBuilder();
    for (String macro : List.of("retis-todo", "retis-actions", "retis-silent")) {
      body.append(Pages.macro(macro, Map.of()));
    }
    return new Pages(HOST.as("coordinator")).create(SPACE, "Suivi", body.toString());
  }

  private void acknowledge(String charter) throws IOException {
    BROWSER.open(Pages.path(charter));
    BROWSER.click("form[data-action$='/charter/acknowledgements'] [type=checkbox]");
    BROWSER.screenshot("journey-whole-14-acknowledge");
    press("form[data-action$='/charter/acknowledgements']");
    awaitGone("form[data-action$='/charter/acknowledgements']");
    assertTrue(BROWSER.text("#retis-charter").contains("Vous avez pris connaissance"));
    BROWSER.screenshot("journey-whole-15-acknowledged");
    assertEquals(1, json("/charter/status").path("current").asInt());
  }

  private void doWhatIsAwaited(String table) throws IOException {
    BROWSER.open(Pages.path(table));
    assertTrue(BROWSER.text("#retis-todo").contains(TO_DO));
    assertFalse(BROWSER.text("#retis-silent").contains("Sanscompte"));
    BROWSER.screenshot("journey-whole-16-todo");
    BROWSER.click("#retis-actions details.retis-menu > summary");
    BROWSER.one("#retis-actions option[value=done]").click();
    BROWSER.one("#retis-actions textarea[name=note]").sendKeys("Affiches posées chez le boulanger");
    BROWSER.screenshot("journey-whole-17-action-done");
    press("#retis-actions details.retis-menu");
    OwnNetwork.await("done", () -> json("/actions?show=all").at("/rows/0/state").asText());
    assertEquals(
        "Affiches posées chez le boulanger", json("/actions?show=all").at("/rows/0/note").asText());
    BROWSER.open(Pages.path(table));
    assertFalse(BROWSER.text("#retis-todo").contains(TO_DO));
  }

  private static void runJobs() {
    for (String job :
        List.of(
            "retis-charter-texts",
            "retis-minutes-scan",
            "retis-minutes-check",
            "retis-count-contributions",
            "retis-contribution-check",
            "retis-count-contributions")) {
      BROWSER.open("/admin/scheduledjobs/viewscheduledjobs.action");
      BROWSER.click("tr[data-job-key$='" + job + "'] button[value=run]");
      await("#jobs-done");
      assertEquals(
          BROWSER.text("#jobs-done"), "status", BROWSER.one("#jobs-done").getAttribute("role"));
    }
    for (WebElement name : BROWSER.all("tr[data-job-key*='retis'] .host-job-name")) {
      assertTrue(name.getText(), name.getText().startsWith("Retis : "));
    }
    BROWSER.screenshot("journey-whole-18-jobs");
  }

  private void seeFigures(String board, String table, List<String> written) throws IOException {
    JsonNode pages =
        HOST.as("admin")
            .json("/rest/api/content?spaceKey=" + SPACE + "&expand=version&limit=100")
            .path("results");
    int versions = 0;
    for (JsonNode page : pages) {
      versions += page.at("/version/number").asInt();
    }
    assertTrue(pages.toString(), pages.size() > written.size());
    int made = pages.size();
    int edited = versions - made;
    OwnNetwork.await(made, () -> json("/contributions").at("/all/pages").asInt());
    assertEquals(edited, json("/contributions").at("/all/edits").asInt());
    assertEquals(2, json("/contributions").at("/all/labels").asInt());
    assertEquals(0, json("/contributions").at("/anonymous/all").asInt());
    BROWSER.open(Pages.path(board));
    String figures = BROWSER.text("#retis-contributions");
    assertTrue(figures, figures.contains(String.valueOf(made + edited + 2)));
    BROWSER.screenshot("journey-whole-19-figures");
    BROWSER.open(Pages.path(table) + "&silent.show=no-account");
    BROWSER.screenshot("journey-whole-20-silent");
    assertFalse(BROWSER.text("#retis-silent").isBlank());
    JsonNode silent =
        HOST.as("coordinator")
            .json("/rest/retis/1.0/networks/" + network + "/silent?show=no-account");
    assertTrue(silent.toString(), silent.toString().contains("Sanscompte"));
    BROWSER.width(400);
    for (String page : List.of(board, table)) {
      BROWSER.open(Pages.path(page));
      assertFalse(page, BROWSER.scrollsSideways());
    }
  }

  private JsonNode json(String below) throws IOException {
    return HOST.as("coordinator").json("/rest/retis/1.0/networks/" + network + below);
  }

  private static void create(String words, String title) {
    BROWSER.open("/pages/createdialog.action?spaceKey=" + SPACE);
    if (!words.isEmpty()) {
      BROWSER.one("#create-q").sendKeys(words);
      assertEquals(words, 1, BROWSER.all(".host-choice:not([hidden])").size());
      BROWSER.screenshot("journey-whole-create-" + words.replace(' ', '-'));
    }
    BROWSER.fill("title", title);
    BROWSER.click(".create-dialog-create-button");
    await(FIELD);
    WebElement typed = BROWSER.one("#content-title");
    typed.clear();
    typed.sendKeys(title);
  }

  private static void publish() {
    BROWSER.click("#rte-button-publish");
    awaitGone(FIELD);
    await("#main-content");
    assertEquals(BROWSER.text(), 0, BROWSER.all("#editor-problem").size());
  }

  private static String pageId() {
    return (String)
        BROWSER.script("return document.querySelector('meta[name=ajs-page-id]').content");
  }

  private static void append(String text) {
    BROWSER.one(FIELD).sendKeys(Keys.chord(Keys.CONTROL, Keys.END), text);
  }

  private static void select(String text) {
    BROWSER.script(
        "const f = document.querySelector(arguments[0]); f.focus();"
            + "const at = f.value.indexOf(arguments[1]);"
            + "f.setSelectionRange(at, at + arguments[1].length);",
        FIELD,
        text);
  }

  private static void browse(String words, String macro) {
    BROWSER.click("#insert-macro");
    await(DIALOG + "[data-part=macros] button");
    BROWSER.one("#macro-search").sendKeys(words);
    // in one script, for each letter draws the list anew
    until(
        "const found = document.querySelector(arguments[0]); found?.click(); return Boolean(found)",
        DIALOG + "[data-macro=" + macro + "]");
    await(DIALOG + "[data-part=form]:not([hidden])");
  }

  private static void insert(String macro) {
    BROWSER.click(DIALOG + "[data-part=save]");
    await(STRIP + "[data-macro=" + macro + "]");
  }

  private static WebElement field(String name) {
    return BROWSER.one(DIALOG + "[name='macro-" + name + "']");
  }

  private static String typed() {
    return BROWSER.one(FIELD).getAttribute("value");
  }

  private static void choose(String name, String value) {
    BROWSER.one("[name=" + name + "] option[value='" + value + "']").click();
  }

  private static void submit(String field) {
    BROWSER.press(
        BROWSER
            .one("[name=" + field + "]")
            .findElement(By.xpath("ancestor::form[1]"))
            .findElement(By.cssSelector("button[type=submit]")));
  }

  /** Presses the button of a form that a script shows. */
  private static void press(String form) {
    await(form + ":not([hidden])");
    BROWSER.click(form + " button[type=submit]");
  }

  private static void await(String css) {
    until("return Boolean(document.querySelector(arguments[0]))", css);
  }

  private static void awaitGone(String css) {
    until("return !document.querySelector(arguments[0])", css);
  }

  private static void awaitAddress(String part) {
    until("return location.href.includes(arguments[0])", part);
  }

  private static void until(String script, Object... arguments) {
    for (int i = 0; i < 150; i++) {
      if (Boolean.TRUE.equals(BROWSER.script(script, arguments))) {
        return;
      }
      try {
        Thread.sleep(80);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    BROWSER.screenshot("journey-whole-stuck");
    throw new AssertionError(List.of(arguments) + " isn't so: " + BROWSER.text());
  }
}
