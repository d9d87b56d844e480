package org.retis.host.site;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** JDBC with the repetition taken out: statements, rows, batches, and transactions that join. */
public final class Sql {

  /** Makes a value out of the current row. */
  @FunctionalInterface
  public interface RowReader<T> {
    /** Reads the row; must not move on. */
    T read(ResultSet row) throws SQLException;
  }

  private interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  private final DataSource source;

  @SuppressWarnings("ThreadLocalUsage") // one per database, and a process may hold several
  private final ThreadLocal<Connection> joined = new ThreadLocal<>();

  /** Works on this data source, one connection per statement or transaction. */
  public Sql(DataSource source) {
    this.source = source;
  }

  /** All rows of a query. */
  public <T> List<T> list(String query, RowReader<T> reader, Object... values) {
    return with(
        connection -> {
          try (PreparedStatement statement = prepare(connection, query, values);
              ResultSet rows = statement.executeQuery()) {
            List<T> result = new ArrayList<>();
            while (rows.next()) {
              result.add(reader.read(rows));
            }
            return result;
          }
        });
  }

  /** The first row of a query. */
  public <T> Optional<T> first(String query, RowReader<T> reader, Object... values) {
    List<T> all = list(query, reader, values);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
  }

  /** The number that a query answers. */
  public long number(String query, Object... values) {
    return first(query, row -> row.getLong(1), values).orElse(0L);
  }

  /**
   * Changes rows.
   *
   * @return how many
   * @throws DuplicateException when a unique rule forbids it
   */
  public int update(String statementText, Object... values) {
    return with(
        connection -> {
          try (PreparedStatement statement = prepare(connection, statementText, values)) {
            return statement.executeUpdate();
          }
        });
  }

  /** Runs one statement for many rows of values, in one go. */
  public void batch(String statementText, List<Object[]> rows) {
    with(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(statementText)) {
            int waiting = 0;
            for (Object[] row : rows) {
              bind(statement, row);
              statement.addBatch();
              if (++waiting % 500 == 0) {
                statement.executeBatch();
              }
            }
            statement.executeBatch();
            return null;
          }
        });
  }

  /** Runs statements as one; inside a running transaction they become part of that one. */
  public <T> T inTransaction(Supplier<T> work) {
    if (joined.get() != null) {
      return work.get();
    }
    try (Connection connection = source.getConnection()) {
      return transact(connection, work);
    } catch (SQLException e) {
      throw translate(e);
    }
  }

  /** As {@link #inTransaction(Supplier)}, for work without a result. */
  public void inTransaction(Runnable work) {
    inTransaction(
        () -> {
          work.run();
          return null;
        });
  }

  /** Runs statements as one of their own, whatever transaction is running. */
  public <T> T inOwnTransaction(Supplier<T> work) {
    Connection running = joined.get();
    joined.remove();
    try {
      return inTransaction(work);
    } finally {
      if (running != null) {
        joined.set(running);
      }
    }
  }

  private <T> T transact(Connection connection, Supplier<T> work) throws SQLException {
    boolean auto = connection.getAutoCommit();
    connection.setAutoCommit(false);
    joined.set(connection);
    try {
      T result = work.get();
      connection.commit();
      return result;
    } catch (RuntimeException | Error e) {
      connection.rollback();
      throw e;
    } finally {
      joined.remove();
      connection.setAutoCommit(auto);
    }
  }

  private <T> T with(Work<T> work) {
    Connection running = joined.get();
    try {
      if (running != null) {
        return work.on(running);
      }
      try (Connection connection = source.getConnection()) {
        return work.on(connection);
      }
    } catch (SQLException e) {
      throw translate(e);
    }
  }

  private static PreparedStatement prepare(Connection connection, String text, Object... values)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(text);
    try {
      bind(statement, values);
      return statement;
    } catch (SQLException e) {
      statement.close();
      throw e;
    }
  }

  private static void bind(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      if (value instanceof Instant instant) {
        statement.setLong(i + 1, instant.toEpochMilli());
      } else if (value instanceof byte[] bytes) {
        statement.setBytes(i + 1, bytes);
      } else {
        statement.setObject(i + 1, value);
      }
    }
  }

  private static RuntimeException translate(SQLException e) {
    String state = e.getSQLState();
    if (state != null && state.startsWith("23")) {
      return new DuplicateException(e);
    }
    return new DatabaseException(e);
  }
}
