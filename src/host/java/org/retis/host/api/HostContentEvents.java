package org.retis.host.api;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.event.events.content.attachment.AttachmentCreateEvent;
import com.atlassian.confluence.event.events.content.attachment.AttachmentRemoveEvent;
import com.atlassian.confluence.event.events.content.attachment.AttachmentTrashedEvent;
import com.atlassian.confluence.event.events.content.attachment.AttachmentUpdateEvent;
import com.atlassian.confluence.event.events.content.blogpost.BlogPostCreateEvent;
import com.atlassian.confluence.event.events.content.blogpost.BlogPostMovedEvent;
import com.atlassian.confluence.event.events.content.blogpost.BlogPostRemoveEvent;
import com.atlassian.confluence.event.events.content.blogpost.BlogPostRestoreEvent;
import com.atlassian.confluence.event.events.content.blogpost.BlogPostTrashedEvent;
import com.atlassian.confluence.event.events.content.blogpost.BlogPostUpdateEvent;
import com.atlassian.confluence.event.events.content.comment.CommentCreateEvent;
import com.atlassian.confluence.event.events.content.comment.CommentRemoveEvent;
import com.atlassian.confluence.event.events.content.comment.CommentUpdateEvent;
import com.atlassian.confluence.event.events.content.page.PageCopyEvent;
import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageMoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRemoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRestoreEvent;
import com.atlassian.confluence.event.events.content.page.PageTrashedEvent;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.confluence.event.events.label.LabelAddEvent;
import com.atlassian.confluence.event.events.label.LabelRemoveEvent;
import com.atlassian.confluence.event.events.like.LikeCreatedEvent;
import com.atlassian.confluence.event.events.like.LikeRemovedEvent;
import com.atlassian.confluence.event.events.security.ContentPermissionEvent;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.pages.BlogPost;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.event.api.EventPublisher;
import java.util.Optional;
import org.retis.host.site.Site;
import org.retis.host.site.SiteEvents;
import org.retis.host.site.SiteEvents.Change;

/**
 * Publishes what happens to contents under the names that Confluence's events have, with whoever
 * did it logged in on the thread.
 */
final class HostContentEvents {

  private final EventPublisher publisher;
  private final Site site;
  private final HostEntities entities;

  HostContentEvents(EventPublisher publisher, Site site) {
    this.publisher = publisher;
    this.site = site;
    this.entities = new HostEntities(site);
  }

  void publish(SiteEvents.Event event) {
    if (event instanceof SiteEvents.PageChanged changed) {
      publish(changed.actorKey(), page(changed));
    } else if (event instanceof SiteEvents.PageCopied copied) {
      publish(copied.actorKey(), copy(copied));
    } else if (event instanceof SiteEvents.CommentChanged changed) {
      Comment comment = entities.comment(changed.comment(), changed.page());
      publish(changed.actorKey(), comment(changed.change(), comment));
    } else if (event instanceof SiteEvents.AttachmentChanged changed) {
      Attachment file = entities.file(changed.attachment(), changed.page());
      publish(changed.actorKey(), file(changed.change(), file));
    } else if (event instanceof SiteEvents.LikeChanged changed) {
      publish(changed.like().userKey(), like(changed));
    } else if (event instanceof SiteEvents.LabelChanged changed) {
      HostLabel label = new HostLabel(changed.label());
      ContentEntityObject page = entities.page(changed.page());
      publish(
          changed.actorKey(),
          changed.added() ? new LabelAddEvent(label, page) : new LabelRemoveEvent(label, page));
    }
  }

  private Object page(SiteEvents.PageChanged changed) {
    ContentEntityObject content = entities.page(changed.page());
    if (changed.change() == Change.RESTRICTED) {
      return new ContentPermissionEvent(content);
    }
    return content instanceof Page page
        ? page(changed.change(), page)
        : post(changed.change(), (BlogPost) content);
  }

  private static Object page(Change change, Page page) {
    return switch (change) {
      case CREATED -> new PageCreateEvent(page);
      case UPDATED -> new PageUpdateEvent(page);
      case MOVED -> new PageMoveEvent(page);
      case TRASHED -> new PageTrashedEvent(page);
      case RESTORED -> new PageRestoreEvent(page);
      case REMOVED -> new PageRemoveEvent(page);
      case RESTRICTED -> new ContentPermissionEvent(page);
    };
  }

  private static Object post(Change change, BlogPost post) {
    return switch (change) {
      case CREATED -> new BlogPostCreateEvent(post);
      case UPDATED -> new BlogPostUpdateEvent(post);
      case MOVED -> new BlogPostMovedEvent(post);
      case TRASHED -> new BlogPostTrashedEvent(post);
      case RESTORED -> new BlogPostRestoreEvent(post);
      case REMOVED -> new BlogPostRemoveEvent(post);
      case RESTRICTED -> new ContentPermissionEvent(post);
    };
  }

  private Object copy(SiteEvents.PageCopied copied) {
    return entities.page(copied.origin()) instanceof Page origin
            && entities.page(copied.copy()) instanceof Page copy
        ? new PageCopyEvent(origin, copy)
        : null;
  }

  private static Object comment(Change change, Comment comment) {
    return switch (change) {
      case CREATED -> new CommentCreateEvent(comment);
      case REMOVED -> new CommentRemoveEvent(comment);
      default -> new CommentUpdateEvent(comment);
    };
  }

  /** No event of Confluence's is known for a file that comes back from the trash. */
  private static Object file(Change change, Attachment file) {
    return switch (change) {
      case CREATED -> new AttachmentCreateEvent(file);
      case TRASHED -> new AttachmentTrashedEvent(file);
      case REMOVED -> new AttachmentRemoveEvent(file);
      default -> new AttachmentUpdateEvent(file);
    };
  }

  private Object like(SiteEvents.LikeChanged changed) {
    ConfluenceUser user = ConfluenceUsers.byKey(site, changed.like().userKey());
    Optional<ContentEntityObject> content = entities.find(changed.like().contentId());
    if (content.isEmpty()) {
      return null;
    }
    return changed.liked()
        ? new LikeCreatedEvent(user, content.get())
        : new LikeRemovedEvent(user, content.get());
  }

  private void publish(String actorKey, Object event) {
    if (event == null) {
      return;
    }
    ConfluenceUser before = AuthenticatedUserThreadLocal.get();
    AuthenticatedUserThreadLocal.set(ConfluenceUsers.byKey(site, actorKey));
    try {
      publisher.publish(event);
    } finally {
      AuthenticatedUserThreadLocal.set(before);
    }
  }
}
