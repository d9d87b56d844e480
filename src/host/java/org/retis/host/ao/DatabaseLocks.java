package org.retis.host.ao;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import net.java.ao.ActiveObjectsException;

/**
 * Locks that hold for all nodes on one database: each is a row that its holder's transaction keeps
 * locked, so the database gives it back when the holder dies.
 */
public final class DatabaseLocks {

  private static final long PAUSE_MILLIS = 50;

  private final DataSource pool;
  private final Map<String, ReentrantLock> local = new ConcurrentHashMap<>();

  /**
   * @param pool gives a connection of its own for each lock that is held
   */
  public DatabaseLocks(DataSource pool) {
    this.pool = pool;
    try (Connection connection = pool.getConnection()) {
      execute(connection, "CREATE TABLE IF NOT EXISTS HOST_LOCK (NAME VARCHAR(200) PRIMARY KEY)");
    } catch (SQLException e) {
      throw new ActiveObjectsException(e);
    }
  }

  /** Runs the work once the lock is free; the thread that holds it may take it again. */
  public void run(String name, Runnable work) {
    ReentrantLock mine = local.computeIfAbsent(name, n -> new ReentrantLock());
    mine.lock();
    try {
      if (mine.getHoldCount() > 1) {
        work.run();
        return;
      }
      Held held = hold(name);
      try {
        work.run();
      } finally {
        held.close();
      }
    } finally {
      mine.unlock();
    }
  }

  /** Takes the lock if it is free now; close what it answers to give it back. */
  public Optional<Held> tryLock(String name) {
    try {
      Connection connection = pool.getConnection();
      try {
        ensureRow(connection, name);
        connection.setAutoCommit(false);
        execute(connection, "SELECT NAME FROM HOST_LOCK WHERE NAME = ? FOR UPDATE NOWAIT", name);
        return Optional.of(new Held(connection));
      } catch (SQLException e) {
        new Held(connection).close();
        if (isTaken(e)) {
          return Optional.empty();
        }
        throw e;
      }
    } catch (SQLException e) {
      throw new ActiveObjectsException(e);
    }
  }

  /** Waits until the lock is free and takes it; a thread that holds it would wait for itself. */
  public Held hold(String name) {
    while (true) {
      Optional<Held> held = tryLock(name);
      if (held.isPresent()) {
        return held.get();
      }
      try {
        Thread.sleep(PAUSE_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("Interrupted while waiting for the lock " + name, e);
      }
    }
  }

  /** Lock not available: 55P03 of PostgreSQL, HYT00 and the class 40 of H2. */
  private static boolean isTaken(SQLException e) {
    String state = String.valueOf(e.getSQLState());
    return state.equals("55P03") || state.equals("HYT00") || state.startsWith("40");
  }

  private static void ensureRow(Connection connection, String name) throws SQLException {
    try {
      execute(
          connection,
          "INSERT INTO HOST_LOCK (NAME) SELECT ? WHERE NOT EXISTS"
              + " (SELECT 1 FROM HOST_LOCK WHERE NAME = ?)",
          name,
          name);
    } catch (SQLException e) {
      if (!String.valueOf(e.getSQLState()).startsWith("23")) {
        throw e;
      }
      // another node was faster; the row is there
    }
  }

  private static void execute(Connection connection, String sql, String... values)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setString(i + 1, values[i]);
      }
      statement.execute();
    }
  }

  /** A lock that is held. */
  public static final class Held implements AutoCloseable {

    private final Connection connection;

    private Held(Connection connection) {
      this.connection = connection;
    }

    @Override
    public void close() {
      try (connection) {
        if (!connection.getAutoCommit()) {
          connection.rollback();
          connection.setAutoCommit(true);
        }
      } catch (SQLException e) {
        throw new ActiveObjectsException(e);
      }
    }
  }
}
