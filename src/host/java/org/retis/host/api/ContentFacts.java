package org.retis.host.api;

import com.atlassian.confluence.api.model.content.ContentStatus;
import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.user.ConfluenceUser;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.retis.host.screen.PageUrls;
import org.retis.host.site.PageVersion;
import org.retis.host.site.Site;
import org.retis.host.site.SiteAttachment;
import org.retis.host.site.SiteComment;
import org.retis.host.site.SitePage;

/** What all contents tell plugins of themselves. */
record ContentFacts(
    Site site,
    long id,
    String title,
    String path,
    int version,
    String creatorKey,
    Instant created,
    String modifierKey,
    Instant modified,
    ContentStatus status,
    Supplier<String> body) {

  static ContentFacts of(Site site, SitePage page) {
    return new ContentFacts(
        site,
        page.id(),
        page.title(),
        PageUrls.view(page),
        page.version(),
        page.creatorKey(),
        page.created(),
        page.modifierKey(),
        page.modified(),
        page.trashed() ? ContentStatus.TRASHED : ContentStatus.CURRENT,
        () -> site.pages().body(page));
  }

  static ContentFacts of(Site site, SitePage page, SiteComment comment) {
    return new ContentFacts(
        site,
        comment.id(),
        // as the subject that Confluence makes up for a comment
        "Re: " + page.title(),
        "/pages/viewpage.action?pageId=" + page.id() + "&focusedCommentId=" + comment.id(),
        comment.version(),
        comment.creatorKey(),
        comment.created(),
        comment.modifierKey(),
        comment.modified(),
        ContentStatus.CURRENT,
        () -> site.comments().body(comment));
  }

  static ContentFacts of(Site site, SiteAttachment file) {
    return new ContentFacts(
        site,
        file.id(),
        file.name(),
        "/pages/viewpageattachments.action?pageId=" + file.pageId(),
        file.version(),
        file.creatorKey(),
        file.created(),
        file.modifierKey(),
        file.modified(),
        file.trashed() ? ContentStatus.TRASHED : ContentStatus.CURRENT,
        () -> "");
  }

  /** The same content as it was in an older version, under that version's own number. */
  ContentFacts before(PageVersion old) {
    return new ContentFacts(
        site,
        old.id(),
        old.title().isEmpty() ? title : old.title(),
        path,
        old.number(),
        creatorKey,
        created,
        old.authorKey(),
        old.saved(),
        ContentStatus.HISTORICAL,
        () -> site.pages().body(old.contentId(), old.number()).orElse(""));
  }

  /** The same file as it was in an older version. */
  ContentFacts before(SiteAttachment.Version old) {
    return new ContentFacts(
        site,
        old.id(),
        title,
        path,
        old.number(),
        creatorKey,
        created,
        old.authorKey(),
        old.saved(),
        ContentStatus.HISTORICAL,
        () -> "");
  }

  ConfluenceUser creator() {
    return ConfluenceUsers.byKey(site, creatorKey);
  }

  ConfluenceUser lastModifier() {
    return ConfluenceUsers.byKey(site, modifierKey);
  }

  List<Label> labels() {
    return site.labels().of(id).stream().<Label>map(HostLabel::new).toList();
  }

  List<Comment> comments() {
    return site.comments().of(id, 0, Integer.MAX_VALUE).stream()
        .map(comment -> new HostEntities(site).comment(comment))
        .toList();
  }
}
