package org.retis.host.site;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.retis.host.site.SiteRig.THEN;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.retis.host.ao.TestDatabases;
import org.retis.host.site.Comments.NewComment;
import org.retis.host.site.Likes.Like;
import org.retis.host.site.SiteEvents.Change;
import org.retis.host.site.SiteEvents.CommentChanged;
import org.retis.host.site.SiteEvents.LikeChanged;

/** Comments and likes, on every database that the host runs on. */
@RunWith(Parameterized.class)
public class CommentsTest {

  private static final Instant LATER = THEN.plusSeconds(90);

  private final TestDatabases database;
  private SiteRig rig;
  private Comments comments;
  private SitePage page;

  public CommentsTest(TestDatabases database) {
    this.database = database;
  }

  @Parameters(name = "{0}")
  public static TestDatabases[] databases() {
    return TestDatabases.values();
  }

  @Before
  public void open() {
    rig = new SiteRig(database);
    comments = rig.site.comments();
    page = rig.page("Minutes");
    rig.heard.clear();
  }

  @After
  public void close() {
    rig.close();
  }

  @Test
  public void aCommentKeepsWhoWhenWhatAndItsVersions() {
    SiteComment first = comment(0, "<p>one</p>");
    SiteComment second = comments.update(first.id(), 1, "<p>two</p>", "k", LATER);
    assertEquals(
        new SiteComment(first.id(), page.id(), 0, 2, THEN, rig.ada.key(), LATER, "k"), second);
    assertEquals(second, comments.byId(first.id()).orElseThrow());
    assertEquals("<p>two</p>", comments.body(second));
    assertEquals("<p>one</p>", comments.body(first.id(), 1).orElseThrow());
    assertEquals(
        List.of(2, 1), comments.versions(first.id()).stream().map(PageVersion::number).toList());
    assertEquals(
        List.of(
            new CommentChanged(Change.CREATED, first, page, rig.ada.key()),
            new CommentChanged(Change.UPDATED, second, page, "k")),
        rig.heard);
  }

  @Test
  public void aCommentsNumberIsNoOtherContents() {
    SiteComment comment = comment(0, "<p>one</p>");
    assertTrue(rig.site.pages().byId(comment.id()).isEmpty());
    assertTrue(rig.site.pages().versionById(comment.id()).isEmpty());
    assertNotEquals(comment.id(), rig.page("Next").id());
  }

  @Test
  public void savingOverSomebodyElsesVersionIsAConflict() {
    SiteComment first = comment(0, "<p>one</p>");
    comments.update(first.id(), 1, "<p>two</p>", null, LATER);
    ConflictException conflict =
        assertThrows(
            ConflictException.class,
            () -> comments.update(first.id(), 1, "<p>three</p>", null, LATER));
    assertEquals(2, conflict.actual());
    assertEquals("<p>two</p>", comments.body(comments.byId(first.id()).orElseThrow()));
  }

  @Test
  public void emptyOrBrokenTextIsNoComment() {
    assertEquals("comment.empty", refusal(0, "<p>&nbsp; <br/></p>"));
    assertEquals("body.malformed", refusal(0, "<p>one"));
    assertTrue(comments.of(page.id(), 0, 10).isEmpty());
    comment(0, "<p><ac:structured-macro ac:name=\"toc\"/></p>");
    assertEquals(1, comments.count(page.id()));
  }

  @Test
  public void answersStandOnTheSamePageAndMoveUpWhenTheirCommentGoes() {
    SiteComment top = comment(0, "<p>top</p>");
    SiteComment middle = comment(top.id(), "<p>middle</p>");
    SiteComment leaf = comment(middle.id(), "<p>leaf</p>");
    SitePage other = rig.page("Other");
    assertThrows(
        RefusedException.class,
        () -> comments.create(new NewComment(other.id(), top.id(), "<p>x</p>", null, THEN)));
    rig.heard.clear();
    comments.remove(middle.id(), "k");
    assertEquals(List.of(new CommentChanged(Change.REMOVED, middle, page, "k")), rig.heard);
    assertTrue(comments.byId(middle.id()).isEmpty());
    assertTrue(comments.body(middle.id(), 1).isEmpty());
    assertEquals(top.id(), comments.byId(leaf.id()).orElseThrow().parentId());
    assertEquals(List.of(leaf.id()), ids(comments.answers(top.id())));
    comments.remove(top.id(), "k");
    assertEquals(0, comments.byId(leaf.id()).orElseThrow().parentId());
  }

  @Test
  public void nobodyCommentsOnATrashedPage() {
    SiteComment before = comment(0, "<p>before</p>");
    rig.site.pages().trash(page.id(), null);
    assertEquals("page.unknown", refusal(0, "<p>late</p>"));
    assertThrows(
        RefusedException.class, () -> comments.update(before.id(), 1, "<p>late</p>", null, LATER));
    rig.site.pages().restore(page.id(), null);
    assertEquals(List.of(before.id()), ids(comments.of(page.id(), 0, 10)));
  }

  @Test
  public void readsThePagesOrTheSpacesCommentsBitByBit() {
    List<Long> made = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      made.add(comment(0, "<p>" + i + "</p>").id());
    }
    SitePage blog = rig.blog("News");
    SiteComment elsewhere = comments.create(new NewComment(blog.id(), 0, "<p>b</p>", null, THEN));
    assertEquals(made.subList(0, 2), ids(comments.of(page.id(), 0, 2)));
    assertEquals(made.subList(2, 5), ids(comments.of(page.id(), made.get(1), 10)));
    assertEquals(
        List.of(made.get(4), elsewhere.id()),
        ids(comments.inSpace(rig.space.id(), made.get(3), 10)));
    rig.site.pages().trash(blog.id(), null);
    assertEquals(made, ids(comments.inSpace(rig.space.id(), 0, 10)));
  }

  @Test
  public void likesAreNotedOnceWithTheirDate() {
    SiteComment comment = comment(0, "<p>one</p>");
    rig.heard.clear();
    Like ofPage = new Like(page.id(), "k", THEN);
    Like ofComment = new Like(comment.id(), "k", LATER);
    assertTrue(rig.site.likes().add(ofPage));
    assertFalse(rig.site.likes().add(new Like(page.id(), "k", LATER)));
    assertTrue(rig.site.likes().add(new Like(page.id(), "j", LATER)));
    assertTrue(rig.site.likes().add(ofComment));
    assertEquals(List.of(ofPage, new Like(page.id(), "j", LATER)), rig.site.likes().of(page.id()));
    assertEquals(List.of(ofComment), rig.site.likes().ofComments(page.id()).get(comment.id()));
    rig.site.likes().remove(comment.id(), "k");
    rig.site.likes().remove(comment.id(), "k");
    List<LikeChanged> told = rig.heard(LikeChanged.class);
    assertEquals(4, told.size());
    assertFalse(told.get(0).ofComment());
    assertEquals(new LikeChanged(ofComment, page, false), told.get(3));
    assertTrue(told.get(3).ofComment());
    assertTrue(rig.site.likes().of(comment.id()).isEmpty());
  }

  @Test
  public void nothingThatIsGoneOrNoContentIsLiked() {
    SiteComment comment = comment(0, "<p>one</p>");
    rig.site.likes().add(new Like(comment.id(), "k", THEN));
    comments.remove(comment.id(), null);
    assertEquals(0, rig.rows("HOST_LIKE"));
    for (long id : new long[] {comment.id(), 1, rig.space.id()}) {
      assertThrows(RefusedException.class, () -> rig.site.likes().add(new Like(id, "k", THEN)));
    }
  }

  @Test
  public void ofManyLikesOfOnePersonAtOnceExactlyOneCounts() throws Exception {
    ExecutorService crowd = Executors.newFixedThreadPool(6);
    try {
      List<Callable<Boolean>> likers = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        likers.add(() -> rig.site.likes().add(new Like(page.id(), "k", THEN)));
      }
      int added = 0;
      for (Future<Boolean> result : crowd.invokeAll(likers)) {
        added += result.get() ? 1 : 0;
      }
      assertEquals(1, added);
      assertEquals(1, rig.rows("HOST_LIKE"));
    } finally {
      crowd.shutdownNow();
    }
  }

  private SiteComment comment(long parent, String body) {
    return comments.create(new NewComment(page.id(), parent, body, rig.ada.key(), THEN));
  }

  private String refusal(long parent, String body) {
    return assertThrows(RefusedException.class, () -> comment(parent, body)).key();
  }

  private static List<Long> ids(List<SiteComment> comments) {
    return comments.stream().map(SiteComment::id).toList();
  }
}
