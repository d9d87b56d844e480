package org.retis.host.ao;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

public class TransactionalDataSourceTest {

  private final HikariDataSource pool = TestDatabases.H2.open();
  private final TransactionalDataSource transactions = new TransactionalDataSource(pool);

  @Before
  public void table() throws SQLException {
    execute("CREATE TABLE THING (ID INT)");
  }

  @After
  public void close() {
    pool.close();
  }

  @Test
  public void keepsWhatAWholeTransactionDid() throws SQLException {
    String answer =
        transactions.inTransaction(
            () -> {
              insert(1);
              transactions.inTransaction(() -> insert(2));
              return "done";
            });

    assertEquals("done", answer);
    assertEquals(2, count());
  }

  @Test
  public void undoesWhatAFailedOneDid() throws SQLException {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            transactions.inTransaction(
                () -> {
                  insert(1);
                  throw new IllegalArgumentException("on purpose");
                }));

    assertEquals(0, count());
  }

  @Test
  public void undoesAllWhereAPartFailed() throws SQLException {
    assertThrows(
        IllegalStateException.class,
        () ->
            transactions.inTransaction(
                () -> {
                  insert(1);
                  assertThrows(
                      IllegalArgumentException.class,
                      () ->
                          transactions.inTransaction(
                              () -> {
                                throw new IllegalArgumentException("on purpose");
                              }));
                  return "went on";
                }));

    assertEquals(0, count());
  }

  @Test
  public void takesAConnectionOnlyWhenItIsUsed() {
    transactions.inTransaction(
        () -> {
          assertEquals(0, pool.getHikariPoolMXBean().getActiveConnections());
          assertTrue(transactions.isInTransaction());
          insert(1);
          assertEquals(1, pool.getHikariPoolMXBean().getActiveConnections());
          insert(2);
          return assertOne();
        });

    assertEquals(0, pool.getHikariPoolMXBean().getActiveConnections());
  }

  private String assertOne() {
    assertEquals(1, pool.getHikariPoolMXBean().getActiveConnections());
    return "";
  }

  private String insert(int id) {
    try {
      execute("INSERT INTO THING (ID) VALUES (" + id + ")");
      return "";
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private int count() throws SQLException {
    try (Connection connection = transactions.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM THING")) {
      row.next();
      return row.getInt(1);
    }
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = transactions.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
