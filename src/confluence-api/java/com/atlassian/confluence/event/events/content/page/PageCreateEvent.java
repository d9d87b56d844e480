package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.Page;
import org.retis.evidence.Evidence;
import org.retis.evidence.Source;

@Evidence(Source.SLACK + ": ConfluenceEventListener")
public class PageCreateEvent extends PageEvent {
  public Page getPage() {
    throw new UnsupportedOperationException("signature");
  }

  @Override
  public ContentEntityObject getContent() {
    return getPage();
  }
}
