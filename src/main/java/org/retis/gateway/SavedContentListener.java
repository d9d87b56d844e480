package org.retis.gateway;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.event.events.content.blogpost.BlogPostCreateEvent;
import com.atlassian.confluence.event.events.content.blogpost.BlogPostUpdateEvent;
import com.atlassian.confluence.event.events.content.comment.CommentCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.event.api.EventListener;
import org.retis.gateway.ContentChanged.Change;

/**
 * Hears of the events whose own classes are proven, should they not come by their superclass.
 * Public only because Confluence calls it.
 */
public final class SavedContentListener {

  private final ContentNews news;

  SavedContentListener(ContentNews news) {
    this.news = news;
  }

  /** Called by Confluence. */
  @EventListener
  public void onPageCreated(PageCreateEvent event) {
    ContentNews.guarded(() -> tell(Change.CREATED, event.getPage(), event));
  }

  /** Called by Confluence. */
  @EventListener
  public void onPageUpdated(PageUpdateEvent event) {
    ContentNews.guarded(() -> tell(Change.UPDATED, event.getPage(), event));
  }

  /** Called by Confluence. */
  @EventListener
  public void onBlogPostCreated(BlogPostCreateEvent event) {
    ContentNews.guarded(() -> tell(Change.CREATED, event.getBlogPost(), event));
  }

  /** Called by Confluence. */
  @EventListener
  public void onBlogPostUpdated(BlogPostUpdateEvent event) {
    ContentNews.guarded(() -> tell(Change.UPDATED, event.getBlogPost(), event));
  }

  /** Called by Confluence. */
  @EventListener
  public void onCommentCreated(CommentCreateEvent event) {
    ContentNews.guarded(() -> tell(Change.CREATED, event.getComment(), event));
  }

  private void tell(Change change, ContentEntityObject content, Object event) {
    if (ContentEventName.isOfNow(event.getClass()) && news.isNew(event)) {
      news.changed(change, content, event);
    }
  }
}
