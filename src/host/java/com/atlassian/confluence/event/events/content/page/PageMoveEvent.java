package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;

/** Stands before the signature of the same name on the host's class path, and works. */
public class PageMoveEvent extends PageEvent {

  public PageMoveEvent(Page page) {
    super(page);
  }
}
