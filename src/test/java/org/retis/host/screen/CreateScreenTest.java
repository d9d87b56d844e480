package org.retis.host.screen;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.catalina.LifecycleException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;
import org.retis.host.screen.WikiServer.Browser;
import org.retis.host.site.Pages.NewPage;
import org.retis.host.site.Restrictions.Action;
import org.retis.host.site.SiteEvents.Change;
import org.retis.host.site.SiteEvents.PageChanged;
import org.retis.host.site.SitePage;
import org.retis.host.site.SitePage.Kind;
import org.retis.host.site.SiteSpace;
import org.retis.host.site.SpaceRight;
import org.retis.host.site.Spaces.NewSpace;
import org.retis.host.site.Subject;

/** From the Create dialog to the page, its label and its index page. */
public class CreateScreenTest {

  private static final String DIALOG = "/pages/createdialog.action";

  private static WikiServer wiki;
  private static int spaces;

  @BeforeClass
  public static void start() throws Exception {
    wiki = WikiServer.start();
  }

  @AfterClass
  public static void stop() throws LifecycleException {
    wiki.close();
  }

  private static SiteSpace space() {
    String key = "C" + ++spaces;
    SiteSpace space =
        wiki.site()
            .spaces()
            .create(
                new NewSpace(key, key, "", key + " home", "", null, wiki.site().clock().instant()));
    wiki.site().spaces().allow(space.id(), Subject.user(wiki.key("editor")), SpaceRight.EDIT);
    wiki.site().spaces().allow(space.id(), Subject.user(wiki.key("reader")), SpaceRight.VIEW);
    return space;
  }

  private static Document html(HttpResponse<String> answer) {
    return Jsoup.parse(answer.body());
  }

  private static Map<String, String> form(SiteSpace space, String choice, String title) {
    Map<String, String> form = new HashMap<>();
    form.put("choice", choice);
    form.put("spaceKey", space.key());
    form.put("title", title);
    return form;
  }

  private static SitePage page(SiteSpace space, String title) {
    return wiki.site().pages().byTitle(space.key(), title).orElseThrow();
  }

  @Test
  public void offersABlankPageAndWhatPluginsBringInTheReadersLanguage() {
    Document html = html(wiki.browser("editor").language("fr").get(DIALOG));

    assertEquals(
        List.of("Page vierge", "Compte rendu de réunion", "Notes"),
        html.select(".host-choice-name").eachText());
    assertEquals(
        "L’ordre du jour & les décisions", html.select(".host-choice-description").get(1).text());
    assertEquals(
        "/confluence/download/resources/test:item/icon",
        html.select(".host-choice img").attr("src"));
    assertEquals("blank-page", html.select("input[name=choice][checked]").val());
  }

  @Test
  public void findsByBeginningsOfWordsWhateverAccentsAndCase() {
    Browser editor = wiki.browser("editor").language("fr");

    assertEquals(List.of("test:minutes"), found(editor, "COMPTE-RENDU"));
    assertEquals(List.of("test:minutes"), found(editor, "decis"));
    assertEquals(List.of("test:minutes"), found(editor, "reunion%20compte"));
    assertEquals(List.of(), found(editor, "endu"));
    assertEquals(3, found(editor, "%20").size());
  }

  private static List<String> found(Browser browser, String query) {
    Document html = html(browser.get(DIALOG + "?q=" + query));
    List<String> keys = html.select("input[name=choice]").eachAttr("value");
    assertEquals(keys.isEmpty(), html.select("#create-none[hidden]").isEmpty());
    return keys;
  }

  @Test
  public void listsOnlySpacesInWhichOneMayCreate() {
    SiteSpace mine = space();
    SiteSpace closed = space();
    wiki.site().spaces().disallow(closed.id(), Subject.user(wiki.key("editor")));
    Browser editor = wiki.browser("editor");

    List<String> keys = html(editor.get(DIALOG)).select("#create-space option").eachAttr("value");

    assertTrue(keys.toString(), keys.contains(mine.key()));
    assertFalse(keys.toString(), keys.contains(closed.key()));
    assertEquals(403, wiki.browser("outsider").get(DIALOG).statusCode());
    assertEquals(302, wiki.browser().get(DIALOG).statusCode());
    Map<String, String> form = form(closed, TestBlueprints.NOTES, "Not allowed");
    assertEquals(403, editor.post(DIALOG, form, true).statusCode());
    assertTrue(wiki.site().pages().byTitle(closed.key(), "Not allowed").isEmpty());
  }

  @Test
  public void makesNothingWithoutAToken() {
    SiteSpace space = space();

    HttpResponse<String> forged =
        wiki.browser("editor").post(DIALOG, form(space, TestBlueprints.NOTES, "Forged"), false);

    assertEquals(403, forged.statusCode());
    assertTrue(wiki.site().pages().byTitle(space.key(), "Forged").isEmpty());
  }

  @Test
  public void opensTheEditorWithTheFilledTemplateAndLabelsWhatIsSaved() {
    SiteSpace space = space();
    Browser editor = wiki.browser("editor").language("fr");

    String place =
        editor
            .post(DIALOG, form(space, TestBlueprints.MINUTES, "Comité & co"), true)
            .headers()
            .firstValue("Location")
            .orElseThrow();
    Document html = html(editor.get(place.substring("/confluence".length())));

    assertEquals("Comité & co", html.select("#content-title").val());
    assertEquals(
        "<h2>Ordre du &lt;jour&gt;</h2><p><ac:placeholder>Write here</ac:placeholder></p><p>"
            + space.key()
            + "</p>",
        html.select("#wysiwygTextarea").val());
    assertTrue(wiki.site().pages().byTitle(space.key(), "Comité & co").isEmpty());

    Map<String, String> form = new HashMap<>();
    html.select("#editpageform input[name], #editpageform textarea")
        .forEach(field -> form.put(field.attr("name"), field.val()));
    form.remove("atl_token");
    form.remove("preview");
    assertEquals(302, editor.post("/pages/docreatepage.action", form, true).statusCode());

    SitePage page = page(space, "Comité & co");
    assertEquals(List.of("label-minutes"), wiki.site().labels().of(page.id()));
    assertEquals(
        "<p>Compte rendu de réunion</p>", wiki.site().pages().body(page(space, "Comptes rendus")));
    assertFalse(editor.get(PageUrls.view(page)).body().contains("Write here"));
  }

  @Test
  public void makesAPageAtOnceBelowTheChosenOneAndListsItOnTheIndexPage() {
    SiteSpace space = space();
    SitePage parent = page(space, space.key() + " home");
    SitePage below = child(space, parent, "Below");
    Browser editor = wiki.browser("editor");
    Map<String, String> form = form(space, TestBlueprints.NOTES, "My <notes>");
    form.put("parent", "below");

    HttpResponse<String> made = editor.post(DIALOG, form, true);

    assertEquals(302, made.statusCode());
    SitePage page = page(space, "My <notes>");
    assertEquals(below.id(), page.parentId());
    assertEquals(List.of("label-notes"), wiki.site().labels().of(page.id()));
    SitePage index = page(space, "Notes");
    assertEquals(space.homeId(), index.parentId());
    Document html = html(editor.get(PageUrls.view(index)));
    assertEquals("Notes", html.select("#space-shortcuts + ul a").text());
    assertEquals("My <notes>", html.select(".content-report-table-macro td a").text());
    assertEquals(
        "/confluence/pages/createdialog.action?spaceKey=" + space.key() + "&choice=test%3Anotes",
        html.select(".create-from-template-button").attr("href"));
    wiki.site().restrictions().set(page, Action.VIEW, Set.of(Subject.user("nobody")), null);
    assertFalse(wiki.browser("reader").get(PageUrls.view(index)).body().contains("My &lt;notes"));
  }

  private static SitePage child(SiteSpace space, SitePage parent, String title) {
    return wiki.site()
        .pages()
        .create(
            new NewPage(
                Kind.PAGE,
                space.id(),
                parent.id(),
                title,
                "",
                null,
                "",
                wiki.site().clock().instant()));
  }

  @Test
  public void keepsWhatWasTypedWhenItCantBeMade() {
    SiteSpace space = space();
    Browser editor = wiki.browser("editor");
    Map<String, String> form = form(space, TestBlueprints.NOTES, "");
    form.put("parent", "Nowhere");

    Document noParent = html(editor.post(DIALOG, form, true));
    form.put("parent", "");
    Document noTitle = html(editor.post(DIALOG, form, true));
    form.put("choice", "test:gone");
    Document gone = html(editor.post(DIALOG, form, true));

    assertTrue(noParent.select("[role=alert]").text().contains("Nowhere"));
    assertEquals("Nowhere", noParent.select("#create-parent").val());
    assertEquals(TestBlueprints.NOTES, noParent.select("input[name=choice][checked]").val());
    assertTrue(noTitle.select("[role=alert]").text().contains("1 to 255"));
    assertTrue(gone.select("[role=alert]").text().contains("not offered"));
    assertEquals(space.key(), gone.select("#create-space option[selected]").val());
  }

  @Test
  public void thePageThatOneComesFromIsTheParentUnlessAnotherSpaceIsChosen() {
    SiteSpace space = space();
    SiteSpace other = space();
    SitePage from = child(space, page(space, space.key() + " home"), "From here");
    Browser editor = wiki.browser("editor");
    String link = html(editor.get(PageUrls.view(from))).select("#create-page-button").attr("href");
    Document html = html(editor.get(link.substring("/confluence".length())));
    Map<String, String> form = form(other, TestBlueprints.NOTES, "Elsewhere");
    form.put("parent", html.select("#create-parent").val());
    form.put("fromPageId", html.select("#create-form [name=fromPageId]").val());

    editor.post(DIALOG, form, true);

    assertEquals("From here", form.get("parent"));
    assertEquals(space.key(), html.select("#create-space option[selected]").val());
    assertEquals(other.homeId(), page(other, "Elsewhere").parentId());
  }

  @Test
  public void anIndexPageIsMadeOnceHoweverManyComeAtTheSameTime() throws Exception {
    SiteSpace space = space();
    Browser editor = wiki.browser("editor");
    AtomicInteger told = new AtomicInteger();
    wiki.site()
        .events()
        .subscribe(
            event -> {
              if (event instanceof PageChanged changed
                  && changed.change() == Change.CREATED
                  && changed.page().spaceId() == space.id()
                  && changed.page().title().equals("Notes")) {
                told.incrementAndGet();
              }
            });
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<HttpResponse<String>>> answers =
          IntStream.range(0, 8)
              .mapToObj(
                  i ->
                      threads.submit(
                          () ->
                              editor.post(
                                  DIALOG, form(space, TestBlueprints.NOTES, "Note " + i), true)))
              .toList();
      for (Future<HttpResponse<String>> answer : answers) {
        assertEquals(302, answer.get().statusCode());
      }
    } finally {
      threads.shutdown();
    }

    assertEquals(1, told.get());
    assertEquals(1, wiki.site().blueprintPages().of(space.id()).size());
    assertEquals(10, wiki.site().pages().inSpace(space.id(), Kind.PAGE, 0, 99).size());
  }

  @Test
  public void anIndexPageComesBackWhenItWasRemovedAndMayBeRenamed() {
    SiteSpace space = space();
    Browser editor = wiki.browser("editor");
    editor.post(DIALOG, form(space, TestBlueprints.NOTES, "One"), true);
    SitePage first = page(space, "Notes");
    wiki.site().pages().trash(first.id(), null);

    editor.post(DIALOG, form(space, TestBlueprints.NOTES, "Two"), true);
    SitePage second = page(space, "Notes");
    editor.post(DIALOG, form(space, TestBlueprints.NOTES, "Three"), true);

    assertEquals(List.of(second), wiki.site().blueprintPages().of(space.id()));
    assertFalse(second.id() == first.id());
  }

  @Test
  public void aPageThatHasTheTitleBecomesTheIndexPage() {
    SiteSpace space = space();
    SitePage there = child(space, page(space, space.key() + " home"), "Notes");

    wiki.browser("editor").post(DIALOG, form(space, TestBlueprints.NOTES, "One"), true);

    assertEquals(
        List.of(there.id()),
        wiki.site().blueprintPages().of(space.id()).stream().map(SitePage::id).toList());
  }
}
