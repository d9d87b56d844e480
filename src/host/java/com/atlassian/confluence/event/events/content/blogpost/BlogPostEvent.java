package com.atlassian.confluence.event.events.content.blogpost;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.event.events.content.ContentEvent;
import com.atlassian.confluence.pages.BlogPost;

/** Stands before the signature of the same name on the host's class path, and works. */
public abstract class BlogPostEvent extends ContentEvent {

  private final BlogPost post;

  protected BlogPostEvent(BlogPost post) {
    this.post = post;
  }

  /** What it is about. */
  public BlogPost getBlogPost() {
    return post;
  }

  @Override
  public ContentEntityObject getContent() {
    return post;
  }
}
