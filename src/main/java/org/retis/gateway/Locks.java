package org.retis.gateway;

import java.util.function.Supplier;

/**
 * Lets one thread of the whole cluster work at a time; of this node, where Confluence offers no
 * such locks. Not to be taken inside a transaction, which would end only after the lock is let go.
 */
public interface Locks {

  /**
   * Waits until nobody else holds this lock, works, and lets go of it.
   *
   * @param name what the lock is about; the same name means the same lock on every node
   * @param work what must not be done twice at once
   */
  <T> T alone(String name, Supplier<T> work);
}
