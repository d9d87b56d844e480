package org.retis.gateway;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.api.model.content.ContentStatus;
import com.atlassian.confluence.core.BodyContent;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.ContentPermissionManager;
import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.labels.Namespace;
import com.atlassian.confluence.like.Like;
import com.atlassian.confluence.like.LikeManager;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.pages.AttachmentManager;
import com.atlassian.confluence.pages.BlogPost;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.CommentManager;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.persistence.JpaQueryFactory;
import com.atlassian.confluence.security.ContentPermissionSet;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.transaction.TransactionCallback;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.sal.api.user.UserKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;

/** What is made of Confluence's answers, and of missing ones. */
public class ConfluenceContentsTest {

  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  private final PageManager pages = mock(PageManager.class);
  private final CommentManager comments = mock(CommentManager.class);
  private final SpaceManager spaces = mock(SpaceManager.class);
  private final UserAccessor accounts = mock(UserAccessor.class);
  private final OptionalServices services = mock(OptionalServices.class);
  private final Transactions transactions = new Transactions();
  private final Map<String, Object> offered = new HashMap<>();
  private final Page page = mock(Page.class);
  private final Contents contents = contents();

  private Contents contents() {
    ByName byName = new ByName();
    ContentEntities entities = new ContentEntities(pages, comments, services, byName);
    return new ConfluenceContents(
        entities,
        new ContentHistory(pages, entities, byName),
        new ContentNumbers(pages, spaces, transactions, services, byName),
        new ContentRestrictions(services, byName),
        accounts,
        transactions,
        services,
        byName);
  }

  @Before
  public void aPage() {
    when(services.find(anyString()))
        .thenAnswer(call -> Optional.ofNullable(offered.get(call.<String>getArgument(0))));
    content(page, 1, 2);
    when(page.getTitle()).thenReturn("Minutes");
    when(page.getUrlPath()).thenReturn("/display/YOUTH/Minutes");
    when(pages.getAbstractPage(1)).thenReturn(page);
  }

  @Test
  public void findsEachKindByItsOwnManagerWhereTheGeneralOneFails() {
    when(pages.getById(anyLong())).thenThrow(new NoSuchMethodError("on purpose"));
    Comment comment = mock(Comment.class);
    content(comment, 2, 1);
    when(comment.getContainer()).thenReturn(page);
    when(comments.getComment(2)).thenReturn(comment);
    Attachment file = mock(Attachment.class);
    content(file, 3, 1);
    when(file.getFileName()).thenReturn("plan.pdf");
    when(file.getContainer()).thenReturn(comment);
    AttachmentManager files = offer(AttachmentManager.class);
    when(files.getAttachment(3)).thenReturn(file);

    assertEquals(ContentKind.PAGE, contents.byId(1).orElseThrow().kind());
    assertEquals(ContentKind.COMMENT, contents.byId(2).orElseThrow().kind());
    ContentInfo found = contents.byId(3).orElseThrow();
    assertEquals("plan.pdf", found.title());
    assertEquals("a file at a comment belongs to its page", 1, found.pageId());
    assertEquals(Optional.empty(), contents.byId(4));
    assertTrue("each within a transaction", transactions.runs >= 4);
  }

  @Test
  public void copesWithWhatIsNotKnownOfAContent() {
    BlogPost post = mock(BlogPost.class);
    when(post.getId()).thenReturn(5L);
    when(post.isLatestVersion()).thenThrow(new NoSuchMethodError("on purpose"));
    when(post.getContentStatusObject()).thenThrow(new NoSuchMethodError("on purpose"));
    when(pages.getById(5)).thenReturn(post);

    assertEquals(
        new ContentInfo(
            5,
            ContentKind.BLOG_POST,
            "",
            null,
            ContentState.CURRENT,
            1,
            null,
            Instant.EPOCH,
            null,
            Instant.EPOCH,
            5,
            ""),
        contents.byId(5).orElseThrow());
  }

  @Test
  public void knowsStatesByTheirNames() {
    Map.of(
            ContentStatus.CURRENT, ContentState.CURRENT,
            ContentStatus.TRASHED, ContentState.TRASHED,
            ContentStatus.DRAFT, ContentState.DRAFT,
            ContentStatus.HISTORICAL, ContentState.HISTORICAL)
        .forEach(
            (status, state) -> {
              when(page.getContentStatusObject()).thenReturn(status);
              assertEquals(state, contents.byId(1).orElseThrow().state());
            });
    when(page.isLatestVersion()).thenReturn(false);
    when(page.getContentStatusObject()).thenReturn(ContentStatus.CURRENT);
    assertEquals(ContentState.HISTORICAL, contents.byId(1).orElseThrow().state());
  }

  @Test
  public void readsTheBodyInOneWayOrTheOther() {
    when(page.getBodyAsString()).thenReturn("<p>direct</p>");
    assertEquals(Optional.of("<p>direct</p>"), contents.body(1));
    when(page.getBodyAsString()).thenThrow(new NoSuchMethodError("on purpose"));
    when(page.getBodyContent()).thenReturn(new BodyContent("<p>inside</p>"));
    assertEquals(Optional.of("<p>inside</p>"), contents.body(1));
    when(page.getBodyContent()).thenReturn(null);
    assertEquals(Optional.empty(), contents.body(1));
    assertEquals(Optional.empty(), contents.body(9));
  }

  @Test
  public void takesForRestrictedWhatCanNotBeAsked() {
    assertTrue("no manager", contents.isRestricted(1));
    ContentPermissionManager manager = offer(ContentPermissionManager.class);
    when(manager.getContentPermissionSets(page, "View")).thenReturn(List.of());
    assertFalse(contents.isRestricted(1));
    assertTrue("no such page", contents.isRestricted(9));

    ContentPermissionSet set = mock(ContentPermissionSet.class);
    when(set.isEmpty()).thenReturn(true);
    when(manager.getContentPermissionSets(page, "View")).thenReturn(List.of(set));
    assertFalse("a set of nobody restricts nothing", contents.isRestricted(1));
    when(set.isEmpty()).thenReturn(false);
    assertTrue(contents.isRestricted(1));
    when(set.isEmpty()).thenThrow(new NoSuchMethodError("on purpose"));
    assertTrue("a set that doesn't tell", contents.isRestricted(1));
    when(manager.getContentPermissionSets(any(), any())).thenThrow(new IllegalStateException());
    assertTrue("a manager that fails", contents.isRestricted(1));
  }

  @Test
  public void restrictsACommentAsItsPage() {
    Comment comment = mock(Comment.class);
    content(comment, 2, 1);
    when(comment.getContainer()).thenReturn(page);
    when(comments.getComment(2)).thenReturn(comment);
    ContentPermissionManager manager = offer(ContentPermissionManager.class);
    when(manager.getContentPermissionSets(page, "View")).thenReturn(List.of());

    assertFalse(contents.isRestricted(2));
  }

  @Test
  public void asksForThePagesOfASpaceBitByBit() {
    JpaQueryFactory factory = offer(JpaQueryFactory.class);
    List<String> asked = new ArrayList<>();
    when(factory.createQuery(anyString(), any()))
        .thenAnswer(
            call -> {
              asked.add(call.getArgument(0));
              return new Query(asked.size() == 1 ? List.of(4L, 9L) : List.of(6L));
            });

    assertEquals(List.of(4L, 6L), contents.pageIdsAfter("YOUTH", 3, 2));
    assertEquals(2, asked.size());
    assertTrue(asked.get(0), asked.get(0).contains("from Page c where c.space.key = :space"));
    assertTrue(asked.get(1), asked.get(1).contains("from BlogPost c"));
  }

  @Test
  public void readsAllPagesWhereTheQueryIsRefusedAndAsksNoMore() {
    JpaQueryFactory factory = offer(JpaQueryFactory.class);
    when(factory.createQuery(anyString(), any())).thenThrow(new IllegalArgumentException());
    aSpaceWithPages();

    assertEquals(List.of(1L, 7L), contents.pageIdsAfter("YOUTH", 0, 5));
    assertEquals(List.of(7L), contents.pageIdsAfter("YOUTH", 1, 5));
    verify(factory, times(1)).createQuery(anyString(), any());
  }

  @Test
  public void readsAllPagesWhereTheTransactionOfTheQueryIsSpoiled() {
    offer(JpaQueryFactory.class);
    aSpaceWithPages();
    transactions.failures = 1;

    assertEquals(List.of(1L, 7L), contents.pageIdsAfter("YOUTH", 0, 5));
  }

  @Test
  public void neverTakesUnreadablePagesForNone() {
    when(spaces.getSpace("YOUTH")).thenReturn(mock(Space.class));
    when(pages.getPages(any(), any(Boolean.class))).thenThrow(new NoSuchMethodError("on purpose"));

    assertThrows(IllegalStateException.class, () -> contents.pageIdsAfter("YOUTH", 0, 5));
    assertEquals("no such space", List.of(), contents.pageIdsAfter("NONE", 0, 5));
  }

  private void aSpaceWithPages() {
    Space space = mock(Space.class);
    BlogPost post = mock(BlogPost.class);
    when(post.getId()).thenReturn(7L);
    when(spaces.getSpace("YOUTH")).thenReturn(space);
    when(pages.getPages(space, true)).thenReturn(List.of(page));
    when(pages.getBlogPosts(space, true)).thenReturn(List.of(post));
  }

  @Test
  public void walksThroughTheVersions() {
    Page first = mock(Page.class);
    content(first, 11, 1);
    ConfluenceUser ada = user("ada");
    when(first.getLastModifier()).thenReturn(ada);
    when(pages.getPreviousVersion(page)).thenReturn(first);

    assertEquals(
        List.of(new ContentVersion(2, null, NOON), new ContentVersion(1, "ada", NOON)),
        contents.versions(1, 10));
    assertEquals(1, contents.versions(1, 1).size());
    assertEquals(List.of(), contents.versions(9, 10));
  }

  @Test
  public void endsAWalkThatLeadsNowhere() {
    when(pages.getPreviousVersion(any())).thenReturn(page);
    assertEquals(1, contents.versions(1, 10).size());
    when(pages.getPreviousVersion(any())).thenThrow(new NoSuchMethodError("on purpose"));
    assertEquals(1, contents.versions(1, 10).size());
  }

  @Test
  public void readsTheVersionsOfAFileNewestFirst() {
    Attachment now = mock(Attachment.class);
    Attachment before = mock(Attachment.class);
    content(now, 3, 2);
    content(before, 31, 1);
    when(pages.getById(3)).thenReturn(now);
    assertEquals("no manager", 1, contents.versions(3, 10).size());

    AttachmentManager files = offer(AttachmentManager.class);
    when(files.getAllVersions(now)).thenReturn(List.of(before, now));
    assertEquals(
        List.of(2, 1), contents.versions(3, 10).stream().map(ContentVersion::number).toList());
  }

  @Test
  public void readsWhatHangsOnAPage() {
    assertEquals(List.of(), contents.attachments(1));
    assertEquals(List.of(), contents.likes(1));
    Comment comment = mock(Comment.class);
    content(comment, 2, 1);
    when(comment.getContainer()).thenReturn(page);
    Comment trashed = mock(Comment.class);
    content(trashed, 21, 1);
    when(trashed.getContentStatusObject()).thenReturn(ContentStatus.TRASHED);
    when(page.getComments()).thenReturn(List.of(comment, trashed));
    Attachment file = mock(Attachment.class);
    content(file, 3, 1);
    AttachmentManager files = offer(AttachmentManager.class);
    when(files.getLatestVersionsOfAttachments(page)).thenReturn(List.of(file));

    assertEquals(List.of(2L), contents.comments(1).stream().map(ContentInfo::id).toList());
    assertEquals(List.of(3L), contents.attachments(1).stream().map(ContentInfo::id).toList());
    when(page.getComments()).thenThrow(new NoSuchMethodError("on purpose"));
    assertEquals(List.of(), contents.comments(1));
  }

  @Test
  public void readsLikesOfThoseWhoAreStillThere() {
    ConfluenceUser ada = user("key-of-ada");
    when(accounts.getUserByName("ada")).thenReturn(ada);
    LikeManager manager = offer(LikeManager.class);
    List<Like> likes = List.of(like("ada", Date.from(NOON)), like("gone", null));
    when(manager.getLikes(page)).thenReturn(likes);

    assertEquals(List.of(new ContentLike("key-of-ada", NOON)), contents.likes(1));
    Like undated = like("ada", null);
    when(manager.getLikes(page)).thenReturn(List.of(undated));
    assertEquals(List.of(new ContentLike("key-of-ada", null)), contents.likes(1));
  }

  @Test
  public void readsLabelsButNotPersonalOnes() {
    List<Label> labels =
        List.of(
            label("urgent", Namespace.GLOBAL),
            label("budget", null),
            label("mine", Namespace.PERSONAL),
            label("favourite", null));
    when(page.getLabels()).thenReturn(labels);

    assertEquals(List.of("budget", "urgent"), contents.labels(1));
    when(page.getLabels()).thenThrow(new NoSuchMethodError("on purpose"));
    assertEquals(List.of(), contents.labels(1));
  }

  private <T> T offer(Class<T> type) {
    T service = mock(type);
    offered.put(type.getName(), service);
    return service;
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

  private static Like like(String username, Date at) {
    Like like = mock(Like.class);
    when(like.getUsername()).thenReturn(username);
    when(like.getCreatedDate()).thenReturn(at);
    return like;
  }

  private static Label label(String name, Namespace namespace) {
    Label label = mock(Label.class);
    when(label.getName()).thenReturn(name);
    when(label.getNamespace()).thenReturn(namespace);
    return label;
  }

  /** As much of a query as is called. */
  public static final class Query {
    private final List<Long> answer;

    Query(List<Long> answer) {
      this.answer = answer;
    }

    public Query setParameter(String name, Object value) {
      return this;
    }

    public Query setMaxResults(int rows) {
      return this;
    }

    public List<Long> getResultList() {
      return answer;
    }
  }

  private static final class Transactions implements TransactionTemplate {
    private int runs;
    private int failures;

    @Override
    public <T> T execute(TransactionCallback<T> work) {
      runs++;
      if (failures-- > 0) {
        throw new IllegalStateException("on purpose: rolled back");
      }
      return work.doInTransaction();
    }
  }
}
