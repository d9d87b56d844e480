package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;

/** Stands before the signature of the same name on the host's class path, and works. */
public class PageRestoreEvent extends PageEvent {

  public PageRestoreEvent(Page page) {
    super(page);
  }
}
