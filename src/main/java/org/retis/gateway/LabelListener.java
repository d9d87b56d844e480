package org.retis.gateway;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.event.events.label.LabelAddEvent;
import com.atlassian.confluence.event.events.label.LabelRemoveEvent;
import com.atlassian.event.api.EventListener;

/**
 * Hears of labels that are put on contents or taken away. Public only because Confluence calls it.
 */
public final class LabelListener {

  private final ContentNews news;
  private final ByName byName;
  private final LabelName names;

  LabelListener(ContentNews news, ByName byName) {
    this.news = news;
    this.byName = byName;
    this.names = new LabelName(byName);
  }

  /** Called by Confluence. */
  @EventListener
  public void onAdded(LabelAddEvent event) {
    ContentNews.guarded(() -> tell(event, true));
  }

  /** Called by Confluence. */
  @EventListener
  public void onRemoved(LabelRemoveEvent event) {
    ContentNews.guarded(() -> tell(event, false));
  }

  private void tell(Object event, boolean added) {
    byName
        .call(Object.class, event, "getLabel")
        .flatMap(names::of)
        .ifPresent(
            name ->
                byName
                    .call(ContentEntityObject.class, event, "getLabelled")
                    .ifPresent(content -> news.labelled(content, name, added)));
  }
}
