package org.retis.host.screen;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.catalina.LifecycleException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.Test;
import org.retis.host.screen.WikiServer.Browser;
import org.retis.host.site.Pages.NewPage;
import org.retis.host.site.Restrictions.Action;
import org.retis.host.site.SitePage;
import org.retis.host.site.SitePage.Kind;
import org.retis.host.site.SpaceRight;
import org.retis.host.site.Subject;
import org.retis.host.site.Theme;

/** What browsers get from the wiki. */
public class ScreensTest {

  private static WikiServer wiki;
  private static int pages;
  private SitePage page;

  @BeforeClass
  public static void start() throws Exception {
    wiki = WikiServer.start();
  }

  @AfterClass
  public static void stop() throws LifecycleException {
    wiki.close();
  }

  @Before
  public void writePage() {
    page = page("Page " + ++pages, "<p>Hello</p>", 0);
  }

  @Test
  public void showsAPageWithTitleBylineAndContent() {
    Document html = html(wiki.browser("reader").get("/display/NET/" + escaped(page.title())));
    assertEquals(page.title(), html.select("#title-text").text());
    assertEquals("Hello", html.select("#main-content.wiki-content").text());
    assertTrue(html.select(".page-metadata").text().contains("editor Name"));
    assertEquals("NET", html.select("meta[name=ajs-space-key]").attr("content"));
    assertEquals("en", html.select("html").attr("lang"));
  }

  @Test
  public void thePageIsFoundByItsNumberAndTheSpaceByItsKey() {
    Browser reader = wiki.browser("reader");
    assertEquals(200, reader.get("/pages/viewpage.action?pageId=" + page.id()).statusCode());
    String byTitle = "/pages/viewpage.action?spaceKey=NET&title=" + escaped(page.title());
    assertEquals(page.title(), html(reader.get(byTitle)).select("#title-text").text());
    assertEquals("Net home", html(reader.get("/display/NET")).select("#title-text").text());
  }

  @Test
  public void whoMayNotViewIsSentToLogInOrRefused() {
    HttpResponse<String> anonymous = wiki.browser().get("/display/NET/" + escaped(page.title()));
    assertEquals(302, anonymous.statusCode());
    String place = location(anonymous);
    assertTrue(place, place.contains("/login.action?os_destination=%2Fdisplay%2FNET%2F"));
    assertEquals(403, wiki.browser("outsider").get("/display/NET").statusCode());
    assertEquals(404, wiki.browser("reader").get("/display/NET/Nothing").statusCode());
    assertEquals(404, wiki.browser("reader").get("/display/NONE").statusCode());
    assertEquals(404, wiki.browser("reader").get("/nowhere.action").statusCode());
  }

  @Test
  public void aViewRestrictionHidesThePageFromTreeAndDashboard() {
    wiki.site().restrictions().set(page, Action.VIEW, Set.of(Subject.user("nobody")), null);
    Browser reader = wiki.browser("reader");
    assertEquals(403, reader.get("/pages/viewpage.action?pageId=" + page.id()).statusCode());
    assertFalse(reader.get("/display/NET").body().contains(">" + page.title() + "<"));
    assertFalse(reader.get("/").body().contains(">" + page.title() + "<"));
    assertTrue(wiki.browser("admin").get("/").body().contains(">" + page.title() + "<"));
  }

  @Test
  public void logsInAndOutAndRefusesAWrongPassword() {
    Browser browser = wiki.browser();
    HttpResponse<String> wrong =
        browser.post("/dologin.action", Map.of("os_username", "reader", "os_password", "x"), false);
    assertTrue(wrong.body().contains("password are incorrect"));
    assertTrue(wrong.body().contains("value=\"reader\""));
    HttpResponse<String> right =
        browser.post(
            "/dologin.action",
            Map.of("os_username", "reader", "os_password", "reader", "os_destination", "//evil"),
            false);
    assertEquals("/confluence/", location(right));
    assertTrue(browser.get("/").body().contains("reader Name"));
    assertEquals(403, browser.post("/logout.action", Map.of(), false).statusCode());
    assertEquals(302, browser.post("/logout.action", Map.of(), true).statusCode());
    assertFalse(browser.get("/").body().contains("reader Name"));
  }

  @Test
  public void basicAuthenticationMustBeRightIfItIsThere() {
    assertEquals(200, wiki.call("GET", "/display/NET", "reader", "", "").statusCode());
    HttpResponse<String> wrong = wiki.call("GET", "/display/NET", "reader:wrong", "", "");
    assertEquals(401, wrong.statusCode());
    assertTrue(wrong.headers().firstValue("WWW-Authenticate").isPresent());
  }

  @Test
  public void aFormWithoutItsTokenIsRefusedAndNothingTypedIsLost() {
    Browser editor = wiki.browser("editor");
    HttpResponse<String> refused =
        editor.post("/pages/doeditpage.action", form(page, 1, "<p>typed & kept</p>"), false);
    assertEquals(403, refused.statusCode());
    assertTrue(refused.body().contains("&lt;p&gt;typed &amp; kept&lt;/p&gt;"));
    assertEquals(1, now().version());
  }

  @Test
  public void nothingTypedIsLostWhenTheSessionOrThePageIsGone() {
    HttpResponse<String> loggedOut =
        wiki.browser()
            .post("/pages/doeditpage.action", form(page, 1, "<p>typed & kept</p>"), false);
    assertEquals(403, loggedOut.statusCode());
    assertEquals(
        "<p>typed & kept</p>", Jsoup.parse(loggedOut.body()).select("#typed-wysiwygContent").val());
    Browser editor = wiki.browser("editor");
    wiki.site().pages().remove(page.id(), null);
    HttpResponse<String> gone =
        editor.post("/pages/doeditpage.action", form(page, 1, "<p>typed & kept</p>"), true);
    assertEquals(404, gone.statusCode());
    assertTrue(gone.body().contains("typed &amp; kept"));
  }

  @Test
  public void savesAnEditWithItsComment() {
    Browser editor = wiki.browser("editor");
    HttpResponse<String> saved =
        editor.post("/pages/doeditpage.action", form(page, 1, "<p>two</p>"), true);
    assertEquals(302, saved.statusCode());
    assertEquals("<p>two</p>", wiki.site().pages().body(now()));
    Document history = html(editor.get("/pages/viewpreviousversions.action?pageId=" + page.id()));
    assertTrue(history.select("table").text().contains("because"));
    String old = "/pages/viewpage.action?pageVersion=1&pageId=" + page.id();
    assertEquals("Hello", html(editor.get(old)).select("#main-content").text());
    editor.post(
        "/pages/revertpage.action",
        Map.of("pageId", String.valueOf(page.id()), "version", "1"),
        true);
    assertEquals(3, now().version());
    assertEquals("<p>Hello</p>", wiki.site().pages().body(now()));
  }

  @Test
  public void warnsOfAConflictKeepsTheTextAndSavesKnowingly() {
    Browser editor = wiki.browser("editor");
    editor.post("/pages/doeditpage.action", form(page, 1, "<p>theirs</p>"), true);
    HttpResponse<String> conflict =
        editor.post("/pages/doeditpage.action", form(page, 1, "<p>mine</p>"), true);
    assertEquals(409, conflict.statusCode());
    Document html = Jsoup.parse(conflict.body());
    assertEquals("<p>mine</p>", html.select("textarea").val());
    assertEquals("2", html.select("input[name=originalVersion]").val());
    assertTrue(html.select("[role=alert]").text().contains("saved version 2"));
    editor.post("/pages/doeditpage.action", form(page, 2, "<p>mine</p>"), true);
    assertEquals(3, now().version());
  }

  @Test
  public void aConflictShowsWhatTheOtherSavedAndWhereItDiffers() {
    wiki.browser("admin")
        .post("/pages/doeditpage.action", form(page, 1, "<p>same</p><p>theirs &amp;</p>"), true);
    Map<String, String> mine = form(page, 1, "<p>same</p><p>mine</p>");
    HttpResponse<String> answer =
        wiki.browser("editor").post("/pages/doeditpage.action", mine, true);
    Document html = Jsoup.parse(answer.body());
    assertTrue(html.select("[role=alert]").text().contains("admin Name saved version 2"));
    assertEquals(1, html.select(".host-diff-theirs").size());
    assertTrue(html.select(".host-diff-theirs").text().contains("<p>theirs &amp;</p>"));
    assertTrue(html.select(".host-diff-mine").text().contains("<p>mine</p>"));
    assertEquals("<p>same</p><p>theirs &amp;</p>", html.select("#other-body").text());
    assertTrue(html.select("#rte-button-publish").text().contains("over version 2"));
    assertEquals("because", html.select("#versionComment").val());
    wiki.browser("admin").post("/pages/doeditpage.action", form(page, 2, "<p>more</p>"), true);
    HttpResponse<String> again =
        wiki.browser("editor").post("/pages/doeditpage.action", form(page, 2, "<p>x</p>"), true);
    assertEquals(409, again.statusCode());
    assertTrue(Jsoup.parse(again.body()).select("#rte-button-publish").text().endsWith("3"));
  }

  @Test
  public void aPostedDraftOpensTheEditorAndSavesNothing() {
    Map<String, String> draft =
        Map.of("spaceKey", "NET", "title", "From a template", "wysiwygContent", "<p>t</p>");
    Document html = html(wiki.browser("editor").post("/pages/createpage.action", draft, false));
    assertEquals("From a template", html.select("#content-title").val());
    assertEquals("<p>t</p>", html.select("#wysiwygTextarea").val());
    assertTrue(wiki.site().pages().byTitle("NET", "From a template").isEmpty());
    Map<String, String> edit = form(page, 1, "<p>kept</p>");
    Document existing = html(wiki.browser("editor").post("/pages/editpage.action", edit, false));
    assertEquals("<p>kept</p>", existing.select("#wysiwygTextarea").val());
    assertEquals("1", existing.select("input[name=originalVersion]").val());
    assertEquals(1, now().version());
    assertEquals(
        403, wiki.browser("reader").post("/pages/createpage.action", draft, false).statusCode());
  }

  @Test
  public void whoseSessionEndedGoesOnAfterLoggingIn() {
    Map<String, String> form = form(page, 1, "<p>typed & kept</p>");
    Document html =
        Jsoup.parse(wiki.browser().post("/pages/doeditpage.action", form, false).body());
    Map<String, String> again = new HashMap<>();
    html.select("#resume input[type=hidden]")
        .forEach(input -> again.put(input.attr("name"), input.val()));
    String action = html.select("#resume").attr("action").replaceFirst("/confluence", "");
    Document editor = html(wiki.browser("editor").post(action, again, false));
    assertEquals("<p>typed & kept</p>", editor.select("#wysiwygTextarea").val());
    assertEquals("because", editor.select("#versionComment").val());
    assertEquals("1", editor.select("input[name=originalVersion]").val());
  }

  @Test
  public void aFormWithoutItsTokenCanBeSavedAgain() {
    Map<String, String> form = form(page, 1, "<p>typed</p>");
    HttpResponse<String> refused =
        wiki.browser("editor").post("/pages/doeditpage.action", form, false);
    Document html = Jsoup.parse(refused.body());
    assertEquals(403, refused.statusCode());
    assertEquals("<p>typed</p>", html.select("#wysiwygTextarea").val());
    assertEquals("because", html.select("#versionComment").val());
    assertFalse(html.select("input[name=atl_token]").val().isEmpty());
  }

  @Test
  public void aPageInTheTrashIsNotEditedAndNothingTypedIsLost() {
    wiki.site().pages().trash(page.id(), null);
    HttpResponse<String> gone =
        wiki.browser("admin").post("/pages/doeditpage.action", form(page, 1, "<p>kept</p>"), true);
    assertEquals(404, gone.statusCode());
    assertEquals("<p>kept</p>", Jsoup.parse(gone.body()).select("#typed-wysiwygContent").val());
  }

  @Test
  public void keepsATextThatIsNotWellFormedAndSaysWhere() {
    HttpResponse<String> refused =
        wiki.browser("editor")
            .post("/pages/doeditpage.action", form(page, 1, "<p>one\n<b>two</p>"), true);
    Document html = Jsoup.parse(refused.body());
    assertEquals("<p>one\n<b>two</p>", html.select("textarea").val());
    assertTrue(html.select("[role=alert]").text().contains("line 2"));
    assertEquals(1, now().version());
  }

  @Test
  public void previewsWithoutSaving() {
    Map<String, String> form = form(page, 1, "<ac:structured-macro ac:name=\"shout\"/>");
    form.put("preview", "true");
    Document html = html(wiki.browser("editor").post("/pages/doeditpage.action", form, true));
    assertEquals("SHOUT preview NET", html.select(".host-preview b").text());
    assertEquals(1, now().version());
  }

  @Test
  public void createsAPageBelowAnother() {
    Browser editor = wiki.browser("editor");
    Map<String, String> form = new HashMap<>();
    form.put("spaceKey", "NET");
    form.put("fromPageId", String.valueOf(page.id()));
    form.put("title", "Below " + page.title());
    form.put("wysiwygContent", "<p/>");
    assertEquals(302, editor.post("/pages/docreatepage.action", form, true).statusCode());
    SitePage made = wiki.site().pages().byTitle("NET", "Below " + page.title()).orElseThrow();
    assertEquals(page.id(), made.parentId());
    HttpResponse<String> again = editor.post("/pages/docreatepage.action", form, true);
    assertTrue(again.body().contains("already exists"));
    assertEquals(
        403, wiki.browser("reader").post("/pages/docreatepage.action", form, true).statusCode());
  }

  @Test
  public void aReaderIsOfferedNoEditing() {
    String html = wiki.browser("reader").get("/pages/viewpage.action?pageId=" + page.id()).body();
    assertFalse(html.contains("editPageLink"));
    assertEquals(
        403, wiki.browser("reader").get("/pages/editpage.action?pageId=" + page.id()).statusCode());
  }

  @Test
  public void anUnknownOrFailingMacroLeavesABoxInThePage() {
    SitePage odd =
        page(
            "Odd " + page.title(),
            "<p>before</p><ac:structured-macro ac:name=\"nope\"/><ac:structured-macro"
                + " ac:name=\"broken\"/><p>after</p>",
            0);
    Document html = html(wiki.browser("reader").get("/pages/viewpage.action?pageId=" + odd.id()));
    String content = html.select("#main-content").text();
    assertTrue(content, content.contains("Unknown macro: ‘nope’"));
    assertTrue(content, content.contains("Error rendering macro ‘broken’ out of <order>"));
    assertTrue(content, content.startsWith("before") && content.endsWith("after"));
  }

  @Test
  public void speaksTheLanguageOfPreferencesOrBrowser() {
    Document french = html(wiki.browser().language("fr-CA,en;q=0.5").get("/login.action"));
    assertEquals("fr-CA", french.select("html").attr("lang"));
    assertEquals("Connexion", french.select("h1").text());
    Document english = html(wiki.browser().language("de").get("/login.action"));
    assertEquals("Log in", english.select("h1").text());
    wiki.site().users().choose(wiki.key("outsider"), "fr", "", Theme.DARK);
    Document own = html(wiki.browser("outsider").get("/"));
    assertEquals("fr", own.select("html").attr("lang"));
    assertEquals("dark", own.select("html").attr("data-color-mode"));
    assertEquals("light:light dark:dark", own.select("html").attr("data-theme"));
  }

  @Test
  public void preferencesAreSavedAndMistakesSaid() {
    Browser reader = wiki.browser("reader");
    reader.post(
        "/users/viewmysettings.action",
        Map.of("language", "", "timeZone", "Asia/Tokyo", "theme", "system"),
        true);
    assertEquals("Asia/Tokyo", wiki.site().users().byName("reader").orElseThrow().timeZone());
    HttpResponse<String> bad =
        reader.post(
            "/users/viewmysettings.action",
            Map.of("language", "", "timeZone", "Moon/Base", "theme", "light"),
            true);
    assertTrue(bad.body().contains("no time zone ‘Moon/Base’"));
  }

  @Test
  public void administrationIsForAdministrators() {
    for (String path :
        List.of(
            "/plugins/servlet/upm",
            "/admin/users/browseusers.action",
            "/admin/users/browsegroups.action")) {
      assertEquals(path, 403, wiki.browser("editor").get(path).statusCode());
      assertEquals(path, 302, wiki.browser().get(path).statusCode());
      assertEquals(path, 200, wiki.browser("admin").get(path).statusCode());
    }
  }

  @Test
  public void anAdministratorCreatesRenamesAndRemovesAnAccount() {
    Browser admin = wiki.browser("admin");
    admin.post(
        "/admin/users/createuser.action",
        Map.of("username", "new", "fullName", "New One", "email", "", "password", "new"),
        true);
    String key = wiki.key("new");
    assertTrue(wiki.site().groups().contains("confluence-users", key));
    admin.post(
        "/admin/users/edituser.action",
        Map.of("do", "edit", "key", key, "username", "newer", "fullName", "N", "email", ""),
        true);
    assertFalse(wiki.site().users().byKey(key).orElseThrow().active());
    admin.post("/admin/users/edituser.action", Map.of("do", "remove", "key", key), true);
    assertTrue(wiki.site().users().byKey(key).isEmpty());
    String own = wiki.key("admin");
    admin.post("/admin/users/edituser.action", Map.of("do", "remove", "key", own), true);
    assertTrue(wiki.site().users().byKey(own).isPresent());
  }

  @Test
  public void restrictionsLabelsAndPlaceAreSetOnOneScreen() {
    Browser editor = wiki.browser("editor");
    Map<String, String> form = new HashMap<>();
    form.put("pageId", String.valueOf(page.id()));
    form.put("labels", "One two");
    form.put("viewers", "reader, confluence-administrators");
    form.put("editors", "nobody-there");
    form.put("parent", "");
    HttpResponse<String> bad = editor.post("/pages/dopagetools.action", form, true);
    assertTrue(bad.body().contains("no user or group ‘nobody-there’"));
    assertTrue(wiki.site().labels().of(page.id()).isEmpty());
    form.put("editors", "editor");
    form.put("viewers", "");
    form.put("parent", "Net home");
    editor.post("/pages/dopagetools.action", form, true);
    assertEquals(List.of("one", "two"), wiki.site().labels().of(page.id()));
    assertEquals(wiki.space().homeId(), now().parentId());
    assertEquals(1, wiki.site().restrictions().of(page.id(), Action.EDIT).size());
  }

  @Test
  public void anonymousVisitorsReadWhatTheSpacePermits() {
    wiki.site().spaces().allow(wiki.space().id(), Subject.anonymous(), SpaceRight.VIEW);
    try {
      HttpResponse<String> read = wiki.browser().get("/display/NET");
      assertEquals(200, read.statusCode());
      assertTrue(read.headers().firstValue("Set-Cookie").isEmpty());
      assertEquals(302, wiki.browser().get("/display/~reader").statusCode());
    } finally {
      wiki.site().spaces().disallow(wiki.space().id(), Subject.anonymous());
    }
  }

  @Test
  public void anonymousVisitorsEditWithATokenWhereTheSpacePermits() {
    wiki.site().spaces().allow(wiki.space().id(), Subject.anonymous(), SpaceRight.EDIT);
    try {
      Browser anonymous = wiki.browser();
      Document editor = html(anonymous.get("/pages/editpage.action?pageId=" + page.id()));
      Map<String, String> form = form(page, 1, "<p>by anybody</p>");
      form.put("atl_token", editor.select("input[name=atl_token]").val());
      assertEquals(302, anonymous.post("/pages/doeditpage.action", form, false).statusCode());
      assertNull(now().modifierKey());
    } finally {
      wiki.site().spaces().disallow(wiki.space().id(), Subject.anonymous());
    }
  }

  @Test
  public void hostileTitlesStayText() {
    SitePage hostile = page("\"><script>alert(" + page.id() + ")</script>", "<p/>", 0);
    Document html =
        html(wiki.browser("reader").get("/pages/viewpage.action?pageId=" + hostile.id()));
    assertEquals(hostile.title(), html.select("#title-text").text());
    assertTrue(html.select("script").stream().noneMatch(s -> s.data().contains("alert(")));
  }

  @Test
  public void aFileThatIsNoPluginIsRefusedWithItsReason() {
    HttpResponse<String> refused =
        wiki.browser("admin").upload("/plugins/servlet/upm", "plugin", "not a JAR");
    assertEquals(400, refused.statusCode());
    assertTrue(
        Jsoup.parse(refused.body()).select("[role=alert]").text().contains("isn't a plugin"));
    HttpResponse<String> without =
        wiki.browser("admin").post("/plugins/servlet/upm", Map.of("do", "upload"), true);
    assertEquals(400, without.statusCode());
  }

  @Test
  public void aTitleWithALineBreakIsRefusedAndANullCharacterHarmless() {
    Map<String, String> form = form(page, 1, "<p>x</p>");
    form.put("title", "two\nlines");
    HttpResponse<String> refused =
        wiki.browser("editor").post("/pages/doeditpage.action", form, true);
    assertTrue(refused.body().contains("control characters"));
    form.put("title", "with\0nothing " + page.id());
    form.put("versionComment", "a\0b");
    assertEquals(
        302, wiki.browser("editor").post("/pages/doeditpage.action", form, true).statusCode());
    assertEquals("withnothing " + page.id(), now().title());
  }

  @Test
  public void whatAPluginsServletRefusesGetsTheWikisPage() {
    Browser reader = wiki.browser("reader");
    for (int status : new int[] {403, 404, 500}) {
      HttpResponse<String> refused = reader.get("/plugins/servlet/refusing?status=" + status);
      assertEquals(status, refused.statusCode());
      Document html = Jsoup.parse(refused.body());
      assertEquals(1, html.select("header.host-header").size());
      assertFalse(html.text().contains("half a page"));
    }
    HttpResponse<String> bare = reader.get("/rest/refusing?status=404");
    assertFalse(bare.body().contains("host-header"));
  }

  private SitePage now() {
    return wiki.site().pages().byId(page.id()).orElseThrow();
  }

  private static Map<String, String> form(SitePage page, int version, String body) {
    Map<String, String> form = new HashMap<>();
    form.put("pageId", String.valueOf(page.id()));
    form.put("originalVersion", String.valueOf(version));
    form.put("title", page.title());
    form.put("wysiwygContent", body);
    form.put("versionComment", "because");
    return form;
  }

  private static SitePage page(String title, String body, long parent) {
    long space = wiki.space().id();
    return wiki.site()
        .pages()
        .create(
            new NewPage(
                Kind.PAGE, space, parent, title, body, wiki.key("editor"), "", Instant.now()));
  }

  private static Document html(HttpResponse<String> response) {
    assertEquals(response.body(), 200, response.statusCode());
    return Jsoup.parse(response.body());
  }

  private static String location(HttpResponse<String> response) {
    return response.headers().firstValue("Location").orElse("");
  }

  private static String escaped(String title) {
    return Exchange.encode(title);
  }
}
