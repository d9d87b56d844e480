package com.atlassian.confluence.event.events.content.blogpost;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.BlogPost;
import org.retis.evidence.Evidence;
import org.retis.evidence.Source;

@Evidence(Source.SLACK + ": ConfluenceEventListener")
public class BlogPostCreateEvent extends BlogPostEvent {
  public BlogPost getBlogPost() {
    throw new UnsupportedOperationException("signature");
  }

  @Override
  public ContentEntityObject getContent() {
    return getBlogPost();
  }
}
