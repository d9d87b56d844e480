package org.retis.host.ao;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

@RunWith(Parameterized.class)
public class DatabaseLocksTest {

  @Parameterized.Parameters(name = "{0}")
  public static Object[] databases() {
    return TestDatabases.values();
  }

  private final TestDatabases database;
  private HikariDataSource pool;
  private DatabaseLocks here;
  private DatabaseLocks elsewhere;

  public DatabaseLocksTest(TestDatabases database) {
    this.database = database;
  }

  @Before
  public void open() {
    pool = database.open();
    here = new DatabaseLocks(pool);
    elsewhere = new DatabaseLocks(pool);
  }

  @After
  public void close() {
    assertEquals(0, pool.getHikariPoolMXBean().getActiveConnections());
    pool.close();
  }

  @Test
  public void aLockIsHeldOnce() {
    try (DatabaseLocks.Held held = here.tryLock("a").orElseThrow()) {
      assertFalse(elsewhere.tryLock("a").isPresent());
      Optional<DatabaseLocks.Held> other = elsewhere.tryLock("b");
      assertTrue(other.isPresent());
      other.get().close();
      assertTrue(held != null);
    }
  }

  @Test
  public void aLockThatWasGivenBackIsFree() {
    here.tryLock("a").orElseThrow().close();

    elsewhere.tryLock("a").orElseThrow().close();
  }

  @Test
  public void theHolderMayTakeItAgain() {
    AtomicInteger depth = new AtomicInteger();

    here.run("a", () -> here.run("a", depth::incrementAndGet));

    assertEquals(1, depth.get());
  }
}
