package org.retis.gateway;

import java.util.function.Supplier;

/** Lets one thread of the whole cluster work at a time. */
public interface Locks {

  /**
   * Waits until nobody else holds this lock, works, and lets go of it.
   *
   * @param name what the lock is about; the same name means the same lock on every node
   * @param work what must not be done twice at once
   */
  <T> T alone(String name, Supplier<T> work);
}
