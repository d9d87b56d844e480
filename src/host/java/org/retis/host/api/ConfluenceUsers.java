package org.retis.host.api;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import org.retis.host.site.SiteUser;

/** Accounts as Confluence hands them to plugins. */
public final class ConfluenceUsers {

  private ConfluenceUsers() {}

  /** An account. */
  public static ConfluenceUser of(SiteUser user) {
    return new HostUser(new UserKey(user.key()), user.name(), user.fullName(), user.mail());
  }

  private record HostUser(UserKey getKey, String getName, String getFullName, String getEmail)
      implements ConfluenceUser {}
}
