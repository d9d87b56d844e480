package org.retis.gateway;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries events between rooms, and from Confluence to rooms, on the thread that publishes them.
 *
 * <p>Confluence's own event bus isn't used among rooms: an event of ours is no business of other
 * plugins, and a room must see it before the request is answered.
 */
public final class EventBus {

  private static final Logger LOG = LoggerFactory.getLogger(EventBus.class);

  private final List<Subscription<?>> subscriptions = new CopyOnWriteArrayList<>();

  /**
   * Calls the listener for every later event of this type or a subtype.
   *
   * @param type the type of event
   * @param listener called on the publisher's thread, in order of subscription
   */
  public <E> void subscribe(Class<E> type, Consumer<? super E> listener) {
    subscriptions.add(new Subscription<>(type, listener));
  }

  /**
   * Hands an event to every listener. A listener that throws is logged and doesn't keep the others
   * from hearing it, nor undo what the publisher did.
   */
  public void publish(Object event) {
    for (Subscription<?> subscription : subscriptions) {
      try {
        subscription.offer(event);
      } catch (RuntimeException e) {
        LOG.error("A listener failed on {}", event.getClass().getSimpleName(), e);
      }
    }
  }

  private record Subscription<E>(Class<E> type, Consumer<? super E> listener) {
    void offer(Object event) {
      if (type.isInstance(event)) {
        listener.accept(type.cast(event));
      }
    }
  }
}
