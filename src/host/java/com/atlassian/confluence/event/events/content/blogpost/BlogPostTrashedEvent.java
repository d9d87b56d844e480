package com.atlassian.confluence.event.events.content.blogpost;

import com.atlassian.confluence.pages.BlogPost;

/** Stands before the signature of the same name on the host's class path, and works. */
public class BlogPostTrashedEvent extends BlogPostEvent {

  public BlogPostTrashedEvent(BlogPost post) {
    super(post);
  }
}
