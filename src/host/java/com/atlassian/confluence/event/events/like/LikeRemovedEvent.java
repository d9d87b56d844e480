package com.atlassian.confluence.event.events.like;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.user.ConfluenceUser;

/** Stands before the signature of the same name on the host's class path, and works. */
public class LikeRemovedEvent extends AbstractLikeEvent {

  public LikeRemovedEvent(ConfluenceUser user, ContentEntityObject content) {
    super(user, content);
  }
}
