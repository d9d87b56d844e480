package org.retis.host.api;

import com.atlassian.confluence.core.TimeZone;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.confluence.user.UserPreferences;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.Group;
import com.atlassian.user.search.page.Pager;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.retis.host.site.Site;
import org.retis.host.site.SiteUser;

/** Finds accounts and groups for plugins. */
public final class HostUserAccessor implements UserAccessor {

  private final Site site;

  HostUserAccessor(Site site) {
    this.site = site;
  }

  @Override
  public ConfluenceUser getExistingUserByKey(UserKey key) {
    return key == null
        ? null
        : site.users().byKey(key.getStringValue()).map(ConfluenceUsers::of).orElse(null);
  }

  @Override
  public ConfluenceUser getUserByName(String username) {
    return byName(username).map(ConfluenceUsers::of).orElse(null);
  }

  @Override
  public List<String> getGroupNamesForUserName(String username) {
    return byName(username).map(user -> site.groups().of(user.key())).orElse(List.of());
  }

  @Override
  public UserPreferences getUserPreferences(ConfluenceUser user) {
    SiteUser account =
        user == null ? null : site.users().byKey(user.getKey().getStringValue()).orElse(null);
    return new Preferences(account, site.defaultZone().getId());
  }

  @Override
  public Group getGroup(String name) {
    return name != null && site.groups().exists(name)
        ? new Named(name.toLowerCase(Locale.ROOT))
        : null;
  }

  @Override
  public Pager<String> getMemberNames(Group group) {
    return new Names(
        group == null
            ? List.of()
            : site.groups().members(group.getName(), 0, Integer.MAX_VALUE).stream()
                .map(SiteUser::name)
                .toList());
  }

  @Override
  public boolean isDeactivated(String username) {
    return byName(username).map(user -> !user.active()).orElse(false);
  }

  private Optional<SiteUser> byName(String username) {
    return username == null ? Optional.empty() : site.users().byName(username);
  }

  private record Named(String getName) implements Group {}

  private record Names(List<String> names) implements Pager<String> {
    @Override
    public Iterator<String> iterator() {
      return names.iterator();
    }
  }

  /** A locale of null stands for the site's, as in Confluence. */
  private record Preferences(SiteUser user, String siteZone) implements UserPreferences {
    @Override
    public Locale getLocale() {
      return user == null || user.language().isEmpty()
          ? null
          : Locale.forLanguageTag(user.language());
    }

    @Override
    public TimeZone getTimeZone() {
      boolean own = user != null && !user.timeZone().isEmpty();
      return TimeZone.getInstance(own ? user.timeZone() : siteZone);
    }
  }
}
