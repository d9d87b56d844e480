package org.retis.gateway;

import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.CommentManager;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks Confluence's permission manager; whatever goes wrong means no. */
final class ConfluencePermissions implements Permissions {

  private static final Logger LOG = LoggerFactory.getLogger(ConfluencePermissions.class);

  private final PermissionManager permissions;
  private final UserAccessor accounts;
  private final SpaceManager spaces;
  private final PageManager pages;
  private final CommentManager comments;

  ConfluencePermissions(
      PermissionManager permissions,
      UserAccessor accounts,
      SpaceManager spaces,
      PageManager pages,
      CommentManager comments) {
    this.permissions = permissions;
    this.accounts = accounts;
    this.spaces = spaces;
    this.pages = pages;
    this.comments = comments;
  }

  @Override
  public boolean mayViewSpace(Viewer viewer, String spaceKey) {
    return ask(viewer, user -> may(user, Permission.VIEW, spaces.getSpace(spaceKey)));
  }

  @Override
  public boolean mayAdministerSpace(Viewer viewer, String spaceKey) {
    return ask(
        viewer,
        user ->
            user != null
                && (may(user, Permission.ADMINISTER, spaces.getSpace(spaceKey))
                    || permissions.isConfluenceAdministrator(user)));
  }

  @Override
  public boolean mayCreatePage(Viewer viewer, String spaceKey) {
    return ask(
        viewer,
        user -> {
          Object space = spaces.getSpace(spaceKey);
          return space != null && permissions.hasCreatePermission(user, space, Page.class);
        });
  }

  @Override
  public boolean mayViewContent(Viewer viewer, long contentId) {
    return ask(viewer, user -> may(user, Permission.VIEW, content(contentId)));
  }

  @Override
  public boolean mayAdministerSite(Viewer viewer) {
    return ask(viewer, user -> user != null && permissions.isConfluenceAdministrator(user));
  }

  private @Nullable Object content(long id) {
    AbstractPage page = pages.getAbstractPage(id);
    return page == null ? comments.getComment(id) : page;
  }

  private boolean may(
      @Nullable ConfluenceUser user, Permission permission, @Nullable Object target) {
    return target != null && permissions.hasPermission(user, permission, target);
  }

  private boolean ask(Viewer viewer, Predicate<@Nullable ConfluenceUser> question) {
    try {
      if (viewer.isAnonymous()) {
        return question.test(null);
      }
      // an account that was removed meanwhile may nothing, not even what anonymous visitors may
      return viewer
          .key()
          .map(key -> accounts.getExistingUserByKey(new UserKey(key)))
          .map(question::test)
          .orElse(false);
    } catch (RuntimeException | LinkageError e) {
      LOG.error("Confluence could not be asked for a permission, so it is refused", e);
      return false;
    }
  }
}
