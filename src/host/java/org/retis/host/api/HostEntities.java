package org.retis.host.api;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.pages.Comment;
import java.util.Optional;
import org.retis.host.site.PageVersion;
import org.retis.host.site.Site;
import org.retis.host.site.SiteAttachment;
import org.retis.host.site.SiteComment;
import org.retis.host.site.SitePage;

/** Makes what plugins get of the wiki's contents. */
final class HostEntities {

  private final Site site;

  HostEntities(Site site) {
    this.site = site;
  }

  AbstractPage page(SitePage page) {
    return page.isPage() ? new HostPage(site, page) : new HostBlogPost(site, page);
  }

  Comment comment(SiteComment comment) {
    return comment(comment, site.pages().byId(comment.pageId()).orElseThrow());
  }

  Comment comment(SiteComment comment, SitePage page) {
    return new HostComment(page(page), ContentFacts.of(site, page, comment));
  }

  Attachment file(SiteAttachment file) {
    return file(file, site.pages().byId(file.pageId()).orElseThrow());
  }

  Attachment file(SiteAttachment file, SitePage page) {
    return new HostAttachment(page(page), ContentFacts.of(site, file));
  }

  Attachment file(SiteAttachment file, SiteAttachment.Version version) {
    ContentFacts now = ContentFacts.of(site, file);
    boolean latest = version.number() == file.version();
    SitePage page = site.pages().byId(file.pageId()).orElseThrow();
    return new HostAttachment(page(page), latest ? now : now.before(version));
  }

  /** The content with this number of its own, older versions of pages and comments included. */
  Optional<ContentEntityObject> find(long id) {
    return site.pages()
        .byId(id)
        .<ContentEntityObject>map(this::page)
        .or(() -> site.comments().byId(id).map(this::comment))
        .or(() -> site.attachments().byId(id).map(this::file))
        .or(() -> site.pages().versionById(id).flatMap(this::version));
  }

  /** A content as a version of it was. */
  Optional<ContentEntityObject> version(PageVersion version) {
    return site.pages()
        .byId(version.contentId())
        .<ContentEntityObject>map(page -> pageBefore(page, version))
        .or(() -> site.comments().byId(version.contentId()).map(c -> commentBefore(c, version)));
  }

  private AbstractPage pageBefore(SitePage page, PageVersion version) {
    ContentFacts facts = ContentFacts.of(site, page).before(version);
    return page.isPage() ? new HostPage(site, page, facts) : new HostBlogPost(site, page, facts);
  }

  private Comment commentBefore(SiteComment comment, PageVersion version) {
    SitePage page = site.pages().byId(comment.pageId()).orElseThrow();
    return new HostComment(page(page), ContentFacts.of(site, page, comment).before(version));
  }
}
