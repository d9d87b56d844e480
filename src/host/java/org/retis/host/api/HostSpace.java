package org.retis.host.api;

import com.atlassian.confluence.spaces.Space;
import org.retis.host.screen.PageUrls;
import org.retis.host.site.SiteSpace;

/** A space as plugins get it. Public, since plugins may call its methods by name. */
public final class HostSpace extends Space {

  private final SiteSpace space;

  HostSpace(SiteSpace space) {
    this.space = space;
  }

  @Override
  public String getKey() {
    return space.key();
  }

  @Override
  public String getName() {
    return space.name();
  }

  @Override
  public String getUrlPath() {
    return PageUrls.space(space);
  }

  long id() {
    return space.id();
  }
}
