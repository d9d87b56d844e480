package org.retis.gateway;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.languages.LocaleManager;
import com.atlassian.confluence.pages.CommentManager;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.setup.settings.SettingsManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.sal.api.user.UserManager;
import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.retis.host.ao.TestDatabases;
import org.retis.host.ao.TransactionalDataSource;
import org.retis.host.api.ConfluenceServices;
import org.retis.host.api.HostTransactions;
import org.retis.host.event.HostEventPublisher;
import org.retis.host.site.Attachments.NewFile;
import org.retis.host.site.Comments.NewComment;
import org.retis.host.site.Groups;
import org.retis.host.site.Likes;
import org.retis.host.site.PageCopies;
import org.retis.host.site.Pages.Edit;
import org.retis.host.site.Pages.NewPage;
import org.retis.host.site.Restrictions;
import org.retis.host.site.Site;
import org.retis.host.site.SiteAttachment;
import org.retis.host.site.SiteComment;
import org.retis.host.site.SitePage;
import org.retis.host.site.SitePage.Kind;
import org.retis.host.site.SiteSpace;
import org.retis.host.site.SiteUser;
import org.retis.host.site.SpaceRight;
import org.retis.host.site.Spaces.NewSpace;
import org.retis.host.site.Subject;
import org.retis.host.site.Theme;

/** The gateway over the embedded wiki's services: only the thread is played. */
public class GatewayOnWikiTest {

  private final HikariDataSource source = TestDatabases.H2.open();
  private final Site site = new Site(source);
  private final LoggedInUser loggedIn = mock(LoggedInUser.class);
  private final ByName byName = new ByName();
  private final EventBus bus = new EventBus();
  private final List<Object> heard = new CopyOnWriteArrayList<>();
  private Map<Class<?>, Object> services;
  private ConfluenceEvents events;
  private ChangeQueue queue;
  private Contents contents;
  private SiteUser ada;
  private SiteSpace space;

  @Before
  public void wiki() {
    ConfluenceServices confluence = new ConfluenceServices(site, () -> "http://localhost/wiki");
    services = confluence.services();
    HostEventPublisher publisher = new HostEventPublisher();
    confluence.publishTo(publisher);
    ada = site.users().create("ada", "Ada Lovelace", "ada@example.org", "");
    site.groups().create("helpers");
    NewSpace youth = new NewSpace("YOUTH", "Youth", "", "Home", "<p/>", null, Instant.EPOCH);
    space = site.spaces().create(youth);
    gateway(publisher);
    events.start();
    bus.subscribe(Object.class, heard::add);
  }

  private void gateway(HostEventPublisher publisher) {
    TransactionTemplate transactions = new HostTransactions(new TransactionalDataSource(source));
    PageManager pages = service(PageManager.class);
    OptionalServices optional = mock(OptionalServices.class);
    when(optional.find(anyString())).thenAnswer(call -> optional(call.getArgument(0)));
    ContentEntities entities =
        new ContentEntities(pages, service(CommentManager.class), optional, byName);
    contents =
        new ConfluenceContents(
            entities,
            new ContentHistory(pages, entities, byName),
            new ContentNumbers(pages, service(SpaceManager.class), transactions, optional, byName),
            new ContentRestrictions(optional, byName),
            service(UserAccessor.class),
            transactions,
            optional,
            byName);
    Clock clock = Clock.systemUTC();
    queue = new ChangeQueue(bus, clock, Duration.ofMinutes(2), 1_000);
    ContentNews news =
        new ContentNews(
            entities,
            contents,
            new LoggedInUser(),
            transactions,
            queue,
            byName,
            clock,
            Duration.ofMillis(1));
    events = new ConfluenceEvents(publisher, bus, news, byName);
  }

  private Optional<Object> optional(String type) {
    return services.entrySet().stream()
        .filter(service -> service.getKey().getName().equals(type))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  @After
  public void close() {
    events.stop();
    queue.stop();
    source.close();
  }

  @Test
  public void readsAccountsAndGroups() {
    site.groups().add("helpers", ada);
    Accounts accounts = accounts();
    Account expected =
        new Account(
            ada.key(), "ada", "Ada Lovelace", "ada@example.org", null, "/wiki/display/~ada", true);

    assertEquals(Optional.of(expected), accounts.byUsername("ada"));
    assertEquals(Optional.of(expected), accounts.byKey(ada.key()));
    assertTrue(accounts.groupExists("helpers"));
    assertEquals(List.of(expected), accounts.inGroup("helpers", 10));
    assertEquals(List.of("helpers"), accounts.groupsOf("ada"));
    assertFalse(accounts.groupExists("nobodies"));
  }

  @Test
  public void seesAPictureAndDeactivation() {
    site.users().setPicture(ada.key(), "image/png", new byte[] {1});
    site.users().edit(ada.key(), "ada", "Ada Lovelace", "", false);

    Account now = accounts().byKey(ada.key()).orElseThrow();
    assertEquals("/wiki/download/attachments/userpicture/" + ada.key(), now.picturePath());
    assertFalse(now.active());
  }

  @Test
  public void speaksAsThePreferencesSay() {
    when(loggedIn.get()).thenReturn(service(UserAccessor.class).getUserByName("ada"));
    ThreadRequest none = mock(ThreadRequest.class);
    Viewers viewers =
        new ConfluenceViewers(
            loggedIn,
            service(UserAccessor.class),
            new Languages(service(LocaleManager.class), none, byName),
            new TimeZones(service(SettingsManager.class), byName),
            byName);

    assertEquals(Locale.ENGLISH, viewers.current().locale());
    site.users().choose(ada.key(), "fr", "Asia/Tokyo", Theme.LIGHT);
    assertEquals(
        new Viewer(ada.key(), "Ada Lovelace", Locale.FRENCH, ZoneId.of("Asia/Tokyo")),
        viewers.current());
  }

  @Test
  public void asksForPermissions() {
    Permissions permissions =
        new ConfluencePermissions(
            service(PermissionManager.class),
            service(UserAccessor.class),
            service(SpaceManager.class),
            service(PageManager.class),
            service(CommentManager.class));
    Viewer viewer = new Viewer(ada.key(), "Ada", Locale.ENGLISH, ZoneOffset.UTC);
    Viewer anonymous = Viewer.anonymous(Locale.ENGLISH, ZoneOffset.UTC);

    assertFalse(permissions.mayViewSpace(viewer, "YOUTH"));
    site.groups().add(Groups.USERS, ada);
    site.spaces().allow(space.id(), Subject.user(ada.key()), SpaceRight.EDIT);
    assertTrue(permissions.mayViewSpace(viewer, "YOUTH"));
    assertTrue(permissions.mayViewContent(viewer, space.homeId()));
    assertTrue(permissions.mayCreatePage(viewer, "YOUTH"));
    assertFalse(permissions.mayAdministerSpace(viewer, "YOUTH"));
    assertFalse(permissions.mayViewSpace(anonymous, "YOUTH"));
    site.groups().add(Groups.ADMINISTRATORS, ada);
    assertTrue(permissions.mayAdministerSite(viewer));
    assertTrue(permissions.mayAdministerSpace(viewer, "YOUTH"));
  }

  @Test
  public void hearsWhatHappensUntilItStops() {
    site.groups().add("helpers", ada);
    site.groups().removeMember("helpers", ada);
    site.users().edit(ada.key(), "ada.king", "Ada King", "", true);
    site.users().remove(ada.key());
    site.spaces().remove(space);
    assertEquals(
        List.of(
            new GroupChanged("helpers"),
            new GroupChanged("helpers"),
            new AccountChanged("ada.king"),
            new AccountRemoved("ada.king"),
            new SpaceRemoved("YOUTH")),
        heard);

    heard.clear();
    events.stop();
    site.users().create("grace", "Grace Hopper", "", "");
    site.groups().add("helpers", site.users().byName("grace").orElseThrow());
    assertEquals(List.of(), heard);
  }

  @Test
  public void readsContentsOfAllKinds() {
    Instant noon = Instant.parse("2026-03-02T12:00:00Z");
    SitePage page = page("Minutes", "<p>v1</p>", noon);
    site.pages()
        .update(
            new Edit(page.id(), 1, "Minutes", "<p>v2</p>", null, "", false, noon.plusSeconds(5)));
    SiteComment comment =
        site.comments().create(new NewComment(page.id(), 0, "<p>Yes</p>", ada.key(), noon));
    SiteAttachment file = upload(page, "plan.pdf", noon);
    upload(page, "plan.pdf", noon.plusSeconds(9));
    site.likes().add(new Likes.Like(page.id(), ada.key(), noon));
    site.labels().add(site.pages().byId(page.id()).orElseThrow(), "Minutes", ada.key());

    ContentInfo info = contents.byId(page.id()).orElseThrow();
    assertEquals(
        new ContentInfo(
            page.id(),
            ContentKind.PAGE,
            "Minutes",
            "YOUTH",
            ContentState.CURRENT,
            2,
            ada.key(),
            noon,
            null,
            noon.plusSeconds(5),
            page.id(),
            "/display/YOUTH/Minutes"),
        info);
    assertEquals(Optional.of("<p>v2</p>"), contents.body(page.id()));
    assertEquals(
        List.of(
            new ContentVersion(2, null, noon.plusSeconds(5)),
            new ContentVersion(1, ada.key(), noon)),
        contents.versions(page.id(), 10));
    assertEquals(1, contents.versions(page.id(), 1).size());
    ContentInfo answer = contents.comments(page.id()).get(0);
    assertEquals(comment.id(), answer.id());
    assertEquals(ContentKind.COMMENT, answer.kind());
    assertEquals("", answer.title());
    assertEquals("YOUTH", answer.spaceKey());
    assertEquals(page.id(), answer.pageId());
    assertEquals(Optional.of("<p>Yes</p>"), contents.body(comment.id()));
    ContentInfo plan = contents.attachments(page.id()).get(0);
    assertEquals(file.id(), plan.id());
    assertEquals("plan.pdf", plan.title());
    assertEquals(ContentKind.ATTACHMENT, plan.kind());
    assertEquals(2, contents.versions(file.id(), 10).size());
    assertEquals(List.of(new ContentLike(ada.key(), noon)), contents.likes(page.id()));
    assertEquals(List.of("minutes"), contents.labels(page.id()));
    assertEquals(Optional.empty(), contents.byId(1));
    assertEquals(List.of(), contents.comments(1));
  }

  @Test
  public void knowsTheStateOfAContent() {
    SitePage page = page("Minutes", "<p/>", Instant.EPOCH);
    long old = site.pages().versions(page.id()).get(0).id();
    site.pages()
        .update(new Edit(page.id(), 1, "Minutes", "<p>2</p>", null, "", false, Instant.EPOCH));

    assertEquals(ContentState.HISTORICAL, contents.byId(old).orElseThrow().state());
    site.pages().trash(page.id(), null);
    assertEquals(ContentState.TRASHED, contents.byId(page.id()).orElseThrow().state());
    assertFalse(contents.pageIdsAfter("YOUTH", 0, 10).contains(page.id()));
  }

  @Test
  public void seesRestrictionsOfThePagesAbove() {
    SitePage above = page("Above", "<p/>", Instant.EPOCH);
    SitePage below =
        site.pages()
            .create(
                new NewPage(
                    Kind.PAGE, space.id(), above.id(), "Below", "<p/>", null, "", Instant.EPOCH));

    assertFalse(contents.isRestricted(below.id()));
    site.restrictions().set(above, Restrictions.Action.VIEW, Set.of(Subject.user(ada.key())), null);
    assertTrue(contents.isRestricted(below.id()));
    assertTrue(contents.isRestricted(1));
  }

  @Test
  public void listsThePagesOfASpaceBitByBit() {
    SitePage first = page("First", "<p/>", Instant.EPOCH);
    SitePage second = page("Second", "<p/>", Instant.EPOCH);
    SitePage post =
        site.pages()
            .create(new NewPage(Kind.BLOG, space.id(), 0, "News", "<p/>", null, "", Instant.EPOCH));

    List<Long> all =
        Stream.of(space.homeId(), first.id(), second.id(), post.id()).sorted().toList();
    assertEquals(all, contents.pageIdsAfter("YOUTH", 0, 10));
    assertEquals(all.subList(1, 3), contents.pageIdsAfter("YOUTH", all.get(0), 2));
    assertEquals(List.of(), contents.pageIdsAfter("NONE", 0, 10));
  }

  @Test
  public void hearsOfPagesFromTheirStartToTheirEnd() throws InterruptedException {
    SitePage page = page("Minutes", "<p>v1</p>", Instant.EPOCH);
    expect("CREATED PAGE Minutes by ada");
    SitePage other = page("Other", "<p>v1</p>", Instant.EPOCH);
    expect("CREATED PAGE Other by ada");
    site.pages().update(new Edit(page.id(), 1, "Minutes", "<p/>", null, "", false, Instant.EPOCH));
    expect("UPDATED PAGE Minutes by nobody");
    site.pages().move(page.id(), other.id(), ada.key());
    expect("MOVED PAGE Minutes by ada");
    site.restrictions().set(page, Restrictions.Action.VIEW, Set.of(Subject.user("k")), null);
    expect("RESTRICTED PAGE Minutes by nobody");
    site.pages().trash(page.id(), ada.key());
    expect("TRASHED PAGE Minutes by ada");
    site.pages().restore(page.id(), ada.key());
    expect("RESTORED PAGE Minutes by ada");
    site.pages().trash(page.id(), ada.key());
    expect("TRASHED PAGE Minutes by ada");
    site.pages().remove(page.id(), ada.key());
    expect("REMOVED PAGE Minutes by ada");
  }

  @Test
  public void hearsOfWhatHangsOnPages() throws InterruptedException {
    SitePage page = page("Minutes", "<p>v1</p>", Instant.EPOCH);
    expect("CREATED PAGE Minutes by ada");
    SiteComment comment =
        site.comments()
            .create(new NewComment(page.id(), 0, "<p>Yes</p>", ada.key(), Instant.EPOCH));
    expect("CREATED COMMENT  by ada");
    site.comments().update(comment.id(), 1, "<p>No</p>", ada.key(), Instant.EPOCH);
    expect("UPDATED COMMENT  by ada");
    site.likes().add(new Likes.Like(comment.id(), ada.key(), Instant.EPOCH));
    expect("LIKED COMMENT  by ada");
    site.likes().remove(comment.id(), ada.key());
    expect("UNLIKED COMMENT  by ada");
    site.comments().remove(comment.id(), null);
    expect("REMOVED COMMENT  by nobody");
    SiteAttachment file = upload(page, "plan.pdf", Instant.EPOCH);
    expect("CREATED ATTACHMENT plan.pdf by ada");
    upload(page, "plan.pdf", Instant.EPOCH);
    expect("UPDATED ATTACHMENT plan.pdf by ada");
    site.attachments().trash(file.id(), ada.key());
    expect("TRASHED ATTACHMENT plan.pdf by ada");
    site.attachments().remove(file.id(), ada.key());
    expect("REMOVED ATTACHMENT plan.pdf by ada");
    site.labels().add(page, "urgent", ada.key());
    expect("label urgent true on Minutes by ada");
    site.labels().remove(page, "urgent", null);
    expect("label urgent false on Minutes by nobody");
  }

  @Test
  public void hearsOfBlogPostsAndCopies() throws InterruptedException {
    SitePage post =
        site.pages()
            .create(
                new NewPage(
                    Kind.BLOG, space.id(), 0, "News", "<p/>", ada.key(), "", Instant.EPOCH));
    expect("CREATED BLOG_POST News by ada");
    site.pages().update(new Edit(post.id(), 1, "Olds", "<p/>", null, "", false, Instant.EPOCH));
    expect("UPDATED BLOG_POST Olds by nobody");
    SitePage home = site.pages().byId(space.homeId()).orElseThrow();
    site.copies()
        .copy(
            new PageCopies.Wanted(
                home.id(), space.id(), 0, "Copy", "%s", page -> false, ada.key(), Instant.EPOCH));
    expect("CREATED PAGE Copy by ada");
    expect("CREATED PAGE Copy by ada");
  }

  @Test
  public void tellsWhatItHeardBeforeItStops() {
    page("Minutes", "<p>v1</p>", Instant.EPOCH);
    events.stop();
    queue.stop();
    page("Later", "<p>v1</p>", Instant.EPOCH);

    assertEquals(List.of("CREATED PAGE Minutes by ada"), told());
    assertTrue(
        Thread.getAllStackTraces().keySet().stream()
            .noneMatch(thread -> thread.getName().equals("retis-content-events")));
  }

  /** Waits for the next event, which the gateway tells from a thread of its own. */
  private void expect(String event) throws InterruptedException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (heard.isEmpty() && System.nanoTime() < deadline) {
      Thread.sleep(5);
    }
    assertEquals(event, heard.isEmpty() ? "nothing" : told(heard.remove(0)));
  }

  private List<String> told() {
    return heard.stream().map(this::told).toList();
  }

  private String told(Object event) {
    if (event instanceof ContentLabelled labelled) {
      return "label "
          + labelled.label()
          + " "
          + labelled.added()
          + " on "
          + labelled.content().title()
          + by(labelled.actorKey());
    }
    ContentChanged changed = (ContentChanged) event;
    ContentInfo content = changed.content();
    return changed.change() + " " + content.kind() + " " + content.title() + by(changed.actorKey());
  }

  private String by(String key) {
    return " by " + (key == null ? "nobody" : ada.key().equals(key) ? "ada" : key);
  }

  private SitePage page(String title, String body, Instant at) {
    return site.pages()
        .create(new NewPage(Kind.PAGE, space.id(), 0, title, body, ada.key(), "", at));
  }

  private SiteAttachment upload(SitePage page, String name, Instant at) {
    return site.attachments()
        .save(
            new NewFile(page.id(), name, "application/pdf", "", ada.key(), at),
            new ByteArrayInputStream(new byte[] {1}));
  }

  private Accounts accounts() {
    CurrentRequest request = mock(CurrentRequest.class);
    when(request.contextPath()).thenReturn("/wiki");
    SiteInfo info = new ConfluenceSiteInfo(service(SettingsManager.class));
    return new ConfluenceAccounts(
        service(UserAccessor.class),
        service(UserManager.class),
        new ServerPaths(request, info),
        byName);
  }

  private <T> T service(Class<T> type) {
    return type.cast(services.get(type));
  }
}
