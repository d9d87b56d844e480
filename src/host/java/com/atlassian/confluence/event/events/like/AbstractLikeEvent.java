package com.atlassian.confluence.event.events.like;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.event.events.content.ContentEvent;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.user.User;

/** Stands before the signature of the same name on the host's class path, and works. */
public abstract class AbstractLikeEvent extends ContentEvent {

  private final ConfluenceUser user;
  private final ContentEntityObject content;

  protected AbstractLikeEvent(ConfluenceUser user, ContentEntityObject content) {
    this.user = user;
    this.content = content;
  }

  /** Who does, or did. */
  public User getOriginatingUser() {
    return user;
  }

  @Override
  public ContentEntityObject getContent() {
    return content;
  }
}
