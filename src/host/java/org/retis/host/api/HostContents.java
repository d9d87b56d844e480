package org.retis.host.api;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.CommentManager;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import org.retis.host.site.Site;
import org.retis.host.site.SitePage;

/** Finds spaces and content for plugins, without asking who may see them, as Confluence does. */
public final class HostContents implements PageManager, SpaceManager, CommentManager {

  private final Site site;

  HostContents(Site site) {
    this.site = site;
  }

  @Override
  public AbstractPage getAbstractPage(long id) {
    return site.pages().byId(id).map(this::entity).orElse(null);
  }

  @Override
  public Space getSpace(String key) {
    return key == null ? null : site.spaces().byKey(key).map(HostSpace::new).orElse(null);
  }

  /** There are no comments here yet, so none is found. */
  @Override
  public Comment getComment(long id) {
    return null;
  }

  private AbstractPage entity(SitePage page) {
    return page.isPage() ? new HostPage(site, page) : new HostBlogPost(site, page);
  }

  /** The entity of a page that is being rendered, null while it isn't saved. */
  ContentEntityObject rendered(long contentId) {
    return contentId == 0 ? null : getAbstractPage(contentId);
  }
}
