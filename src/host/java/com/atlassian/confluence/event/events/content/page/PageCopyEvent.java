package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;

/** Stands before the signature of the same name on the host's class path, and works. */
public class PageCopyEvent extends PageEvent {

  private final Page destination;

  public PageCopyEvent(Page origin, Page destination) {
    super(origin);
    this.destination = destination;
  }

  /** The copy. */
  public Page getDestination() {
    return destination;
  }
}
