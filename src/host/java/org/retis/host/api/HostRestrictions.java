package org.retis.host.api;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.ContentPermissionManager;
import com.atlassian.confluence.security.ContentPermission;
import com.atlassian.confluence.security.ContentPermissionSet;
import java.util.ArrayList;
import java.util.List;
import org.retis.host.site.Restrictions;
import org.retis.host.site.Site;
import org.retis.host.site.SitePage;

/** Tells plugins of restrictions: of viewing those of the pages above too, as Confluence does. */
public final class HostRestrictions implements ContentPermissionManager {

  private final Site site;

  HostRestrictions(Site site) {
    this.site = site;
  }

  @Override
  public List<ContentPermissionSet> getContentPermissionSets(
      ContentEntityObject content, String type) {
    boolean view = ContentPermission.VIEW_PERMISSION.equals(type);
    Restrictions.Action action = view ? Restrictions.Action.VIEW : Restrictions.Action.EDIT;
    List<Long> line = new ArrayList<>();
    if (view) {
      site.pages().ancestors(content.getId()).stream().map(SitePage::id).forEach(line::add);
    }
    line.add(content.getId());
    return line.stream()
        .filter(id -> !site.restrictions().of(id, action).isEmpty())
        .<ContentPermissionSet>map(id -> new SomeOnly())
        .toList();
  }

  /** A set that holds somebody. Public, since plugins may call its methods by name. */
  public static final class SomeOnly extends ContentPermissionSet {
    @Override
    public boolean isEmpty() {
      return false;
    }
  }
}
