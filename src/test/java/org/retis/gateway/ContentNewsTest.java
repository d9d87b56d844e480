package org.retis.gateway;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.api.model.content.ContentStatus;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.event.events.content.ContentEvent;
import com.atlassian.confluence.event.events.content.attachment.AttachmentCreateEvent;
import com.atlassian.confluence.event.events.content.comment.CommentCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageCopyEvent;
import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageMoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRemoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRestoreEvent;
import com.atlassian.confluence.event.events.content.page.PageTrashedEvent;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.confluence.event.events.label.LabelAddEvent;
import com.atlassian.confluence.event.events.label.LabelRemoveEvent;
import com.atlassian.confluence.event.events.like.LikeCreatedEvent;
import com.atlassian.confluence.event.events.security.ContentPermissionEvent;
import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.labels.Namespace;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.CommentManager;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.transaction.TransactionCallback;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.sal.api.user.UserKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.retis.gateway.ContentChanged.Change;

/** What is made of Confluence's events before and after their transaction ends. */
public class ContentNewsTest {

  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  private final PageManager pages = mock(PageManager.class);
  private final LoggedInUser loggedIn = mock(LoggedInUser.class);
  private final Contents contents = mock(Contents.class);
  private final ByName byName = new ByName();
  private final EventBus bus = new EventBus();
  private final List<Object> heard = new CopyOnWriteArrayList<>();
  private final ChangeQueue queue =
      new ChangeQueue(bus, Clock.systemUTC(), Duration.ofMinutes(2), 1_000);
  private final ContentEntities entities =
      new ContentEntities(pages, mock(CommentManager.class), mock(OptionalServices.class), byName);
  private final ContentNews news =
      new ContentNews(
          entities,
          contents,
          loggedIn,
          new Transactions(),
          queue,
          byName,
          Clock.systemUTC(),
          Duration.ofMillis(50));
  private final ContentListener listener = new ContentListener(news, byName);
  private final Page page = mock(Page.class);

  @Before
  public void aPage() {
    bus.subscribe(Object.class, heard::add);
    content(page, 1, 3);
    ConfluenceUser ada = user("ada");
    ConfluenceUser grace = user("grace");
    Space space = mock(Space.class);
    when(space.getKey()).thenReturn("YOUTH");
    when(page.getSpace()).thenReturn(space);
    when(page.getTitle()).thenReturn("Minutes");
    when(page.getLastModifier()).thenReturn(grace);
    when(loggedIn.get()).thenReturn(ada);
    when(contents.byId(anyLong())).thenReturn(Optional.empty());
  }

  @After
  public void stop() {
    queue.stop();
  }

  @Test
  public void tellsOfAVersionOnceItCanBeRead() throws InterruptedException {
    readable(info(2, ContentState.CURRENT, "YOUTH"));
    listener.onContent(new PageUpdateEvent(page));

    Thread.sleep(100);
    assertEquals("the old version says nothing", List.of(), heard);
    ContentInfo saved = info(3, ContentState.CURRENT, "YOUTH");
    readable(saved);
    ContentChanged told = told();
    assertEquals(Change.UPDATED, told.change());
    assertEquals(saved, told.content());
    assertEquals("ada", told.actorKey());
  }

  @Test
  public void staysSilentAboutWhatWasRolledBack() {
    listener.onContent(new PageCreateEvent(page));
    queue.stop();

    assertEquals(List.of(), heard);
  }

  @Test
  public void tellsOfTheTrashOnceTheStateSaysSo() throws InterruptedException {
    when(page.getContentStatusObject()).thenReturn(ContentStatus.TRASHED);
    readable(info(3, ContentState.CURRENT, "YOUTH"));
    listener.onContent(new PageTrashedEvent(page));

    Thread.sleep(60);
    assertEquals(List.of(), heard);
    readable(info(3, ContentState.TRASHED, "YOUTH"));
    assertEquals(Change.TRASHED, told().change());
  }

  @Test
  public void tellsOfAMoveOnceSpaceAndParentAreTheNewOnes() throws InterruptedException {
    Page above = mock(Page.class);
    content(above, 9, 1);
    when(page.getParent()).thenReturn(above);
    readable(info(3, ContentState.CURRENT, "OLD"));
    listener.onContent(new PageMoveEvent(page));

    Thread.sleep(60);
    readable(info(3, ContentState.CURRENT, "YOUTH"));
    Thread.sleep(60);
    assertEquals("another parent still", List.of(), heard);
    when(pages.getById(1)).thenReturn(page);
    assertEquals(Change.MOVED, told().change());
  }

  @Test
  public void tellsTheLastThatWasKnownOfWhatIsGone() throws InterruptedException {
    readable(info(3, ContentState.TRASHED, "YOUTH"));
    listener.onContent(new PageRemoveEvent(page));

    Thread.sleep(60);
    assertEquals("it is still there", List.of(), heard);
    when(contents.byId(1)).thenReturn(Optional.empty());
    ContentChanged told = told();
    assertEquals(Change.REMOVED, told.change());
    assertEquals("Minutes", told.content().title());
    assertEquals("YOUTH", told.content().spaceKey());
  }

  @Test
  public void doesNotWaitForWhatWasOvertaken() throws InterruptedException {
    when(page.getContentStatusObject()).thenReturn(ContentStatus.TRASHED);
    readable(info(3, ContentState.CURRENT, "YOUTH"));
    listener.onContent(new PageTrashedEvent(page));
    when(page.getContentStatusObject()).thenReturn(ContentStatus.CURRENT);
    listener.onContent(new PageRestoreEvent(page));

    assertEquals(Change.TRASHED, told().change());
    assertEquals(Change.RESTORED, told().change());
  }

  @Test
  public void doesNotWaitForAnythingAboutWhatIsGone() throws InterruptedException {
    when(page.getContentStatusObject()).thenReturn(ContentStatus.TRASHED);
    listener.onContent(new PageTrashedEvent(page));
    listener.onContent(new ContentPermissionEvent(page));
    new LabelListener(news, byName)
        .onAdded(new LabelAddEvent(label("urgent", Namespace.GLOBAL), page));
    listener.onContent(new PageRemoveEvent(page));

    assertEquals(Change.REMOVED, told().change());
    queue.stop();
    assertEquals(List.of(), heard);
  }

  @Test
  public void givesTimeToWhatCanNotBeSeenFromOutside() throws InterruptedException {
    readable(info(3, ContentState.CURRENT, "YOUTH"));
    Instant before = Instant.now();
    listener.onContent(new ContentPermissionEvent(page));

    assertEquals(Change.RESTRICTED, told().change());
    assertFalse(Instant.now().isBefore(before.plusMillis(50)));
  }

  @Test
  public void letsDraftsOldVersionsAndStrangersGo() {
    readable(info(3, ContentState.CURRENT, "YOUTH"));
    when(page.getContentStatusObject()).thenReturn(ContentStatus.DRAFT);
    listener.onContent(new PageUpdateEvent(page));
    when(page.getContentStatusObject()).thenReturn(ContentStatus.CURRENT);
    when(page.isLatestVersion()).thenReturn(false);
    listener.onContent(new PageUpdateEvent(page));
    ContentEntityObject stranger = mock(ContentEntityObject.class);
    content(stranger, 1, 1);
    listener.onContent(new StrangeEvent(stranger));
    queue.stop();

    assertEquals(List.of(), heard);
  }

  @Test
  public void namesTheAuthorWhereNobodyIsLoggedIn() throws InterruptedException {
    readable(info(3, ContentState.CURRENT, "YOUTH"));
    when(loggedIn.get()).thenReturn(null);
    listener.onContent(new PageUpdateEvent(page));
    assertEquals("grace", told().actorKey());

    listener.onContent(new PageMoveEvent(page));
    when(pages.getById(1)).thenReturn(page);
    assertEquals("who saved it didn't move it", null, told().actorKey());

    listener.onContent(new LikeCreatedEvent(user("liker"), page));
    assertEquals("liker", told().actorKey());
  }

  @Test
  public void hearsAnEventOfTwoListenersOnce() throws InterruptedException {
    readable(info(3, ContentState.CURRENT, "YOUTH"));
    PageUpdateEvent event = new PageUpdateEvent(page);
    listener.onContent(event);
    new SavedContentListener(news).onPageUpdated(event);
    new SavedContentListener(news).onPageCreated(new PageCreateEvent(page));
    assertEquals(Change.UPDATED, told().change());
    assertEquals(Change.CREATED, told().change());
    queue.stop();

    assertEquals(List.of(), heard);
  }

  @Test
  public void tellsOfCommentsFilesAndCopiesNotOfTheirPages() throws InterruptedException {
    when(contents.byId(2)).thenReturn(Optional.of(info(3, ContentState.CURRENT, "YOUTH")));
    Comment comment = mock(Comment.class);
    content(comment, 2, 1);
    when(comment.getContainer()).thenReturn(page);
    listener.onContent(new CommentCreateEvent(comment));
    assertEquals(Change.CREATED, told().change());

    Attachment file = mock(Attachment.class);
    content(file, 2, 1);
    when(file.getContainer()).thenReturn(page);
    listener.onContent(new AttachmentCreateEvent(file));
    assertEquals(Change.CREATED, told().change());

    Page copy = mock(Page.class);
    content(copy, 2, 1);
    listener.onContent(new PageCopyEvent(page, copy));
    assertEquals(Change.CREATED, told().change());
  }

  @Test
  public void tellsOfLabelsButNotOfPersonalOnes() throws InterruptedException {
    readable(info(3, ContentState.CURRENT, "YOUTH"));
    LabelListener labels = new LabelListener(news, byName);
    labels.onAdded(new LabelAddEvent(label("urgent", Namespace.GLOBAL), page));
    labels.onAdded(new LabelAddEvent(label("todo", Namespace.PERSONAL), page));
    labels.onAdded(new LabelAddEvent(label("favourite", null), page));
    labels.onRemoved(new LabelRemoveEvent(label("urgent", null), page));

    await();
    ContentLabelled added = (ContentLabelled) heard.remove(0);
    assertEquals("urgent", added.label());
    assertTrue(added.added());
    assertEquals("ada", added.actorKey());
    await();
    assertFalse(((ContentLabelled) heard.remove(0)).added());
    queue.stop();
    assertEquals(List.of(), heard);
  }

  @Test
  public void neverFailsOnConfluencesThread() {
    when(page.getTitle()).thenThrow(new NoSuchMethodError("on purpose"));
    Consumer<Page> events =
        broken -> {
          listener.onContent(new PageUpdateEvent(broken));
          new SavedContentListener(news).onPageCreated(new PageCreateEvent(broken));
          new LabelListener(news, byName)
              .onAdded(new LabelAddEvent(label("x", Namespace.GLOBAL), broken));
        };
    events.accept(page);
    queue.stop();

    assertEquals(List.of(), heard);
  }

  private ContentChanged told() throws InterruptedException {
    await();
    return (ContentChanged) heard.remove(0);
  }

  private void await() throws InterruptedException {
    for (int i = 0; i < 6_000 && heard.isEmpty(); i++) {
      Thread.sleep(5);
    }
    assertFalse("nothing was told", heard.isEmpty());
  }

  private void readable(ContentInfo info) {
    when(contents.byId(1)).thenReturn(Optional.of(info));
  }

  private static ContentInfo info(int version, ContentState state, String space) {
    return new ContentInfo(
        1, ContentKind.PAGE, "Read", space, state, version, null, NOON, null, NOON, 1, "/p");
  }

  private static void content(ContentEntityObject content, long id, int version) {
    when(content.getId()).thenReturn(id);
    when(content.getVersion()).thenReturn(version);
    when(content.getCreationDate()).thenReturn(Date.from(NOON));
    when(content.getLastModificationDate()).thenReturn(Date.from(NOON));
    when(content.isLatestVersion()).thenReturn(true);
  }

  private static ConfluenceUser user(String key) {
    ConfluenceUser user = mock(ConfluenceUser.class);
    when(user.getKey()).thenReturn(new UserKey(key));
    return user;
  }

  private static Label label(String name, Namespace namespace) {
    Label label = mock(Label.class);
    when(label.getName()).thenReturn(name);
    when(label.getNamespace()).thenReturn(namespace);
    return label;
  }

  /** An event about something else. */
  public static final class StrangeEvent extends ContentEvent {
    private final ContentEntityObject content;

    StrangeEvent(ContentEntityObject content) {
      this.content = content;
    }

    @Override
    public ContentEntityObject getContent() {
      return content;
    }
  }

  private static final class Transactions implements TransactionTemplate {
    @Override
    public <T> T execute(TransactionCallback<T> work) {
      return work.doInTransaction();
    }
  }
}
