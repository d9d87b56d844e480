package org.retis.gateway;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import com.atlassian.user.Group;
import com.atlassian.user.search.page.Pager;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.Before;
import org.junit.Test;

public class ConfluenceAccountsTest {

  private final UserAccessor accessor = mock(UserAccessor.class);
  private final UserManager profiles = mock(UserManager.class);
  private final UserProfile profile = mock(UserProfile.class);
  private final CurrentRequest request = mock(CurrentRequest.class);
  private final SiteInfo site = mock(SiteInfo.class);
  private final ConfluenceUser ada = mock(ConfluenceUser.class);
  private final Accounts accounts =
      new ConfluenceAccounts(accessor, profiles, new ServerPaths(request, site), new ByName());

  @Before
  public void adaHasAnAccount() {
    when(request.contextPath()).thenReturn("/confluence");
    when(site.baseUrl()).thenReturn("https://wiki.example.org/confluence");
    when(ada.getKey()).thenReturn(new UserKey("key-1"));
    when(ada.getName()).thenReturn("ada");
    when(ada.getFullName()).thenReturn("Ada Lovelace");
    when(ada.getEmail()).thenReturn("ada@example.org");
    when(accessor.getExistingUserByKey(new UserKey("key-1"))).thenReturn(ada);
    when(accessor.getUserByName("ada")).thenReturn(ada);
    when(profiles.getUserProfile("ada")).thenReturn(profile);
  }

  @Test
  public void readsAnAccount() {
    when(profile.getProfilePictureUri())
        .thenReturn(URI.create("/confluence/download/attachments/1/user-avatar?v=2"));
    when(profile.getProfilePageUri()).thenReturn(URI.create("/display/~ada"));

    Account expected =
        new Account(
            "key-1",
            "ada",
            "Ada Lovelace",
            "ada@example.org",
            "/confluence/download/attachments/1/user-avatar?v=2",
            "/confluence/display/~ada",
            true);
    assertEquals(Optional.of(expected), accounts.byKey("key-1"));
    assertEquals(Optional.of(expected), accounts.byUsername("ada"));
  }

  @Test
  public void knowsNobodyElse() {
    assertEquals(Optional.empty(), accounts.byKey("key-2"));
    assertEquals(Optional.empty(), accounts.byUsername("grace"));
  }

  @Test
  public void takesAStockPictureForNone() {
    when(profile.getProfilePictureUri())
        .thenReturn(URI.create("/confluence/images/icons/profilepics/default.svg"));

    assertEquals(null, adasAccount().picturePath());
  }

  @Test
  public void goesWithoutPictureWhereThereIsNoProfile() {
    when(profiles.getUserProfile("ada")).thenReturn(null);

    assertEquals(null, adasAccount().picturePath());
    assertEquals(null, adasAccount().profilePath());
  }

  @Test
  public void goesWithoutWhatTheProfileDoesNotTell() {
    when(profile.getProfilePictureUri()).thenThrow(new NoSuchMethodError("on purpose"));
    when(profile.getProfilePageUri()).thenThrow(new IllegalStateException("on purpose"));

    assertEquals(null, adasAccount().picturePath());
    assertEquals(null, adasAccount().profilePath());
  }

  @Test
  public void showsTheLogInNameWhereThereIsNoOther() {
    when(ada.getFullName()).thenReturn(null);
    when(ada.getEmail()).thenReturn(null);

    assertEquals("ada", adasAccount().fullName());
    assertEquals("", adasAccount().email());
  }

  @Test
  public void seesDeactivation() {
    assertTrue(adasAccount().active());
    when(accessor.isDeactivated("ada")).thenReturn(true);
    assertFalse(adasAccount().active());
  }

  @Test
  public void takesAnUnknownStateForActive() {
    when(accessor.isDeactivated("ada")).thenThrow(new NoSuchMethodError("on purpose"));

    assertTrue(adasAccount().active());
  }

  @Test
  public void readsAGroupUpToTheLimit() {
    groupOf("ada", "grace", "ada", "ada");

    assertTrue(accounts.groupExists("helpers"));
    assertEquals(2, accounts.inGroup("helpers", 2).size());
    assertEquals(3, accounts.inGroup("helpers", 10).size());
  }

  @Test
  public void knowsNoSuchGroup() {
    assertFalse(accounts.groupExists("strangers"));
    assertEquals(List.of(), accounts.inGroup("strangers", 10));
  }

  @Test
  public void neverTakesAnUnreadableGroupForAnEmptyOne() {
    groupOf("ada");
    when(accessor.getMemberNames(any())).thenThrow(new IllegalStateException("on purpose"));

    assertThrows(IllegalStateException.class, () -> accounts.inGroup("helpers", 10));
  }

  @Test
  public void namesTheGroupsOfAnAccount() {
    when(accessor.getGroupNamesForUserName("ada")).thenReturn(List.of("helpers"));
    when(accessor.getGroupNamesForUserName("grace")).thenReturn(null);

    assertEquals(List.of("helpers"), accounts.groupsOf("ada"));
    assertEquals(List.of(), accounts.groupsOf("grace"));
  }

  private Account adasAccount() {
    return accounts.byKey("key-1").orElseThrow();
  }

  @SuppressWarnings("unchecked")
  private void groupOf(String... names) {
    Group group = mock(Group.class);
    Pager<String> pager = mock(Pager.class);
    when(pager.iterator()).thenAnswer(call -> Stream.of(names).iterator());
    when(accessor.getGroup("helpers")).thenReturn(group);
    when(accessor.getGroup("strangers")).thenReturn(null);
    when(accessor.getMemberNames(group)).thenReturn(pager);
  }
}
