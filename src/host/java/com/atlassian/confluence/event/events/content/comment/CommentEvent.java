package com.atlassian.confluence.event.events.content.comment;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.event.events.content.ContentEvent;
import com.atlassian.confluence.pages.Comment;

/** Stands before the signature of the same name on the host's class path, and works. */
public abstract class CommentEvent extends ContentEvent {

  private final Comment comment;

  protected CommentEvent(Comment comment) {
    this.comment = comment;
  }

  /** What it is about. */
  public Comment getComment() {
    return comment;
  }

  @Override
  public ContentEntityObject getContent() {
    return comment;
  }
}
