package org.retis.host.api;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import org.retis.host.site.Rights;
import org.retis.host.site.Site;
import org.retis.host.site.SitePage;
import org.retis.host.site.SiteUser;
import org.retis.host.site.SpaceRight;

/** Answers plugins who may do what; "no" for anything that it doesn't know. */
public final class HostPermissions implements PermissionManager {

  private final Site site;

  HostPermissions(Site site) {
    this.site = site;
  }

  @Override
  public boolean hasPermission(ConfluenceUser user, Permission permission, Object target) {
    SiteUser account = account(user);
    if (target instanceof Space space) {
      return inSpace(account, permission, space);
    }
    if (target instanceof ContentEntityObject content) {
      return site.pages()
          .byId(page(content).getId())
          .map(page -> onPage(account, permission, page))
          .orElse(false);
    }
    return false;
  }

  /** Comments and files follow what they hang on. */
  private static ContentEntityObject page(ContentEntityObject content) {
    if (content instanceof Comment comment) {
      return comment.getContainer();
    }
    return content instanceof Attachment file ? file.getContainer() : content;
  }

  private boolean inSpace(SiteUser user, Permission permission, Space space) {
    return site.spaces()
        .byKey(space.getKey())
        .map(found -> site.rights().may(user, right(permission), found.id()))
        .orElse(false);
  }

  private boolean onPage(SiteUser user, Permission permission, SitePage page) {
    Rights rights = site.rights();
    if (permission == Permission.VIEW) {
      return rights.mayView(user, page);
    }
    return permission == Permission.EDIT
        ? rights.mayEdit(user, page)
        : rights.may(user, SpaceRight.ADMIN, page.spaceId());
  }

  private static SpaceRight right(Permission permission) {
    if (permission == Permission.VIEW) {
      return SpaceRight.VIEW;
    }
    return permission == Permission.EDIT ? SpaceRight.EDIT : SpaceRight.ADMIN;
  }

  @Override
  @SuppressWarnings("rawtypes")
  public boolean hasCreatePermission(ConfluenceUser user, Object container, Class typeToCreate) {
    return hasPermission(user, Permission.EDIT, container);
  }

  @Override
  public boolean isConfluenceAdministrator(ConfluenceUser user) {
    return site.rights().isAdministrator(account(user));
  }

  private SiteUser account(ConfluenceUser user) {
    return user == null ? null : site.users().byKey(user.getKey().getStringValue()).orElse(null);
  }
}
