package org.retis.host.screen;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
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
import org.retis.host.site.SiteAttachment;
import org.retis.host.site.SitePage;
import org.retis.host.site.SitePage.Kind;
import org.retis.host.site.SiteSpace;
import org.retis.host.site.SiteUser;
import org.retis.host.site.SpaceRight;
import org.retis.host.site.Spaces.NewSpace;
import org.retis.host.site.Subject;

/** Files, moving, copying, the trash, blogs, archived spaces and accounts in the browser. */
public class ArrangeScreensTest {

  private static WikiServer wiki;
  private static SiteSpace other;
  private static int pages;
  private SitePage page;
  private SitePage below;

  @BeforeClass
  public static void start() throws Exception {
    wiki = WikiServer.start();
    other =
        wiki.site()
            .spaces()
            .create(new NewSpace("OTHER", "Other", "", "Other home", "<p/>", null, Instant.EPOCH));
    wiki.site().spaces().allow(other.id(), user("editor"), SpaceRight.VIEW);
  }

  @AfterClass
  public static void stop() throws LifecycleException {
    wiki.close();
  }

  @Before
  public void writePages() {
    page = page("Page " + ++pages, wiki.space().homeId());
    below = page("Below " + pages, page.id());
  }

  @Test
  public void filesAreAttachedListedDownloadedAndDeleted() {
    Browser editor = wiki.browser("editor");
    assertEquals(302, attach(editor, "Notes é.txt", "one").statusCode());
    attach(editor, "notes É.txt", "two");
    SiteAttachment file = file();
    assertEquals(2, file.version());
    Document list = list("reader");
    assertEquals("Notes é.txt", list.select("td a").first().text());
    assertTrue(list.select("#upload-attachments").isEmpty());
    String url = list.select("td a").first().attr("href").replaceFirst("/confluence", "");
    HttpResponse<String> bytes = wiki.browser("reader").get(url);
    assertEquals("two", bytes.body());
    assertEquals(
        "attachment; filename*=UTF-8''Notes%20%C3%A9.txt",
        bytes.headers().firstValue("Content-Disposition").orElse(""));
    assertEquals("one", wiki.browser("reader").get(url.replace("version=2", "version=1")).body());
    assertEquals(
        404, wiki.browser("reader").get(url.replace("version=2", "version=9")).statusCode());
    assertEquals("Attachments (1)", view("reader").select("#view-attachments-link").text());
    Map<String, String> remove = Map.of("attachmentId", "" + file.id());
    assertEquals(403, post("reader", "/pages/removeattachment.action", remove).statusCode());
    assertEquals(302, post("editor", "/pages/removeattachment.action", remove).statusCode());
    assertEquals(404, wiki.browser("reader").get(url).statusCode());
    Document tools = html(wiki.browser("admin").get("/spaces/tools.action?key=NET"));
    assertTrue(tools.text().contains("attachment of " + page.title()));
    assertEquals(403, post("editor", "/pages/restoreattachment.action", remove).statusCode());
    post("admin", "/pages/restoreattachment.action", remove);
    assertEquals("two", wiki.browser("reader").get(url).body());
    post("editor", "/pages/removeattachment.action", remove);
    post("admin", "/pages/purgeattachment.action", remove);
    assertTrue(wiki.site().attachments().byId(file.id()).isEmpty());
  }

  @Test
  public void aFileIsAsHiddenAsItsPage() {
    attach(wiki.browser("editor"), "a.txt", "secret");
    String url = PageUrls.download(file());
    wiki.site().restrictions().set(page, Action.VIEW, Set.of(Subject.user("nobody")), null);
    assertEquals(403, wiki.browser("reader").get(url).statusCode());
    assertEquals(302, wiki.browser().get(url).statusCode());
    assertEquals(
        403,
        wiki.browser("reader")
            .get("/pages/viewpageattachments.action?pageId=" + page.id())
            .statusCode());
  }

  @Test
  public void mistakesWithFilesAreSaid() {
    HttpResponse<String> none = attach(wiki.browser("editor"), "", "");
    assertTrue(Jsoup.parse(none.body()).select("[role=alert]").text().contains("Choose a file"));
    HttpResponse<String> bad = attach(wiki.browser("editor"), "..", "x");
    assertTrue(Jsoup.parse(bad.body()).select("[role=alert]").text().contains("file name"));
    assertEquals(403, attach(wiki.browser("reader"), "a.txt", "x").statusCode());
    assertEquals(0, wiki.site().attachments().count(page.id()));
  }

  @Test
  public void aPageIsMovedBesideAnotherFoundByItsTitle() {
    SitePage target = page("Target <" + page.id() + ">", wiki.space().homeId());
    Map<String, String> form = new HashMap<>();
    form.put("pageId", "" + page.id());
    form.put("spaceKey", "NET");
    form.put("targetTitle", "<" + page.id());
    form.put("find", "true");
    Document found = html(post("editor", "/pages/movepage.action", form));
    assertEquals(List.of(target.title()), found.select(".host-found label").eachText());
    assertEquals(now(page).parentId(), wiki.space().homeId());
    form.remove("find");
    form.put("targetId", "" + target.id());
    assertEquals(302, post("editor", "/pages/movepage.action", form).statusCode());
    assertEquals(target.id(), now(page).parentId());
    form.put("position", "above");
    post("editor", "/pages/movepage.action", form);
    assertEquals(wiki.space().homeId(), now(page).parentId());
    assertTrue(now(page).rank() < now(target).rank());
  }

  @Test
  public void aPageMovesToAnotherSpaceWithAllBelow() {
    Map<String, String> form = new HashMap<>();
    form.put("pageId", "" + page.id());
    form.put("spaceKey", "OTHER");
    Document offered =
        html(wiki.browser("editor").get("/pages/movepage.action?pageId=" + page.id()));
    assertEquals(List.of("Net"), offered.select("#spaceKey option").eachText());
    assertEquals(403, post("editor", "/pages/movepage.action", form).statusCode());
    assertEquals(403, post("reader", "/pages/movepage.action", form).statusCode());
    form.put("targetTitle", "Nothing");
    Document unknown = html(post("admin", "/pages/movepage.action", form));
    assertTrue(unknown.select("[role=alert]").text().contains("no page ‘Nothing’"));
    assertEquals("Nothing", unknown.select("#targetTitle").val());
    form.put("targetTitle", "");
    post("admin", "/pages/movepage.action", form);
    assertEquals("OTHER", now(page).spaceKey());
    assertEquals("OTHER", now(below).spaceKey());
    assertEquals(other.homeId(), now(page).parentId());
  }

  @Test
  public void clientsMoveByTheSameAddressAndReadJson() {
    Map<String, String> headers =
        Map.of(
            "Content-Type", "application/x-www-form-urlencoded",
            "Accept", "application/json",
            "X-Atlassian-Token", "no-check");
    String path = "/pages/movepage.action";
    String form = "pageId=" + page.id() + "&position=append&targetId=";
    HttpResponse<String> loop = wiki.call("POST", path, "editor", headers, form + below.id());
    assertEquals("{\"actionErrors\":[\"A page can’t be moved below itself.\"]}", loop.body());
    HttpResponse<String> moved =
        wiki.call("POST", path, "editor", headers, form + wiki.space().homeId());
    assertEquals("{\"page\":{\"id\":\"" + page.id() + "\"}}", moved.body());
  }

  @Test
  public void aPageIsCopiedWithWhatOneMayView() {
    SitePage secret = page("Secret " + pages, page.id());
    wiki.site().restrictions().set(secret, Action.VIEW, Set.of(Subject.user("nobody")), null);
    attach(wiki.browser("editor"), "a.txt", "x");
    Document form = html(wiki.browser("editor").get("/pages/copypage.action?pageId=" + page.id()));
    assertEquals("Copy of " + page.title(), form.select("#title").val());
    Map<String, String> fields = new HashMap<>();
    fields.put("pageId", "" + page.id());
    fields.put("title", "Copy of " + page.title());
    fields.put("spaceKey", "NET");
    fields.put("children", "true");
    assertEquals(403, post("reader", "/pages/copypage.action", fields).statusCode());
    assertEquals(302, post("editor", "/pages/copypage.action", fields).statusCode());
    SitePage copy = wiki.site().pages().byTitle("NET", "Copy of " + page.title()).orElseThrow();
    assertEquals(1, wiki.site().attachments().count(copy.id()));
    assertEquals(
        List.of("Copy of " + below.title()),
        wiki.site().pages().descendants(copy.id()).stream().map(SitePage::title).toList());
    Document again = html(post("editor", "/pages/copypage.action", fields));
    assertTrue(again.select("[role=alert]").text().contains("already exists"));
    assertTrue(again.select("#children").hasAttr("checked"));
  }

  @Test
  public void deletingAsksFirstAndSaysWhatGoesAlong() {
    Document asked =
        html(wiki.browser("editor").get("/pages/removepage.action?pageId=" + page.id()));
    assertTrue(asked.text(), asked.text().contains("Children: 1. Comments: 0."));
    assertFalse(now(page).trashed());
    Map<String, String> id = Map.of("pageId", "" + page.id());
    assertEquals(403, post("reader", "/pages/removepage.action", id).statusCode());
    assertEquals(302, post("editor", "/pages/removepage.action", id).statusCode());
    assertTrue(now(page).trashed());
    assertEquals(wiki.space().homeId(), now(below).parentId());
    Document tools = html(wiki.browser("admin").get("/spaces/tools.action?key=NET"));
    assertTrue(tools.select("section[aria-labelledby=trash]").text().contains(page.title()));
    post("admin", "/pages/restorepage.action", id);
    assertFalse(now(page).trashed());
    post("editor", "/pages/removepage.action", id);
    assertEquals(403, post("editor", "/pages/purgepage.action", id).statusCode());
    post("admin", "/pages/purgepage.action", id);
    assertTrue(wiki.site().pages().byId(page.id()).isEmpty());
    Map<String, String> home = Map.of("pageId", "" + wiki.space().homeId());
    assertEquals(400, post("editor", "/pages/removepage.action", home).statusCode());
  }

  @Test
  public void blogPostsAreWrittenAndListed() {
    Map<String, String> form = new HashMap<>();
    form.put("spaceKey", "NET");
    form.put("title", "News " + page.id());
    form.put("wysiwygContent", "Hello & welcome");
    assertEquals(403, post("reader", "/pages/createblogpost.action", form).statusCode());
    assertEquals(302, post("editor", "/pages/createblogpost.action", form).statusCode());
    Document again = html(post("editor", "/pages/createblogpost.action", form));
    assertTrue(again.select("[role=alert]").text().contains("already exists"));
    assertEquals("Hello & welcome", again.select("textarea").val());
    Document list = html(wiki.browser("reader").get("/pages/viewrecentblogposts.action?key=NET"));
    assertTrue(list.select(".host-recent a").eachText().contains("News " + page.id()));
    String url = list.select(".host-recent a").first().attr("href").replaceFirst("/confluence", "");
    Document post = html(wiki.browser("editor").get(url));
    assertEquals("Hello & welcome", post.select("#main-content").text());
    assertTrue(post.select("#action-move-page-dialog-link").isEmpty());
    assertFalse(post.select("#add-comment").isEmpty());
  }

  @Test
  public void anArchivedSpaceStandsApartOnTheDashboard() {
    Map<String, String> archive = Map.of("key", "OTHER", "do", "archive");
    assertEquals(403, post("editor", "/spaces/tools.action", archive).statusCode());
    post("admin", "/spaces/tools.action", archive);
    Document dashboard = html(wiki.browser("editor").get("/"));
    assertTrue(dashboard.select("details").text().contains("Archived spaces (1)"));
    assertEquals(200, wiki.browser("editor").get("/display/OTHER").statusCode());
    post("admin", "/spaces/tools.action", Map.of("key", "OTHER", "do", "unarchive"));
    assertFalse(html(wiki.browser("editor").get("/")).text().contains("Archived spaces"));
  }

  @Test
  public void accountsAreDeactivatedAndReactivatedFromTheirList() {
    SiteUser user = wiki.site().users().create("leaver" + pages, "Leaver", "", "leaver" + pages);
    Browser theirs = wiki.browser(user.name());
    Map<String, String> off = Map.of("key", user.key(), "do", "deactivate");
    assertEquals(403, post("editor", "/admin/users/edituser.action", off).statusCode());
    HttpResponse<String> done = post("admin", "/admin/users/edituser.action", off);
    assertTrue(done.headers().firstValue("Location").orElse("").endsWith("browseusers.action"));
    assertFalse(wiki.site().users().byKey(user.key()).orElseThrow().active());
    assertEquals(302, theirs.get("/users/viewmysettings.action").statusCode());
    Document list = html(wiki.browser("admin").get("/admin/users/browseusers.action?q=leaver"));
    assertTrue(list.select("tbody").text().contains("Deactivated Reactivate"));
    post("admin", "/admin/users/edituser.action", Map.of("key", user.key(), "do", "reactivate"));
    assertTrue(wiki.site().users().byKey(user.key()).orElseThrow().active());
    Map<String, String> own = Map.of("key", wiki.key("admin"), "do", "deactivate");
    post("admin", "/admin/users/edituser.action", own);
    assertTrue(wiki.site().users().byName("admin").orElseThrow().active());
  }

  @Test
  public void everyScreenSpeaksFrenchCompletely() {
    attach(wiki.browser("editor"), "a.txt", "x");
    Browser admin = wiki.browser("admin").language("fr");
    for (String path :
        List.of(
            "viewpage.action?pageId=" + page.id(),
            "viewpageattachments.action?pageId=" + page.id(),
            "movepage.action?pageId=" + page.id(),
            "copypage.action?pageId=" + page.id(),
            "removepage.action?pageId=" + page.id(),
            "addcomment.action?pageId=" + page.id(),
            "createblogpost.action?spaceKey=NET",
            "viewrecentblogposts.action?key=NET")) {
      Document html = html(admin.get("/pages/" + path));
      String text =
          html.select("main").text() + html.select("main [aria-label]").eachAttr("aria-label");
      assertEquals(path, "fr", html.select("html").attr("lang"));
      assertFalse(path, html.select("h1").text().matches(".*\\S:.*"));
      assertFalse(
          path + text, text.matches("(?s).*\\b[a-z]+\\.[a-z]+(\\.[a-z]+)*\\b(?<!a\\.txt).*"));
    }
  }

  private static Subject user(String name) {
    return Subject.user(wiki.key(name));
  }

  private static SitePage page(String title, long parent) {
    return wiki.site()
        .pages()
        .create(
            new NewPage(
                Kind.PAGE,
                wiki.space().id(),
                parent,
                title,
                "<p>Hello</p>",
                wiki.key("editor"),
                "",
                Instant.EPOCH));
  }

  private static SitePage now(SitePage page) {
    return wiki.site().pages().byId(page.id()).orElseThrow();
  }

  private SiteAttachment file() {
    return wiki.site().attachments().of(page.id(), 0, 10).get(0);
  }

  private HttpResponse<String> attach(Browser browser, String name, String content) {
    Map<String, String> fields = Map.of("pageId", "" + page.id(), "comment", "why");
    return browser.upload("/pages/doattachfile.action", fields, "file", name, content);
  }

  private Document list(String who) {
    return html(wiki.browser(who).get("/pages/viewpageattachments.action?pageId=" + page.id()));
  }

  private Document view(String who) {
    return html(wiki.browser(who).get("/pages/viewpage.action?pageId=" + page.id()));
  }

  private static HttpResponse<String> post(String who, String path, Map<String, String> fields) {
    return wiki.browser(who).post(path, fields, true);
  }

  private static Document html(HttpResponse<String> response) {
    assertEquals(response.body(), 200, response.statusCode());
    return Jsoup.parse(response.body());
  }
}
