package org.retis.testing;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.retis.gateway.ContentChanged;
import org.retis.gateway.ContentChanged.Change;
import org.retis.gateway.ContentInfo;
import org.retis.gateway.ContentLabelled;
import org.retis.gateway.ContentLike;
import org.retis.gateway.ContentState;
import org.retis.gateway.ContentVersion;
import org.retis.gateway.EventBus;

/** The fake keeps the promises of the interface, or every test on it is worth nothing. */
public class FakeContentsTest {

  private static final Instant MONDAY = Instant.parse("2026-03-02T10:00:00Z");
  private static final Instant TUESDAY = Instant.parse("2026-03-03T10:00:00Z");

  private final EventBus bus = new EventBus();
  private final List<Object> heard = new ArrayList<>();
  private final FakeContents contents = new FakeContents().publishTo(bus);

  @Test
  public void keepsVersionsAndWhoSavedThem() {
    contents.by("ada").at(MONDAY).page(1, "YOUTH", "Minutes", "<p>a</p>");
    contents.by(null).at(TUESDAY).edit(1, "<p>b</p>");

    assertEquals(
        List.of(new ContentVersion(2, null, TUESDAY), new ContentVersion(1, "ada", MONDAY)),
        contents.versions(1, 9));
    assertEquals(1, contents.versions(1, 1).size());
    ContentInfo info = contents.byId(1).orElseThrow();
    assertEquals("ada", info.creatorKey());
    assertEquals(TUESDAY, info.modified());
    assertEquals(Optional.of("<p>b</p>"), contents.body(1));
  }

  @Test
  public void listsCurrentPagesByNumber() {
    contents.page(3, "YOUTH", "C", "").page(1, "YOUTH", "A", "").blogPost(2, "YOUTH", "B", "");
    contents.page(4, "OTHER", "D", "").draft(5, "YOUTH", "E", "").comment(6, 1, "hi").trash(3);

    assertEquals(List.of(1L, 2L), contents.pageIdsAfter("YOUTH", 0, 9));
    assertEquals(List.of(2L), contents.pageIdsAfter("YOUTH", 1, 1));
  }

  @Test
  public void restrictionsReachDown() {
    contents.page(1, "YOUTH", "A", "").pageBelow(1, 2, "B", "");
    assertFalse(contents.isRestricted(2));
    contents.restrict(1);
    assertTrue(contents.isRestricted(2));
    assertTrue("unknown is taken for restricted", contents.isRestricted(9));
    assertFalse(contents.open(1).isRestricted(2));
  }

  @Test
  public void movesWhatIsBelowAlong() {
    contents.page(1, "YOUTH", "A", "").pageBelow(1, 2, "B", "").comment(3, 2, "hi");
    contents.page(9, "OTHER", "Z", "").move(1, 9);
    assertEquals("OTHER", contents.byId(3).orElseThrow().spaceKey());
    assertEquals(List.of(1L, 2L, 9L), contents.pageIdsAfter("OTHER", 0, 9));
  }

  @Test
  public void tellsOfEveryChange() {
    bus.subscribe(ContentChanged.class, event -> heard.add(event.change()));
    bus.subscribe(ContentLabelled.class, event -> heard.add(event.label() + event.added()));
    contents.page(1, "YOUTH", "A", "").edit(1, "x").like(1).unlike(1).trash(1).restore(1);
    contents.restrict(1).rename(1, "B").label(1, "x").unlabel(1, "x").attachment(2, 1, "a.pdf");
    contents.remove(1);

    assertEquals(
        List.of(
            Change.CREATED,
            Change.UPDATED,
            Change.LIKED,
            Change.UNLIKED,
            Change.TRASHED,
            Change.RESTORED,
            Change.RESTRICTED,
            Change.UPDATED,
            "xtrue",
            "xfalse",
            Change.CREATED,
            Change.REMOVED),
        heard);
    assertEquals(Optional.empty(), contents.byId(1));
    assertEquals("files go with their page", Optional.empty(), contents.byId(2));
  }

  @Test
  public void listsWhatHangsOnAPage() {
    contents.page(1, "YOUTH", "A", "").comment(2, 1, "hi").attachment(3, 1, "a.pdf");
    contents.by("grace").at(TUESDAY).like(1).label(1, "b", "a");

    assertEquals(2, contents.comments(1).get(0).id());
    assertEquals("a.pdf", contents.attachments(1).get(0).title());
    assertEquals(List.of(new ContentLike("grace", TUESDAY)), contents.likes(1));
    assertEquals(List.of("a", "b"), contents.labels(1));
    assertEquals(ContentState.TRASHED, contents.trash(1).byId(1).orElseThrow().state());
  }
}
