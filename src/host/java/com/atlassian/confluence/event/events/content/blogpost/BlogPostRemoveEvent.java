package com.atlassian.confluence.event.events.content.blogpost;

import com.atlassian.confluence.pages.BlogPost;

/** Stands before the signature of the same name on the host's class path, and works. */
public class BlogPostRemoveEvent extends BlogPostEvent {

  public BlogPostRemoveEvent(BlogPost post) {
    super(post);
  }
}
