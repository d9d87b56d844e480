package org.retis.gateway;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.languages.LocaleManager;
import com.atlassian.confluence.pages.CommentManager;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.setup.settings.SettingsManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserManager;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.retis.host.ao.TestDatabases;
import org.retis.host.api.ConfluenceServices;
import org.retis.host.event.HostEventPublisher;
import org.retis.host.site.Groups;
import org.retis.host.site.Site;
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
  private final List<Object> heard = new ArrayList<>();
  private Map<Class<?>, Object> services;
  private ConfluenceEvents events;
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
    events = new ConfluenceEvents(publisher, bus, byName);
    events.start();
    bus.subscribe(Object.class, heard::add);
  }

  @After
  public void close() {
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
