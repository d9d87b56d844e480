package org.retis.host.api;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertTrue;

import com.atlassian.beehive.ClusterLock;
import com.zaxxer.hikari.HikariDataSource;
import org.junit.After;
import org.junit.Test;
import org.retis.host.ao.DatabaseLocks;
import org.retis.host.ao.TestDatabases;

/** Two nodes on one database. */
@SuppressWarnings("LockNotBeforeTry") // these are about locks that are held and let go
public class HostClusterLocksTest {

  private final HikariDataSource pool = TestDatabases.H2.open();
  private final HostClusterLocks one = new HostClusterLocks(new DatabaseLocks(pool));
  private final HostClusterLocks other = new HostClusterLocks(new DatabaseLocks(pool));

  @After
  public void close() {
    pool.close();
  }

  @Test
  public void keepsTheOtherNodeOut() {
    ClusterLock mine = one.getLockForName("a");
    mine.lock();
    assertFalse(other.getLockForName("a").tryLock());
    assertTrue(other.getLockForName("b").tryLock());
    other.getLockForName("b").unlock();
    mine.unlock();

    assertTrue(other.getLockForName("a").tryLock());
    assertFalse(mine.tryLock());
    other.getLockForName("a").unlock();
    assertTrue(mine.tryLock());
    mine.unlock();
  }

  @Test
  public void letsItsHolderInAgain() {
    ClusterLock mine = one.getLockForName("a");
    assertSame(mine, one.getLockForName("a"));
    mine.lock();
    mine.lock();
    assertTrue(mine.tryLock());
    mine.unlock();
    mine.unlock();
    assertFalse("held once more", other.getLockForName("a").tryLock());
    mine.unlock();
    assertTrue(other.getLockForName("a").tryLock());
    other.getLockForName("a").unlock();
  }
}
