package org.retis.host.api;

import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.spaces.Space;
import org.retis.host.screen.PageUrls;
import org.retis.host.site.Site;
import org.retis.host.site.SitePage;

/** A blog post as plugins get it. Public, since plugins may call its methods by name. */
public final class HostBlogPost extends AbstractPage {

  private final Site site;
  private final SitePage post;

  HostBlogPost(Site site, SitePage post) {
    this.site = site;
    this.post = post;
  }

  @Override
  public long getId() {
    return post.id();
  }

  @Override
  public String getTitle() {
    return post.title();
  }

  @Override
  public String getUrlPath() {
    return PageUrls.view(post);
  }

  @Override
  public Space getSpace() {
    return site.spaces().byId(post.spaceId()).map(HostSpace::new).orElse(null);
  }
}
