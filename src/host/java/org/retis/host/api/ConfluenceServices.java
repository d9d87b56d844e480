package org.retis.host.api;

import com.atlassian.confluence.api.service.accessmode.AccessModeService;
import com.atlassian.confluence.core.ContentPermissionManager;
import com.atlassian.confluence.languages.LocaleManager;
import com.atlassian.confluence.like.LikeManager;
import com.atlassian.confluence.pages.AttachmentManager;
import com.atlassian.confluence.pages.CommentManager;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.persistence.JpaQueryFactory;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.setup.settings.SettingsManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.user.UserManager;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.retis.host.site.Site;

/** The wiki's part of Confluence's services, to be registered for plugins. */
public final class ConfluenceServices {

  private final Map<Class<?>, Object> services = new LinkedHashMap<>();
  private final Site site;

  /**
   * Services of a wiki.
   *
   * @param baseUrl the address of the site with the context path, asked when it is needed
   */
  public ConfluenceServices(Site site, Supplier<String> baseUrl) {
    this.site = site;
    HostContents contents = new HostContents(site);
    HostSettings settings = new HostSettings(site, baseUrl);
    services.put(UserAccessor.class, new HostUserAccessor(site));
    services.put(UserManager.class, new HostProfiles(site));
    services.put(PermissionManager.class, new HostPermissions(site));
    services.put(SpaceManager.class, contents);
    services.put(PageManager.class, contents);
    services.put(CommentManager.class, contents);
    services.put(AttachmentManager.class, new HostFiles(site));
    services.put(LikeManager.class, new HostLikes(site));
    services.put(ContentPermissionManager.class, new HostRestrictions(site));
    services.put(JpaQueryFactory.class, new HostQueries(site));
    services.put(SettingsManager.class, settings);
    services.put(LocaleManager.class, settings);
    services.put(AccessModeService.class, settings);
  }

  /** Each service by the interface under which plugins look for it. */
  public Map<Class<?>, Object> services() {
    return Map.copyOf(services);
  }

  /** Publishes what happens in the wiki as Confluence's events. */
  public void publishTo(EventPublisher publisher) {
    site.events().subscribe(new HostEvents(publisher)::publish);
    site.events().subscribe(new HostContentEvents(publisher, site)::publish);
  }
}
