package com.atlassian.confluence.event.events.content.comment;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.Comment;
import org.retis.evidence.Evidence;
import org.retis.evidence.Source;

@Evidence(Source.SLACK + ": ConfluenceEventListener")
public class CommentCreateEvent extends CommentEvent {
  public Comment getComment() {
    throw new UnsupportedOperationException("signature");
  }

  @Override
  public ContentEntityObject getContent() {
    return getComment();
  }
}
