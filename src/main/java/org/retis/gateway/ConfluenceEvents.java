package org.retis.gateway;

import com.atlassian.event.api.EventPublisher;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Listens to Confluence while the plugin runs and tells our own bus.
 *
 * <p>Each listener is registered on its own, so that events which a Confluence doesn't know cost
 * only themselves.
 */
final class ConfluenceEvents {

  private static final Logger LOG = LoggerFactory.getLogger(ConfluenceEvents.class);

  private final EventPublisher confluence;
  private final EventBus bus;
  private final ContentNews news;
  private final ByName byName;
  private final List<Object> registered = new ArrayList<>();

  ConfluenceEvents(EventPublisher confluence, EventBus bus, ContentNews news, ByName byName) {
    this.confluence = confluence;
    this.bus = bus;
    this.news = news;
    this.byName = byName;
  }

  /** Starts listening; called once when the plugin starts. */
  void start() {
    register(SpaceListener::new);
    register(ours -> new AccountListener(ours, byName));
    register(ours -> new GroupListener(ours, byName));
    register(ours -> new ContentListener(news, byName));
    register(ours -> new SavedContentListener(news));
    register(ours -> new LabelListener(news, byName));
  }

  /** Stops listening; called once when the plugin stops. */
  void stop() {
    registered.forEach(confluence::unregister);
    registered.clear();
  }

  private void register(Function<EventBus, Object> make) {
    try {
      Object listener = make.apply(bus);
      confluence.register(listener);
      registered.add(listener);
    } catch (RuntimeException | LinkageError e) {
      LOG.warn("Some events of Confluence can't be heard", e);
    }
  }
}
