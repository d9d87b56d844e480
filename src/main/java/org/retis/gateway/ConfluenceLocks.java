package org.retis.gateway;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Takes Confluence's cluster locks. Where they can't be had, a lock holds on this node only; what
 * is written under one must therefore also be safe by the database's own means.
 */
final class ConfluenceLocks implements Locks {

  private static final String SERVICE = "com.atlassian.beehive.ClusterLockService";
  private static final String PREFIX = "org.retis.confluence.";

  private final OptionalServices services;
  private final ByName byName;
  private final Map<String, Lock> onThisNode = new ConcurrentHashMap<>();

  ConfluenceLocks(OptionalServices services, ByName byName) {
    this.services = services;
    this.byName = byName;
  }

  @Override
  public <T> T alone(String name, Supplier<T> work) {
    Lock lock =
        ofCluster(PREFIX + name)
            .orElseGet(() -> onThisNode.computeIfAbsent(name, unknown -> new ReentrantLock()));
    lock.lock();
    try {
      return work.get();
    } finally {
      lock.unlock();
    }
  }

  private Optional<Lock> ofCluster(String name) {
    return services
        .find(SERVICE)
        .flatMap(service -> byName.call(Lock.class, service, "getLockForName", name));
  }
}
