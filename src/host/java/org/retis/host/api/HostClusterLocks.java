package org.retis.host.api;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.retis.host.ao.DatabaseLocks;
import org.retis.host.ao.DatabaseLocks.Held;

/** Locks for plugins that hold on all nodes of one database. */
public final class HostClusterLocks implements ClusterLockService {

  private final DatabaseLocks database;
  private final Map<String, ClusterLock> locks = new ConcurrentHashMap<>();

  /** Locks in this database. */
  public HostClusterLocks(DatabaseLocks database) {
    this.database = database;
  }

  @Override
  public ClusterLock getLockForName(String name) {
    return locks.computeIfAbsent(name, Lock::new);
  }

  /** One lock. Public, since plugins may call its methods by name. */
  public final class Lock implements ClusterLock {

    private final String name;
    private final ReentrantLock onThisNode = new ReentrantLock();
    private Held held;

    private Lock(String name) {
      this.name = name;
    }

    @Override
    public void lock() {
      onThisNode.lock();
      if (onThisNode.getHoldCount() == 1) {
        try {
          held = database.hold(name);
        } catch (RuntimeException e) {
          onThisNode.unlock();
          throw e;
        }
      }
    }

    @Override
    public boolean tryLock() {
      if (!onThisNode.tryLock()) {
        return false;
      }
      if (onThisNode.getHoldCount() > 1) {
        return true;
      }
      held = database.tryLock(name).orElse(null);
      if (held == null) {
        onThisNode.unlock();
      }
      return held != null;
    }

    @Override
    public void unlock() {
      if (onThisNode.getHoldCount() == 1) {
        held.close();
      }
      onThisNode.unlock();
    }

    @Override
    public void lockInterruptibly() {
      throw new UnsupportedOperationException();
    }

    @Override
    public boolean tryLock(long time, TimeUnit unit) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Condition newCondition() {
      throw new UnsupportedOperationException();
    }
  }
}
