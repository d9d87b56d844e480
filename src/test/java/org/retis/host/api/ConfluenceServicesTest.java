package org.retis.host.api;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.confluence.api.model.content.ContentStatus;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.ContentPermissionManager;
import com.atlassian.confluence.event.events.content.attachment.AttachmentCreateEvent;
import com.atlassian.confluence.event.events.label.LabelAddEvent;
import com.atlassian.confluence.event.events.like.LikeCreatedEvent;
import com.atlassian.confluence.like.LikeManager;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.pages.AttachmentManager;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.CommentManager;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.persistence.JpaQueryFactory;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.setup.settings.SettingsManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.retis.host.ao.TestDatabases;
import org.retis.host.site.Attachments.NewFile;
import org.retis.host.site.Comments.NewComment;
import org.retis.host.site.Groups;
import org.retis.host.site.Likes;
import org.retis.host.site.Pages.Edit;
import org.retis.host.site.Pages.NewPage;
import org.retis.host.site.Restrictions;
import org.retis.host.site.Site;
import org.retis.host.site.SiteAttachment;
import org.retis.host.site.SiteComment;
import org.retis.host.site.SitePage;
import org.retis.host.site.SiteSpace;
import org.retis.host.site.SiteUser;
import org.retis.host.site.SpaceRight;
import org.retis.host.site.Spaces.NewSpace;
import org.retis.host.site.Subject;
import org.retis.host.site.Theme;

/** The wiki as plugins see it. */
public class ConfluenceServicesTest {

  private static final Instant EPOCH = Instant.EPOCH;

  private HikariDataSource source;
  private Site site;
  private SiteUser ada;
  private SiteSpace space;
  private Map<Class<?>, Object> services;
  private final List<Object> published = new ArrayList<>();
  private final List<String> actors = new ArrayList<>();

  @Before
  public void open() {
    source = TestDatabases.H2.open();
    site = new Site(source);
    ada = site.users().create("ada", "Ada Lovelace", "ada@example.org", "");
    site.groups().add(Groups.USERS, ada);
    NewSpace net = new NewSpace("NET", "Net", "", "Home", "<p/>", null, Instant.EPOCH);
    space = site.spaces().create(net);
    ConfluenceServices confluence = new ConfluenceServices(site, () -> "http://localhost/c");
    services = confluence.services();
    confluence.publishTo(
        new EventPublisher() {
          @Override
          public void publish(Object event) {
            published.add(event);
            ConfluenceUser actor = AuthenticatedUserThreadLocal.get();
            actors.add(actor == null ? "nobody" : actor.getName());
          }

          @Override
          public void register(Object listener) {
            throw new UnsupportedOperationException();
          }

          @Override
          public void unregister(Object listener) {
            throw new UnsupportedOperationException();
          }
        });
  }

  @After
  public void close() {
    source.close();
  }

  @Test
  public void findsAccountsByKeyAndName() {
    UserAccessor accessor = get(UserAccessor.class);
    ConfluenceUser user = accessor.getUserByName("ADA");
    assertEquals(ada.key(), user.getKey().getStringValue());
    assertEquals("Ada Lovelace", user.getFullName());
    assertEquals(user, accessor.getExistingUserByKey(new UserKey(ada.key())));
    assertNull(accessor.getUserByName("nobody"));
    assertNull(accessor.getExistingUserByKey(new UserKey("none")));
    assertEquals(List.of(Groups.USERS), accessor.getGroupNamesForUserName("ada"));
    assertEquals("ada", accessor.getMemberNames(accessor.getGroup(Groups.USERS)).iterator().next());
    assertNull(accessor.getGroup("none"));
    assertFalse(accessor.isDeactivated("ada"));
  }

  @Test
  public void preferencesAreNullUntilChosen() {
    UserAccessor accessor = get(UserAccessor.class);
    ConfluenceUser user = accessor.getUserByName("ada");
    assertNull(accessor.getUserPreferences(user).getLocale());
    site.users().choose(ada.key(), "fr", "Asia/Tokyo", Theme.LIGHT);
    assertEquals("fr", accessor.getUserPreferences(user).getLocale().getLanguage());
    assertEquals("Asia/Tokyo", accessor.getUserPreferences(user).getTimeZone().getID());
  }

  @Test
  public void permissionsFollowSpaceAndPage() {
    PermissionManager permissions = get(PermissionManager.class);
    ConfluenceUser user = get(UserAccessor.class).getUserByName("ada");
    AbstractPage home = get(PageManager.class).getAbstractPage(space.homeId());
    assertFalse(permissions.hasPermission(user, Permission.VIEW, home.getSpace()));
    site.spaces().allow(space.id(), Subject.user(ada.key()), SpaceRight.VIEW);
    assertTrue(permissions.hasPermission(user, Permission.VIEW, home.getSpace()));
    assertTrue(permissions.hasPermission(user, Permission.VIEW, home));
    assertFalse(permissions.hasPermission(user, Permission.EDIT, home));
    assertFalse(permissions.hasPermission(user, Permission.ADMINISTER, home.getSpace()));
    assertFalse(permissions.hasPermission(null, Permission.VIEW, home));
    assertFalse(permissions.hasPermission(user, Permission.VIEW, "anything"));
    assertFalse(permissions.isConfluenceAdministrator(user));
  }

  @Test
  public void entitiesCarryTheirValues() {
    SitePage home = site.pages().byId(space.homeId()).orElseThrow();
    AbstractPage page = get(PageManager.class).getAbstractPage(home.id());
    assertEquals("Home", page.getTitle());
    assertEquals("/display/NET/Home", page.getUrlPath());
    assertEquals("NET", get(SpaceManager.class).getSpace("net").getKey());
    assertNull(get(PageManager.class).getAbstractPage(1));
    assertEquals("http://localhost/c", get(SettingsManager.class).getGlobalSettings().getBaseUrl());
    assertEquals(
        "/display/~ada",
        get(UserManager.class).getUserProfile("ada").getProfilePageUri().toString());
  }

  @Test
  public void whatHappensIsPublishedAsConfluencesEvents() {
    site.users().edit(ada.key(), "countess", "Ada King", "", true);
    HostEvents.AccountEdited edited = (HostEvents.AccountEdited) published.get(0);
    assertEquals("ada", edited.getOriginalUser().getName());
    assertEquals("countess", edited.getUser().getName());
    site.groups().create("friends");
    SiteUser renamed = site.users().byKey(ada.key()).orElseThrow();
    site.groups().add("friends", renamed);
    assertEquals("friends", ((HostEvents.Joined) published.get(1)).getGroupName());
    site.groups().removeMember("friends", renamed);
    assertEquals("countess", ((HostEvents.Left) published.get(2)).getEntityName());
    site.users().remove(ada.key());
    assertEquals("countess", ((HostEvents.AccountGone) published.get(3)).getUsername());
    site.spaces().remove(space);
    assertEquals("NET", ((HostEvents.SpaceGone) published.get(4)).getSpace().getKey());
  }

  @Test
  public void contentsCarryTheirVersionsAndWhatHangsOnThem() {
    Instant noon = Instant.parse("2026-03-02T12:00:00Z");
    SitePage page = page("Minutes", noon);
    site.pages().update(new Edit(page.id(), 1, "Notes", "<p>2</p>", null, "", false, noon));
    SiteComment comment =
        site.comments().create(new NewComment(page.id(), 0, "<p>Yes</p>", ada.key(), noon));
    site.likes().add(new Likes.Like(page.id(), ada.key(), noon));
    site.users().remove(ada.key());
    PageManager pages = get(PageManager.class);

    ContentEntityObject now = pages.getById(page.id());
    assertEquals("Notes", now.getTitle());
    assertEquals(2, now.getVersion());
    assertNull("an anonymous visitor", now.getLastModifier());
    assertEquals("a removed account keeps its key", ada.key(), now.getCreator().getName());
    assertEquals("<p>2</p>", now.getBodyAsString());
    assertEquals("<p>2</p>", now.getBodyContent().getBody());
    ContentEntityObject before = pages.getPreviousVersion(now);
    assertEquals("Minutes", before.getTitle());
    assertEquals("<p/>", before.getBodyAsString());
    assertFalse(before.isLatestVersion());
    assertEquals(ContentStatus.HISTORICAL, before.getContentStatusObject());
    assertEquals(1, pages.getById(before.getId()).getVersion());
    assertNull(pages.getPreviousVersion(before));
    Comment found = get(CommentManager.class).getComment(comment.id());
    assertEquals("Re: Notes", found.getTitle());
    assertEquals(page.id(), found.getContainer().getId());
    assertEquals(1, now.getComments().size());
    assertNull(pages.getAbstractPage(comment.id()));
    assertEquals(ada.key(), get(LikeManager.class).getLikes(now).get(0).getUsername());
    assertEquals(
        List.of(space.homeId(), page.id()),
        pages.getPages(get(SpaceManager.class).getSpace("NET"), true).stream()
            .map(ContentEntityObject::getId)
            .toList());
  }

  @Test
  public void filesCarryTheirVersions() {
    SitePage page = page("Minutes", Instant.EPOCH);
    upload(page);
    SiteAttachment file = upload(page);
    AttachmentManager files = get(AttachmentManager.class);
    Attachment now = files.getLatestVersionsOfAttachments(entity(page)).get(0);

    assertEquals("plan.pdf", now.getFileName());
    assertEquals(file.id(), now.getId());
    assertEquals(page.id(), now.getContainer().getId());
    assertEquals(
        List.of(2, 1),
        files.getAllVersions(now).stream().map(ContentEntityObject::getVersion).toList());
    assertFalse(files.getAllVersions(now).get(1).isLatestVersion());
    assertNull(files.getAttachment(page.id()));
  }

  @Test
  public void restrictionsOfThePagesAboveAreAmongTheAnswer() {
    SitePage above = page("Above", Instant.EPOCH);
    SitePage below =
        site.pages()
            .create(
                new NewPage(
                    SitePage.Kind.PAGE, space.id(), above.id(), "Below", "", null, "", EPOCH));
    ContentPermissionManager manager = get(ContentPermissionManager.class);
    assertEquals(0, manager.getContentPermissionSets(entity(below), "View").size());
    Subject onlyAda = Subject.user(ada.key());
    site.restrictions().set(above, Restrictions.Action.VIEW, Set.of(onlyAda), null);
    site.restrictions().set(above, Restrictions.Action.EDIT, Set.of(onlyAda), null);

    assertEquals(1, manager.getContentPermissionSets(entity(below), "View").size());
    assertFalse(manager.getContentPermissionSets(entity(below), "View").get(0).isEmpty());
    assertEquals(0, manager.getContentPermissionSets(entity(below), "Edit").size());
    assertEquals(1, manager.getContentPermissionSets(entity(above), "Edit").size());
  }

  @Test
  public void aQueryThatIsNotUnderstoodIsRefused() {
    JpaQueryFactory queries = get(JpaQueryFactory.class);
    assertThrows(
        IllegalArgumentException.class, () -> queries.createQuery("from Page", Long.class));
    assertThrows(
        IllegalArgumentException.class,
        () -> queries.createQuery("select c.id from Comment c where c.id > :after", Long.class));
  }

  @Test
  public void contentsArePublishedUnderTheNamesOfConfluencesEvents() {
    SitePage page = page("Minutes", Instant.EPOCH);
    site.pages().update(new Edit(page.id(), 1, "Minutes", "", null, "", false, EPOCH));
    site.restrictions().set(page, Restrictions.Action.VIEW, Set.of(), null);
    site.labels().add(page, "urgent", ada.key());
    site.labels().remove(page, "urgent", ada.key());
    SiteComment comment =
        site.comments().create(new NewComment(page.id(), 0, "<p>Yes</p>", null, EPOCH));
    site.comments().update(comment.id(), 1, "<p>No</p>", null, EPOCH);
    site.likes().add(new Likes.Like(comment.id(), ada.key(), EPOCH));
    site.likes().remove(comment.id(), ada.key());
    site.comments().remove(comment.id(), null);
    SiteAttachment file = upload(page);
    upload(page);
    site.attachments().trash(file.id(), null);
    site.attachments().restore(file.id(), null);
    site.attachments().remove(file.id(), null);
    site.pages().move(page.id(), space.homeId(), null);
    site.pages().trash(page.id(), null);
    site.pages().restore(page.id(), null);
    site.pages().trash(page.id(), null);
    site.pages().remove(page.id(), null);

    String events = "com.atlassian.confluence.event.events.";
    assertEquals(
        List.of(
            events + "content.page.PageCreateEvent",
            events + "content.page.PageUpdateEvent",
            events + "security.ContentPermissionEvent",
            events + "label.LabelAddEvent",
            events + "label.LabelRemoveEvent",
            events + "content.comment.CommentCreateEvent",
            events + "content.comment.CommentUpdateEvent",
            events + "like.LikeCreatedEvent",
            events + "like.LikeRemovedEvent",
            events + "content.comment.CommentRemoveEvent",
            events + "content.attachment.AttachmentCreateEvent",
            events + "content.attachment.AttachmentUpdateEvent",
            events + "content.attachment.AttachmentTrashedEvent",
            events + "content.attachment.AttachmentUpdateEvent",
            events + "content.attachment.AttachmentRemoveEvent",
            events + "content.page.PageMoveEvent",
            events + "content.page.PageTrashedEvent",
            events + "content.page.PageRestoreEvent",
            events + "content.page.PageTrashedEvent",
            events + "content.page.PageRemoveEvent"),
        published.stream().map(event -> event.getClass().getName()).toList());
    assertEquals("urgent", ((LabelAddEvent) published.get(3)).getLabel().getName());
    assertEquals(comment.id(), ((LikeCreatedEvent) published.get(7)).getContent().getId());
    AttachmentCreateEvent uploaded = (AttachmentCreateEvent) published.get(10);
    assertEquals("the page, as in Confluence", page.id(), uploaded.getContent().getId());
    assertEquals(file.id(), uploaded.getAttachments().get(0).getId());
  }

  @Test
  public void whoeverDidItIsLoggedInWhileOthersHearOfIt() {
    page("Minutes", Instant.EPOCH);
    assertEquals(List.of("ada"), actors);
    assertNull("and not any longer", AuthenticatedUserThreadLocal.get());
  }

  private SitePage page(String title, Instant at) {
    return site.pages()
        .create(new NewPage(SitePage.Kind.PAGE, space.id(), 0, title, "<p/>", ada.key(), "", at));
  }

  private SiteAttachment upload(SitePage page) {
    return site.attachments()
        .save(
            new NewFile(page.id(), "plan.pdf", "application/pdf", "", ada.key(), EPOCH),
            new ByteArrayInputStream(new byte[] {1}));
  }

  private ContentEntityObject entity(SitePage page) {
    return get(PageManager.class).getById(page.id());
  }

  private <T> T get(Class<T> type) {
    return type.cast(services.get(type));
  }
}
