package org.retis.host.ao;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/**
 * Databases for store tests: a fresh H2 in memory, or a fresh schema of one PostgreSQL that lives
 * as long as the test run.
 */
public enum TestDatabases {
  H2 {
    @Override
    public HikariDataSource open() {
      return pool("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", null);
    }
  },
  POSTGRESQL {
    @Override
    public HikariDataSource open() {
      String url = Server.INSTANCE.getJdbcUrl("postgres", "postgres");
      String schema = "t" + UUID.randomUUID().toString().replace("-", "");
      try (HikariDataSource admin = pool(url, "postgres", null);
          Connection connection = admin.getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("CREATE SCHEMA " + schema);
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
      return pool(url, "postgres", schema);
    }
  };

  /** A pool on an empty database; close it at the end of the test. */
  public abstract HikariDataSource open();

  private static HikariDataSource pool(String url, String user, String schema) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setUsername(user);
    config.setPassword("");
    config.setSchema(schema);
    config.setMaximumPoolSize(8);
    config.setMinimumIdle(1);
    return new HikariDataSource(config);
  }

  /** Started at first use, stopped with the virtual machine. */
  private static final class Server {
    static final EmbeddedPostgres INSTANCE = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder().start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
