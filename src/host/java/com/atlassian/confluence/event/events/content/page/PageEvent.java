package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.event.events.content.ContentEvent;
import com.atlassian.confluence.pages.Page;

/** Stands before the signature of the same name on the host's class path, and works. */
public abstract class PageEvent extends ContentEvent {

  private final Page page;

  protected PageEvent(Page page) {
    this.page = page;
  }

  /** What it is about. */
  public Page getPage() {
    return page;
  }

  @Override
  public ContentEntityObject getContent() {
    return page;
  }
}
