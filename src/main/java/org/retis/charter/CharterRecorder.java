package org.retis.charter;

import java.util.Optional;
import org.retis.gateway.ContentChanged;
import org.retis.gateway.ContentInfo;
import org.retis.gateway.EventBus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Records each new text of a charter's page, once, whichever nodes see the change. */
final class CharterRecorder {

  private static final Logger LOG = LoggerFactory.getLogger(CharterRecorder.class);
  private static final int TRIES = 10;

  private final CharterStore store;
  private final CharterPages pages;

  CharterRecorder(CharterStore store, CharterPages pages, EventBus events) {
    this.store = store;
    this.pages = pages;
    events.subscribe(ContentChanged.class, this::changed);
  }

  private void changed(ContentChanged event) {
    boolean text =
        switch (event.change()) {
          case CREATED, UPDATED, MOVED, RESTORED -> true;
          case TRASHED, REMOVED, RESTRICTED, LIKED, UNLIKED -> false;
        };
    if (text && event.content().kind().isPageLike()) {
      store.onPage(event.content().id()).forEach(this::look);
    }
  }

  /** Catches up with what no event told: all charters, one failing alone. */
  void lookAtAll() {
    store.forEach(
        charter -> {
          try {
            look(charter);
          } catch (RuntimeException e) {
            LOG.error("The text of charter {} couldn't be read", charter.id(), e);
          }
        });
  }

  /** Records the text of a charter's page if it is new. */
  void look(Charter charter) {
    Optional<ContentInfo> page = pages.page(charter.pageId());
    page.filter(info -> pages.state(charter.networkId(), info) == PageState.THERE)
        .filter(info -> info.version() > charter.seenVersion())
        .ifPresent(
            info ->
                pages
                    .text(info.id())
                    .ifPresent(
                        text -> {
                          record(charter, info, text);
                          store.saw(charter, info.version());
                        }));
  }

  private void record(Charter charter, ContentInfo page, CharterText text) {
    for (int tries = 0; tries < TRIES; tries++) {
      Optional<CharterVersion> last = store.newest(charter.id());
      if (last.filter(known -> covers(known, page, text)).isPresent()) {
        return;
      }
      int sequence = last.map(CharterVersion::sequence).orElse(0) + 1;
      if (store.add(charter, sequence, page, text).digest().equals(text.digest())) {
        return;
      }
    }
    throw new IllegalStateException("other nodes keep recording texts of charter " + charter.id());
  }

  /** Whether a recorded text is this one, or a later one of the same page. */
  private static boolean covers(CharterVersion known, ContentInfo page, CharterText text) {
    return known.digest().equals(text.digest())
        || (known.pageId() == page.id() && known.pageVersion() > page.version());
  }
}
