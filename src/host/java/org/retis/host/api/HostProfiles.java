package org.retis.host.api;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.retis.host.site.Site;
import org.retis.host.site.SiteUser;

/** Finds profiles for plugins. */
public final class HostProfiles implements UserManager {

  private final Site site;

  HostProfiles(Site site) {
    this.site = site;
  }

  @Override
  public UserProfile getUserProfile(String username) {
    return username == null ? null : site.users().byName(username).map(Profile::new).orElse(null);
  }

  private record Profile(SiteUser user) implements UserProfile {
    @Override
    public UserKey getUserKey() {
      return new UserKey(user.key());
    }

    /** Who has no picture gets one of the stock, as in Confluence. */
    @Override
    public URI getProfilePictureUri() {
      return URI.create(
          user.hasPicture()
              ? "/download/attachments/userpicture/" + user.key()
              : "/images/icons/profilepics/default.svg");
    }

    @Override
    public URI getProfilePageUri() {
      return URI.create("/display/~" + URLEncoder.encode(user.name(), StandardCharsets.UTF_8));
    }
  }
}
