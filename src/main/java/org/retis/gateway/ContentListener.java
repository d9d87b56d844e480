package org.retis.gateway;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.event.events.content.ContentEvent;
import com.atlassian.event.api.EventListener;
import java.util.List;
import java.util.Optional;
import org.retis.gateway.ContentChanged.Change;

/**
 * Hears of all that happens to contents, by the one superclass of these events. Public only because
 * Confluence calls it.
 */
public final class ContentListener {

  private final ContentNews news;
  private final ByName byName;

  ContentListener(ContentNews news, ByName byName) {
    this.news = news;
    this.byName = byName;
  }

  /** Called by Confluence. */
  @EventListener
  public void onContent(ContentEvent event) {
    ContentNews.guarded(
        () ->
            ContentEventName.change(event.getClass())
                .filter(change -> news.isNew(event))
                .ifPresent(change -> tell(change, event)));
  }

  private void tell(Change change, ContentEvent event) {
    String name = event.getClass().getSimpleName();
    if (name.startsWith("Attachment")) {
      files(event).forEach(file -> news.changed(change, file, event));
    } else if (name.contains("Copy")) {
      byName
          .call(ContentEntityObject.class, event, "getDestination")
          .or(() -> content(event))
          .ifPresent(copy -> news.changed(change, copy, event));
    } else if (name.startsWith("Comment")) {
      byName
          .call(ContentEntityObject.class, event, "getComment")
          .or(() -> content(event))
          .ifPresent(comment -> news.changed(change, comment, event));
    } else {
      content(event).ifPresent(content -> news.changed(change, content, event));
    }
  }

  private Optional<ContentEntityObject> content(ContentEvent event) {
    return byName.call(ContentEntityObject.class, event, "getContent");
  }

  /** The content of such an event is what the files hang on. */
  private List<ContentEntityObject> files(ContentEvent event) {
    Optional<List<?>> several = byName.list(event, "getAttachments").map(found -> found);
    return several
        .or(() -> byName.call(Object.class, event, "getAttachment").map(List::of))
        .stream()
        .flatMap(List::stream)
        .filter(ContentEntityObject.class::isInstance)
        .map(ContentEntityObject.class::cast)
        .toList();
  }
}
