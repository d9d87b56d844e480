package org.retis.host.screen;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.catalina.LifecycleException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.Test;
import org.retis.host.screen.WikiServer.Browser;
import org.retis.host.site.Comments.NewComment;
import org.retis.host.site.Likes.Like;
import org.retis.host.site.Pages.NewPage;
import org.retis.host.site.Restrictions.Action;
import org.retis.host.site.SiteComment;
import org.retis.host.site.SitePage;
import org.retis.host.site.SitePage.Kind;
import org.retis.host.site.SpaceRight;
import org.retis.host.site.Subject;

/** Comments and likes in the browser. */
public class TalkScreensTest {

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
    page =
        wiki.site()
            .pages()
            .create(
                new NewPage(
                    Kind.PAGE,
                    wiki.space().id(),
                    wiki.space().homeId(),
                    "Talk " + ++pages,
                    "<p>Hello</p>",
                    wiki.key("editor"),
                    "",
                    Instant.EPOCH));
  }

  @Test
  public void writesACommentFromPlainTextAndShowsIt() {
    HttpResponse<String> sent = comment("editor", "", "one & <two>\nthree\n\nfour");
    assertEquals(302, sent.statusCode());
    SiteComment saved = comments().get(0);
    assertEquals(
        "<p>one &amp; &lt;two&gt;<br/>three</p><p>four</p>", wiki.site().comments().body(saved));
    assertEquals(wiki.key("editor"), saved.creatorKey());
    assertTrue(location(sent).endsWith("#comment-" + saved.id()));
    Document html = view("reader");
    assertEquals("Comments (1)", html.select("#comments-heading").text());
    Element shown = html.select("#comment-" + saved.id()).first();
    assertEquals("four", shown.select(".wiki-content p").last().text());
    assertTrue(shown.text().contains("editor Name"));
    assertTrue(html.select("#add-comment").isEmpty());
    assertFalse(view("editor").select("#add-comment").isEmpty());
  }

  @Test
  public void aReplyStandsBelowItsComment() {
    SiteComment top = saved(0, "<p>top</p>");
    SiteComment later = saved(0, "<p>later</p>");
    comment("admin", String.valueOf(top.id()), "<p>reply</p>");
    Document html = view("reader");
    List<String> order = html.select(".host-comment > .wiki-content").eachText();
    assertEquals(List.of("top", "reply", "later"), order);
    Element reply = html.select(".host-depth-1").first();
    assertTrue(reply.text(), reply.text().contains("in reply to editor Name"));
    assertTrue(html.select("#comment-" + later.id()).hasClass("host-depth-0"));
  }

  @Test
  public void anEmptyOrBrokenCommentIsShownAgainWithItsReason() {
    HttpResponse<String> empty = comment("editor", "", " ");
    assertTrue(Jsoup.parse(empty.body()).select("[role=alert]").text().contains("needs some text"));
    HttpResponse<String> broken = comment("editor", "", "<p>mine");
    Document html = Jsoup.parse(broken.body());
    assertEquals("<p>mine", html.select("textarea").val());
    assertEquals(String.valueOf(page.id()), html.select("input[name=pageId]").val());
    assertTrue(comments().isEmpty());
  }

  @Test
  public void authorsAndSpaceAdministratorsEditAndRemove() {
    SiteComment mine = saved(0, "<p>one</p>");
    String id = String.valueOf(mine.id());
    wiki.site().spaces().allow(wiki.space().id(), user("reader"), SpaceRight.COMMENT);
    try {
      assertFalse(view("reader").select("#comment-" + id).text().contains("Delete"));
      assertEquals(403, edit("reader", id, "1", "theirs").statusCode());
      assertEquals(
          403, post("reader", "/pages/removecomment.action", Map.of("commentId", id)).statusCode());
    } finally {
      wiki.site().spaces().disallow(wiki.space().id(), user("reader"));
      wiki.site().spaces().allow(wiki.space().id(), user("reader"), SpaceRight.VIEW);
    }
    Document form =
        Jsoup.parse(wiki.browser("editor").get("/pages/editcomment.action?commentId=" + id).body());
    assertEquals("<p>one</p>", form.select("textarea").val());
    assertEquals("1", form.select("input[name=originalVersion]").val());
    assertEquals(302, edit("editor", id, "1", "<p>two</p>").statusCode());
    assertTrue(view("editor").select("#comment-" + id).text().contains("edited"));
    Document conflict = Jsoup.parse(edit("editor", id, "1", "<p>three</p>").body());
    assertEquals("<p>three</p>", conflict.select("textarea").val());
    assertEquals("2", conflict.select("input[name=originalVersion]").val());
    assertTrue(conflict.select("[role=alert]").text().contains("version 2"));
    post("admin", "/pages/removecomment.action", Map.of("commentId", id));
    assertTrue(comments().isEmpty());
    assertEquals(404, edit("editor", id, "2", "x").statusCode());
  }

  @Test
  public void formsWithoutTokenChangeNothing() {
    SiteComment one = saved(0, "<p>one</p>");
    String id = String.valueOf(one.id());
    Map<String, String> all =
        Map.of(
            "pageId",
            "" + page.id(),
            "commentId",
            id,
            "contentId",
            id,
            "originalVersion",
            "1",
            "wysiwygContent",
            "typed & kept");
    for (String path : List.of("doaddcomment", "doeditcomment", "removecomment", "like")) {
      HttpResponse<String> refused =
          wiki.browser("editor").post("/pages/" + path + ".action", all, false);
      assertEquals(path, 403, refused.statusCode());
      assertTrue(path, refused.body().contains("typed &amp; kept"));
    }
    assertEquals(List.of(one), comments());
    assertTrue(wiki.site().likes().of(one.id()).isEmpty());
  }

  @Test
  public void whoMayNotCommentOrViewIsRefused() {
    assertEquals(403, comment("reader", "", "x").statusCode());
    assertEquals(403, comment("outsider", "", "x").statusCode());
    SiteComment secret = saved(0, "<p>secret</p>");
    wiki.site().restrictions().set(page, Action.VIEW, Set.of(Subject.user("nobody")), null);
    assertEquals(403, comment("editor", "", "x").statusCode());
    assertEquals(403, edit("editor", "" + secret.id(), "1", "x").statusCode());
    assertEquals(403, like("reader", secret.id(), "like").statusCode());
    assertEquals(1, comments().size());
  }

  @Test
  public void anonymousVisitorsCommentWhereTheSpacePermits() {
    wiki.site().spaces().allow(wiki.space().id(), Subject.anonymous(), SpaceRight.COMMENT);
    try {
      Browser anonymous = wiki.browser();
      HttpResponse<String> read = anonymous.get("/pages/viewpage.action?pageId=" + page.id());
      assertTrue(read.headers().firstValue("Set-Cookie").isEmpty());
      assertTrue(Jsoup.parse(read.body()).select("#add-comment").isEmpty());
      assertTrue(read.body().contains("/pages/addcomment.action"));
      Document form =
          Jsoup.parse(anonymous.get("/pages/addcomment.action?pageId=" + page.id()).body());
      Map<String, String> fields =
          Map.of(
              "pageId",
              "" + page.id(),
              "wysiwygContent",
              "by anybody",
              "atl_token",
              form.select("input[name=atl_token]").val());
      assertEquals(302, anonymous.post("/pages/doaddcomment.action", fields, false).statusCode());
      assertNull(comments().get(0).creatorKey());
      assertEquals(
          403,
          anonymous
              .post(
                  "/pages/like.action",
                  Map.of("contentId", "" + page.id(), "atl_token", fields.get("atl_token")),
                  false)
              .statusCode());
    } finally {
      wiki.site().spaces().disallow(wiki.space().id(), Subject.anonymous());
    }
  }

  @Test
  public void likesAreShownWithNamesAndTakenBack() {
    SiteComment one = saved(0, "<p>one</p>");
    like("reader", page.id(), "like");
    like("reader", page.id(), "like");
    like("admin", page.id(), "like");
    HttpResponse<String> back = like("reader", one.id(), "like");
    assertTrue(location(back).endsWith("#comment-" + one.id()));
    Document html = view("reader");
    Element ofPage = html.select("#likes-section").first();
    assertEquals("2", ofPage.select(".aui-badge").text());
    assertTrue(ofPage.text(), ofPage.text().contains("Liked by reader Name, admin Name"));
    assertEquals("Unlike", ofPage.select("button").text());
    assertEquals("Like", view("editor").select("#likes-section button").text());
    assertTrue(html.select("#comment-" + one.id()).text().contains("Liked by reader Name"));
    like("reader", page.id(), "unlike");
    assertEquals("1", view("reader").select("#likes-section .aui-badge").text());
    for (int i = 0; i < 7; i++) {
      wiki.site().likes().add(new Like(page.id(), "gone" + i, Instant.EPOCH));
    }
    assertTrue(view("reader").select("#likes-section").text().contains("and 3 more"));
  }

  @Test
  public void hostileCommentsStayText() {
    comment("editor", "", "<p onclick=\"alert(1)\">x</p>");
    comment("editor", "", "\"><script>alert(1)</script>");
    Document html = view("reader");
    assertEquals(2, html.select(".host-comment").size());
    assertTrue(html.select("script").stream().noneMatch(s -> s.data().contains("alert(1)")));
    assertTrue(html.select("[onclick]").isEmpty());
  }

  @Test
  public void aTrashedPageShowsNoTalk() {
    saved(0, "<p>one</p>");
    wiki.site().pages().trash(page.id(), null);
    assertTrue(view("admin").select("#comments-section").isEmpty());
    assertEquals(403, comment("admin", "", "x").statusCode());
  }

  private static Subject user(String name) {
    return Subject.user(wiki.key(name));
  }

  private List<SiteComment> comments() {
    return wiki.site().comments().of(page.id(), 0, 100);
  }

  private SiteComment saved(long answered, String body) {
    return wiki.site()
        .comments()
        .create(new NewComment(page.id(), answered, body, wiki.key("editor"), Instant.EPOCH));
  }

  private HttpResponse<String> comment(String who, String answered, String text) {
    return post(
        who,
        "/pages/doaddcomment.action",
        Map.of("pageId", "" + page.id(), "parentId", answered, "wysiwygContent", text));
  }

  private static HttpResponse<String> edit(String who, String id, String version, String text) {
    return post(
        who,
        "/pages/doeditcomment.action",
        Map.of("commentId", id, "originalVersion", version, "wysiwygContent", text));
  }

  private static HttpResponse<String> like(String who, long id, String what) {
    return post(who, "/pages/like.action", Map.of("contentId", "" + id, "do", what));
  }

  private static HttpResponse<String> post(String who, String path, Map<String, String> fields) {
    return wiki.browser(who).post(path, fields, true);
  }

  private Document view(String who) {
    HttpResponse<String> response =
        wiki.browser(who).get("/pages/viewpage.action?pageId=" + page.id());
    assertEquals(200, response.statusCode());
    return Jsoup.parse(response.body());
  }

  private static String location(HttpResponse<String> response) {
    return response.headers().firstValue("Location").orElse("");
  }
}
