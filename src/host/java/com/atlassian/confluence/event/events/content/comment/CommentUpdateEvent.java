package com.atlassian.confluence.event.events.content.comment;

import com.atlassian.confluence.pages.Comment;

/** Stands before the signature of the same name on the host's class path, and works. */
public class CommentUpdateEvent extends CommentEvent {

  public CommentUpdateEvent(Comment comment) {
    super(comment);
  }
}
