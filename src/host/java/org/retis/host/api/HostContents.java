package org.retis.host.api;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.BlogPost;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.CommentManager;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import java.util.List;
import java.util.stream.Stream;
import org.retis.host.site.Site;
import org.retis.host.site.SitePage;

/** Finds spaces and content for plugins, without asking who may see them, as Confluence does. */
public final class HostContents implements PageManager, SpaceManager, CommentManager {

  private final Site site;
  private final HostEntities entities;

  HostContents(Site site) {
    this.site = site;
    this.entities = new HostEntities(site);
  }

  @Override
  public ContentEntityObject getById(long id) {
    return entities.find(id).orElse(null);
  }

  @Override
  public AbstractPage getAbstractPage(long id) {
    return getById(id) instanceof AbstractPage page ? page : null;
  }

  @Override
  public ContentEntityObject getPreviousVersion(ContentEntityObject content) {
    long id =
        site.pages()
            .versionById(content.getId())
            .map(old -> old.contentId())
            .orElse(content.getId());
    return site.pages()
        .version(id, content.getVersion() - 1)
        .flatMap(entities::version)
        .orElse(null);
  }

  @Override
  public List<Page> getPages(Space space, boolean currentOnly) {
    return inSpace(space, SitePage.Kind.PAGE).map(Page.class::cast).toList();
  }

  @Override
  public List<BlogPost> getBlogPosts(Space space, boolean currentOnly) {
    return inSpace(space, SitePage.Kind.BLOG).map(BlogPost.class::cast).toList();
  }

  private Stream<AbstractPage> inSpace(Space space, SitePage.Kind kind) {
    return site.spaces().byKey(space.getKey()).stream()
        .flatMap(found -> site.pages().inSpace(found.id(), kind, 0, Integer.MAX_VALUE).stream())
        .map(entities::page);
  }

  @Override
  public Space getSpace(String key) {
    return key == null ? null : site.spaces().byKey(key).map(HostSpace::new).orElse(null);
  }

  @Override
  public Comment getComment(long id) {
    return site.comments().byId(id).map(entities::comment).orElse(null);
  }

  /** The entity of a page that is being rendered, null while it isn't saved. */
  ContentEntityObject rendered(long contentId) {
    return contentId == 0 ? null : getAbstractPage(contentId);
  }
}
