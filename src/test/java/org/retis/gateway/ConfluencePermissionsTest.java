package org.retis.gateway;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.CommentManager;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import org.junit.Before;
import org.junit.Test;

public class ConfluencePermissionsTest {

  private static final Viewer ADA = new Viewer("key-1", "Ada", Locale.ENGLISH, ZoneOffset.UTC);
  private static final Viewer REMOVED = new Viewer("key-2", "Bob", Locale.ENGLISH, ZoneOffset.UTC);
  private static final Viewer ANONYMOUS = Viewer.anonymous(Locale.ENGLISH, ZoneOffset.UTC);

  private final PermissionManager manager = mock(PermissionManager.class);
  private final UserAccessor accounts = mock(UserAccessor.class);
  private final SpaceManager spaces = mock(SpaceManager.class);
  private final PageManager pages = mock(PageManager.class);
  private final CommentManager comments = mock(CommentManager.class);
  private final ConfluenceUser ada = mock(ConfluenceUser.class);
  private final Space space = mock(Space.class);
  private final Page page = mock(Page.class);
  private final Comment comment = mock(Comment.class);
  private final Permissions permissions =
      new ConfluencePermissions(manager, accounts, spaces, pages, comments);

  @Before
  public void aSpaceWithAPageAndAComment() {
    when(accounts.getExistingUserByKey(new UserKey("key-1"))).thenReturn(ada);
    when(spaces.getSpace("YOUTH")).thenReturn(space);
    when(pages.getAbstractPage(1)).thenReturn(page);
    when(comments.getComment(2)).thenReturn(comment);
  }

  @Test
  public void passesConfluencesAnswerOn() {
    when(manager.hasPermission(ada, Permission.VIEW, space)).thenReturn(true);
    when(manager.hasPermission(ada, Permission.ADMINISTER, space)).thenReturn(true);
    when(manager.hasCreatePermission(ada, space, Page.class)).thenReturn(true);
    when(manager.hasPermission(ada, Permission.VIEW, page)).thenReturn(true);
    when(manager.hasPermission(ada, Permission.VIEW, comment)).thenReturn(true);
    when(manager.isConfluenceAdministrator(ada)).thenReturn(true);

    assertTrue(permissions.mayViewSpace(ADA, "YOUTH"));
    assertTrue(permissions.mayAdministerSpace(ADA, "YOUTH"));
    assertTrue(permissions.mayCreatePage(ADA, "YOUTH"));
    assertTrue(permissions.mayViewContent(ADA, 1));
    assertTrue(permissions.mayViewContent(ADA, 2));
    assertTrue(permissions.mayAdministerSite(ADA));
  }

  @Test
  public void refusesWhatConfluenceRefuses() {
    for (BiPredicate<Viewer, String> question : questions()) {
      assertFalse(question.test(ADA, "YOUTH"));
    }
  }

  @Test
  public void refusesWhatIsNotThere() {
    confluenceAllowsEverything();

    assertFalse(permissions.mayViewSpace(ADA, "GONE"));
    assertFalse(permissions.mayCreatePage(ADA, "GONE"));
    assertFalse(permissions.mayViewContent(ADA, 3));
  }

  @Test
  public void letsAnonymousVisitorsViewWhatConfluenceOpens() {
    confluenceAllowsEverything();

    assertTrue(permissions.mayViewSpace(ANONYMOUS, "YOUTH"));
    assertTrue(permissions.mayViewContent(ANONYMOUS, 1));
    assertFalse(permissions.mayAdministerSpace(ANONYMOUS, "YOUTH"));
    assertFalse(permissions.mayAdministerSite(ANONYMOUS));
  }

  @Test
  public void refusesARemovedAccountEverything() {
    confluenceAllowsEverything();

    for (BiPredicate<Viewer, String> question : questions()) {
      assertFalse(question.test(REMOVED, "YOUTH"));
    }
  }

  @Test
  public void refusesWhenConfluenceCanNotBeAsked() {
    refusesAfter(new IllegalStateException("on purpose"));
  }

  @Test
  public void refusesWhenConfluenceHasAnotherShape() {
    refusesAfter(new NoSuchMethodError("on purpose"));
  }

  @Test
  public void countsSiteAdministratorsAmongTheSpaces() {
    when(manager.isConfluenceAdministrator(ada)).thenReturn(true);

    assertTrue(permissions.mayAdministerSpace(ADA, "YOUTH"));
  }

  private void refusesAfter(Throwable failure) {
    when(manager.hasPermission(any(), any(), any())).thenThrow(failure);
    when(manager.hasCreatePermission(any(), any(), any())).thenThrow(failure);
    when(manager.isConfluenceAdministrator(any())).thenThrow(failure);

    for (BiPredicate<Viewer, String> question : questions()) {
      assertFalse(question.test(ADA, "YOUTH"));
    }
  }

  private List<BiPredicate<Viewer, String>> questions() {
    return List.of(
        permissions::mayViewSpace,
        permissions::mayAdministerSpace,
        permissions::mayCreatePage,
        (viewer, key) -> permissions.mayViewContent(viewer, 1),
        (viewer, key) -> permissions.mayAdministerSite(viewer));
  }

  private void confluenceAllowsEverything() {
    when(manager.hasPermission(any(), any(), any())).thenReturn(true);
    when(manager.hasCreatePermission(any(), any(), any())).thenReturn(true);
    when(manager.isConfluenceAdministrator(any())).thenReturn(true);
  }
}
