package com.atlassian.confluence.event.events.content.blogpost;

import com.atlassian.confluence.pages.BlogPost;

/** Stands before the signature of the same name on the host's class path, and works. */
public class BlogPostUpdateEvent extends BlogPostEvent {

  public BlogPostUpdateEvent(BlogPost post) {
    super(post);
  }
}
