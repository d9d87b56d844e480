package org.retis.host.api;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import org.retis.host.screen.PageUrls;
import org.retis.host.site.Site;
import org.retis.host.site.SitePage;

/** A page as plugins get it. Public, since plugins may call its methods by name. */
public final class HostPage extends Page {

  private final Site site;
  private final SitePage page;

  HostPage(Site site, SitePage page) {
    this.site = site;
    this.page = page;
  }

  @Override
  public long getId() {
    return page.id();
  }

  @Override
  public String getTitle() {
    return page.title();
  }

  @Override
  public String getUrlPath() {
    return PageUrls.view(page);
  }

  @Override
  public Space getSpace() {
    return site.spaces().byId(page.spaceId()).map(HostSpace::new).orElse(null);
  }
}
