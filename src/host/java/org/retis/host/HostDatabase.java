package org.retis.host;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;

/** The one database of a host. */
final class HostDatabase {

  private static final int CONNECTIONS = 24;

  private HostDatabase() {}

  /** A pool on the database of the options, or on H2 in a folder of the home. */
  static HikariDataSource open(HostOptions options) {
    HikariConfig config = new HikariConfig();
    HostOptions.Database database =
        options.database().orElseGet(() -> inFolder(options.home().resolve("database")));
    config.setJdbcUrl(database.url());
    config.setUsername(database.user());
    config.setPassword(database.password());
    config.setMaximumPoolSize(CONNECTIONS);
    config.setMinimumIdle(2);
    config.setPoolName("host");
    return new HikariDataSource(config);
  }

  /**
   * Every commit is on the disk before it is answered (H2 waits half a second by default), and the
   * host closes the database itself, after everything that may still write.
   */
  private static HostOptions.Database inFolder(Path folder) {
    return new HostOptions.Database(
        "jdbc:h2:file:"
            + folder.resolve("host").toAbsolutePath()
            + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000",
        "sa",
        "");
  }
}
