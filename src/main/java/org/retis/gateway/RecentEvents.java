package org.retis.gateway;

import java.lang.ref.WeakReference;
import java.util.ArrayDeque;
import java.util.Deque;

/** Remembers the last events by identity, so that one that reaches two listeners counts once. */
final class RecentEvents {

  /** Both listeners hear an event within the same call, so few others can come between. */
  private static final int KEPT = 200;

  private final Deque<WeakReference<Object>> events = new ArrayDeque<>();

  /** Whether this very event is met for the first time. */
  synchronized boolean isNew(Object event) {
    for (WeakReference<Object> known : events) {
      if (known.refersTo(event)) {
        return false;
      }
    }
    events.addFirst(new WeakReference<>(event));
    if (events.size() > KEPT) {
      events.removeLast();
    }
    return true;
  }
}
