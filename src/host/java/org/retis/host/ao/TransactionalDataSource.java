package org.retis.host.ao;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import java.util.logging.Logger;
import javax.sql.DataSource;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DisposableDataSource;

/**
 * Gives all work of one transaction the same connection.
 *
 * <p>Confluence runs the transactions of Active Objects through its own transaction manager: work
 * inside a transaction joins it, at the database's usual isolation (read committed). The library's
 * own {@code net.java.ao.Transaction} does neither: it is serializable and an inner commit ends the
 * outer transaction. So transactions are kept here, below the library.
 */
public final class TransactionalDataSource implements DisposableDataSource {

  private final DataSource pool;

  @SuppressWarnings("ThreadLocalUsage") // one per database, and a process may hold several
  private final ThreadLocal<Transaction> current = new ThreadLocal<>();

  public TransactionalDataSource(DataSource pool) {
    this.pool = pool;
  }

  /**
   * Runs the work in the transaction of this thread, or else in a new one.
   *
   * @throws IllegalStateException if joined work failed and the outer work went on as if it hadn't:
   *     then everything is rolled back all the same, as Spring does it
   */
  public <T> T inTransaction(Supplier<T> work) {
    Transaction outer = current.get();
    if (outer != null) {
      return join(outer, work);
    }
    try {
      return begin(new Transaction(pool), work);
    } catch (SQLException e) {
      throw new ActiveObjectsException(e);
    }
  }

  /** Whether this thread is inside a transaction. */
  public boolean isInTransaction() {
    return current.get() != null;
  }

  private static <T> T join(Transaction outer, Supplier<T> work) {
    boolean done = false;
    try {
      T result = work.get();
      done = true;
      return result;
    } finally {
      outer.doomed |= !done;
    }
  }

  private <T> T begin(Transaction transaction, Supplier<T> work) throws SQLException {
    current.set(transaction);
    boolean done = false;
    try {
      T result = work.get();
      if (transaction.doomed) {
        throw new IllegalStateException(
            "The transaction was rolled back: a part of it failed, although the whole went on");
      }
      done = true;
      return result;
    } finally {
      current.remove();
      transaction.end(done);
    }
  }

  @Override
  public Connection getConnection() throws SQLException {
    Transaction transaction = current.get();
    return transaction == null ? pool.getConnection() : transaction.shared;
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    throw new SQLException("The pool knows its account");
  }

  @Override
  public void dispose() {
    // the pool belongs to the host
  }

  @Override
  public PrintWriter getLogWriter() throws SQLException {
    return pool.getLogWriter();
  }

  @Override
  public void setLogWriter(PrintWriter out) throws SQLException {
    pool.setLogWriter(out);
  }

  @Override
  public void setLoginTimeout(int seconds) throws SQLException {
    pool.setLoginTimeout(seconds);
  }

  @Override
  public int getLoginTimeout() throws SQLException {
    return pool.getLoginTimeout();
  }

  @Override
  public Logger getParentLogger() {
    return Logger.getLogger(TransactionalDataSource.class.getName());
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    return pool.unwrap(type);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) throws SQLException {
    return pool.isWrapperFor(type);
  }

  /**
   * One running transaction. Its shared connection can't be closed by those who borrow it, and is
   * taken from the pool only when it is used: much work in transactions never asks the database.
   */
  private static final class Transaction {

    final Connection shared;
    private final DataSource pool;
    private Connection connection;
    boolean doomed;

    Transaction(DataSource pool) {
      this.pool = pool;
      shared =
          (Connection)
              Proxy.newProxyInstance(
                  TransactionalDataSource.class.getClassLoader(),
                  new Class<?>[] {Connection.class},
                  (proxy, method, args) -> {
                    if (method.getName().equals("close")) {
                      return null;
                    }
                    try {
                      return method.invoke(connection(), args);
                    } catch (InvocationTargetException e) {
                      throw e.getCause();
                    }
                  });
    }

    private Connection connection() throws SQLException {
      if (connection == null) {
        connection = pool.getConnection();
        connection.setAutoCommit(false);
      }
      return connection;
    }

    void end(boolean done) throws SQLException {
      if (connection == null) {
        return;
      }
      boolean committed = false;
      try (Connection mine = connection) {
        try {
          if (done) {
            mine.commit();
            committed = true;
          }
        } finally {
          if (!committed) {
            mine.rollback();
          }
          mine.setAutoCommit(true);
        }
      }
    }
  }
}
