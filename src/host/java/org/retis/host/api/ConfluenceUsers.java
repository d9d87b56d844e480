package org.retis.host.api;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import org.retis.host.site.Site;
import org.retis.host.site.SiteUser;

/** Accounts as Confluence hands them to plugins. */
public final class ConfluenceUsers {

  private ConfluenceUsers() {}

  /** An account. */
  public static ConfluenceUser of(SiteUser user) {
    return new HostUser(new UserKey(user.key()), user.name(), user.fullName(), user.mail());
  }

  /** The account with this key; its key alone once it was removed, null for an empty key. */
  static ConfluenceUser byKey(Site site, String key) {
    return key == null
        ? null
        : site.users()
            .byKey(key)
            .map(ConfluenceUsers::of)
            .orElseGet(() -> new HostUser(new UserKey(key), key, key, ""));
  }

  private record HostUser(UserKey getKey, String getName, String getFullName, String getEmail)
      implements ConfluenceUser {}
}
