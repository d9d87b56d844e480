package org.retis.host.site;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.retis.host.site.SiteRig.THEN;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.function.Predicate;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.retis.host.ao.TestDatabases;
import org.retis.host.site.Attachments.NewFile;
import org.retis.host.site.Comments.NewComment;
import org.retis.host.site.PageArranger.Position;
import org.retis.host.site.PageCopies.Wanted;
import org.retis.host.site.SiteEvents.Change;
import org.retis.host.site.SiteEvents.PageChanged;
import org.retis.host.site.SiteEvents.PageCopied;
import org.retis.host.site.SiteEvents.PageMoved;

/** Moving, copying, trashing and removing pages, on every database that the host runs on. */
@RunWith(Parameterized.class)
public class PageArrangerTest {

  private final TestDatabases database;
  private SiteRig rig;
  private Pages pages;
  private SiteSpace other;
  private SitePage top;
  private SitePage child;
  private SitePage leaf;

  public PageArrangerTest(TestDatabases database) {
    this.database = database;
  }

  @Parameters(name = "{0}")
  public static TestDatabases[] databases() {
    return TestDatabases.values();
  }

  @Before
  public void open() {
    rig = new SiteRig(database);
    pages = rig.site.pages();
    other = rig.space("OTHER");
    top = rig.page("Top");
    child = rig.below("Child", top.id());
    leaf = rig.below("Leaf", child.id());
    rig.heard.clear();
  }

  @After
  public void close() {
    rig.close();
  }

  @Test
  public void movingToAnotherSpaceTakesAllBelowAlong() {
    SitePage after = pages.move(top.id(), other.homeId(), "k");
    assertEquals(other.id(), after.spaceId());
    assertEquals("OTHER", rig.now(leaf).spaceKey());
    assertEquals(child.id(), rig.now(leaf).parentId());
    assertEquals(leaf.id(), pages.byTitle("other", "LEAF").orElseThrow().id());
    assertTrue(pages.byTitle("NET", "Leaf").isEmpty());
    assertEquals(
        List.of(
            new PageChanged(Change.MOVED, after, "k"),
            new PageMoved(top, after, List.of(child, leaf), "k")),
        rig.heard);
    rig.page("Leaf");
  }

  @Test
  public void aTakenTitleAnywhereBelowStopsTheWholeMove() {
    pages.create(
        new Pages.NewPage(SitePage.Kind.PAGE, other.id(), 0, "LEAF", "<p/>", null, "", THEN));
    rig.heard.clear();
    RefusedException taken =
        assertThrows(RefusedException.class, () -> pages.move(top.id(), other.homeId(), null));
    assertEquals("title.taken", taken.key());
    assertEquals(List.of("Leaf"), taken.values());
    assertEquals(top, rig.now(top));
    assertEquals(child, rig.now(child));
    assertTrue(rig.heard.isEmpty());
  }

  @Test
  public void aPageIsPutBeforeOrAfterAnother() {
    SitePage a = rig.below("A", top.id());
    SitePage b = rig.below("B", top.id());
    pages.move(b.id(), Position.ABOVE, child.id(), null);
    assertEquals(List.of(b.id(), child.id(), a.id()), childrenOf(top));
    pages.move(b.id(), Position.BELOW, child.id(), null);
    assertEquals(List.of(child.id(), b.id(), a.id()), childrenOf(top));
    pages.move(leaf.id(), Position.BELOW, a.id(), null);
    assertEquals(List.of(child.id(), b.id(), a.id(), leaf.id()), childrenOf(top));
    assertEquals(0, pages.moveToTop(b.id(), other.id(), null).parentId());
    assertEquals(
        List.of(other.homeId(), b.id()), pages.top(other.id()).stream().map(SitePage::id).toList());
  }

  @Test
  public void loopsHomePagesAndTrashedTargetsAreRefused() {
    assertEquals("parent.loop", refusal(() -> pages.move(top.id(), leaf.id(), null)));
    assertEquals(
        "parent.loop", refusal(() -> pages.move(top.id(), Position.ABOVE, top.id(), null)));
    assertEquals(
        "parent.loop", refusal(() -> pages.move(top.id(), Position.ABOVE, leaf.id(), null)));
    assertEquals("page.home", refusal(() -> pages.move(rig.space.homeId(), other.homeId(), null)));
    pages.trash(leaf.id(), null);
    assertEquals("parent.elsewhere", refusal(() -> pages.move(top.id(), leaf.id(), null)));
    assertEquals("page.unknown", refusal(() -> pages.move(leaf.id(), other.homeId(), null)));
  }

  @Test
  public void whatLiesInTheTrashStaysInItsSpaceWhenItsParentMovesAway() {
    pages.trash(leaf.id(), null);
    pages.move(top.id(), other.homeId(), null);
    assertEquals(
        List.of(leaf.id()), pages.trashed(rig.space.id()).stream().map(SitePage::id).toList());
    SitePage back = pages.restore(leaf.id(), null);
    assertEquals("NET", back.spaceKey());
    assertEquals(0, back.parentId());
  }

  @Test
  public void aCopyHasBodyLabelsAndFilesButNoPast() {
    rig.site.labels().add(top, "meeting");
    attach(top, "plan.pdf");
    rig.site.comments().create(new NewComment(top.id(), 0, "<p>c</p>", null, THEN));
    rig.site.likes().add(new Likes.Like(top.id(), "k", THEN));
    rig.heard.clear();
    SitePage copy = rig.site.copies().copy(wanted(rig.space, "Copy of Top", page -> false));
    assertEquals("<p>Top</p>", pages.body(copy));
    assertEquals("k", copy.creatorKey());
    assertEquals(1, copy.version());
    assertEquals(List.of("meeting"), rig.site.labels().of(copy.id()));
    SiteAttachment file = rig.site.attachments().byName(copy.id(), "plan.pdf").orElseThrow();
    assertEquals("k", file.creatorKey());
    assertEquals(0, rig.site.comments().count(copy.id()));
    assertTrue(rig.site.likes().of(copy.id()).isEmpty());
    assertTrue(pages.children(copy.id()).isEmpty());
    assertEquals(
        List.of(new PageChanged(Change.CREATED, copy, "k"), new PageCopied(top, copy, "k")),
        rig.heard);
    pages.remove(top.id(), null);
    assertEquals(1, rig.rows("HOST_FILE_PIECE"));
  }

  @Test
  public void childrenAreCopiedWhereTheyAreWanted() {
    SitePage secret = rig.below("Secret", top.id());
    rig.below("Under secret", secret.id());
    rig.heard.clear();
    SitePage copy =
        rig.site.copies().copy(wanted(rig.space, "Copy of Top", page -> page.id() != secret.id()));
    assertEquals(
        List.of("Copy of Child", "Copy of Leaf"),
        pages.descendants(copy.id()).stream().map(SitePage::title).toList());
    assertEquals(3, rig.heard(PageCopied.class).size());
    assertEquals("Copy of Top (2)", rig.site.copies().free("Copy of Top", rig.space.id()));
    SitePage again = rig.site.copies().copy(wanted(rig.space, "Copy of Top (2)", page -> true));
    assertEquals(
        List.of("Copy of Child (2)", "Copy of Secret", "Copy of Leaf (2)", "Copy of Under secret"),
        pages.descendants(again.id()).stream().map(SitePage::title).toList());
  }

  @Test
  public void aCopyWithATakenTitleLeavesNothing() {
    long before = rig.rows("HOST_CONTENT");
    assertEquals(
        "title.taken",
        refusal(() -> rig.site.copies().copy(wanted(rig.space, "top", page -> true))));
    assertEquals(before, rig.rows("HOST_CONTENT"));
    assertTrue(rig.heard.isEmpty());
    SitePage elsewhere = rig.site.copies().copy(wanted(other, "Top", page -> true));
    assertEquals("OTHER", elsewhere.spaceKey());
    assertEquals(
        List.of("Copy of Child", "Copy of Leaf"),
        pages.descendants(elsewhere.id()).stream().map(SitePage::title).toList());
  }

  @Test
  public void aLongTitleLeavesRoomForTheNumber() {
    String title = "x".repeat(255);
    rig.page(title);
    String free = rig.site.copies().free(title, rig.space.id());
    assertEquals(255, free.length());
    assertTrue(free.endsWith("x (2)"));
  }

  @Test
  public void descendantsComeLevelByLevelAndPagesOfASpaceBitByBit() {
    SitePage second = rig.below("Second", top.id());
    SitePage blog = rig.blog("News");
    assertEquals(List.of(child, second, leaf), pages.descendants(top.id()));
    assertEquals(List.of(leaf, second), pages.after(rig.space.id(), child.id(), 2));
    assertEquals(List.of(blog), pages.after(rig.space.id(), second.id(), 9));
    assertEquals(List.of(blog), pages.blogPosts(rig.space.id(), 0, 9));
  }

  @Test
  public void removingAPageOrSpaceLeavesNoRowBehind() {
    for (SitePage page : List.of(top, leaf)) {
      rig.site.labels().add(page, "x");
      attach(page, "plan.pdf");
      SiteComment comment =
          rig.site.comments().create(new NewComment(page.id(), 0, "<p>c</p>", null, THEN));
      rig.site.likes().add(new Likes.Like(comment.id(), "k", THEN));
      rig.site.likes().add(new Likes.Like(page.id(), "k", THEN));
    }
    pages.trash(leaf.id(), null);
    pages.remove(leaf.id(), null);
    assertEquals(1, rig.rows("HOST_COMMENT"));
    assertEquals(2, rig.rows("HOST_LIKE"));
    assertEquals(1, rig.rows("HOST_FILE_PIECE"));
    rig.site.spaces().remove(rig.space);
    rig.site.spaces().remove(other);
    for (String table :
        List.of(
            "HOST_CONTENT",
            "HOST_VERSION",
            "HOST_LABEL",
            "HOST_COMMENT",
            "HOST_LIKE",
            "HOST_ATTACHMENT",
            "HOST_FILE",
            "HOST_FILE_PIECE",
            "HOST_SPACE",
            "HOST_SPACE_RIGHT")) {
      assertEquals(table, 0, rig.rows(table));
    }
  }

  @Test
  public void anArchivedSpaceLeavesTheListsOfTheSite() {
    SiteUser admin = rig.site.users().create("root", "Root", "", "");
    rig.site.groups().add(Groups.ADMINISTRATORS, admin);
    rig.heard.clear();
    SiteSpace archived = rig.site.spaces().archive(rig.space.id(), true);
    assertEquals(List.of(new SiteEvents.SpaceArchived(archived, true)), rig.heard);
    assertEquals(List.of(other), rig.site.rights().viewable(admin, rig.site.spaces()));
    assertEquals(
        List.of("OTHER"), pages.recent(0, 10).stream().map(SitePage::spaceKey).distinct().toList());
    assertTrue(rig.site.rights().mayView(admin, top));
    assertFalse(rig.site.spaces().archive(rig.space.id(), false).archived());
    assertEquals(2, rig.site.rights().viewable(admin, rig.site.spaces()).size());
  }

  private Wanted wanted(SiteSpace space, String title, Predicate<SitePage> children) {
    return new Wanted(
        top.id(), space.id(), space.homeId(), title, "Copy of %s", children, "k", THEN);
  }

  private void attach(SitePage page, String name) {
    rig.site
        .attachments()
        .save(
            new NewFile(page.id(), name, "application/pdf", "", null, THEN),
            new ByteArrayInputStream(new byte[] {1, 2, 3}));
  }

  private List<Long> childrenOf(SitePage page) {
    return pages.children(page.id()).stream().map(SitePage::id).toList();
  }

  private static String refusal(Runnable work) {
    return assertThrows(RefusedException.class, work::run).key();
  }
}
