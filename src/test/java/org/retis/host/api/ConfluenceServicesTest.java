package org.retis.host.api;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.setup.settings.SettingsManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.retis.host.ao.TestDatabases;
import org.retis.host.site.Groups;
import org.retis.host.site.Site;
import org.retis.host.site.SitePage;
import org.retis.host.site.SiteSpace;
import org.retis.host.site.SiteUser;
import org.retis.host.site.SpaceRight;
import org.retis.host.site.Spaces.NewSpace;
import org.retis.host.site.Subject;
import org.retis.host.site.Theme;

/** The wiki as plugins see it. */
public class ConfluenceServicesTest {

  private HikariDataSource source;
  private Site site;
  private SiteUser ada;
  private SiteSpace space;
  private Map<Class<?>, Object> services;
  private final List<Object> published = new ArrayList<>();

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

  private <T> T get(Class<T> type) {
    return type.cast(services.get(type));
  }
}
