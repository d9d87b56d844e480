package org.retis.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.retis.gateway.Locks;

/** Lets everybody work alone, one after the other, and remembers what for. */
public final class FakeLocks implements Locks {

  private final List<String> taken = new ArrayList<>();

  @Override
  public synchronized <T> T alone(String name, Supplier<T> work) {
    taken.add(name);
    return work.get();
  }

  /** The names of all locks that were taken, in order. */
  public synchronized List<String> taken() {
    return List.copyOf(taken);
  }
}
