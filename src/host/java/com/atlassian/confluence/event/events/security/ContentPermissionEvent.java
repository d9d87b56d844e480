package com.atlassian.confluence.event.events.security;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.event.events.content.ContentEvent;

/** Stands before the signature of the same name on the host's class path, and works. */
public class ContentPermissionEvent extends ContentEvent {

  private final ContentEntityObject content;

  public ContentPermissionEvent(ContentEntityObject content) {
    this.content = content;
  }

  @Override
  public ContentEntityObject getContent() {
    return content;
  }
}
