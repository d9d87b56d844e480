package org.retis.host.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import net.java.ao.ActiveObjectsException;
import net.java.ao.RawEntity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs a plugin's upgrade tasks as Confluence does: those newer than the stored version, in order,
 * each once, under a lock that holds on all nodes; then the migration to the entities.
 */
public final class UpgradeTasks {

  private static final Logger LOG = LoggerFactory.getLogger(UpgradeTasks.class);
  private static final String NONE = "0";

  private final TransactionalDataSource transactions;
  private final DatabaseLocks locks;

  public UpgradeTasks(TransactionalDataSource transactions, DatabaseLocks locks) {
    this.transactions = transactions;
    this.locks = locks;
    update(
        "CREATE TABLE IF NOT EXISTS HOST_AO_VERSION"
            + " (PREFIX VARCHAR(30) PRIMARY KEY, VERSION VARCHAR(40) NOT NULL)");
  }

  void run(
      String namespace,
      List<ActiveObjectsUpgradeTask> tasks,
      ActiveObjects objects,
      List<Class<? extends RawEntity<?>>> entities) {
    String prefix = EntityNames.prefixOf(namespace);
    locks.run("ao-upgrade-" + prefix, () -> runLocked(prefix, tasks, objects, entities));
  }

  @SuppressWarnings("unchecked")
  private void runLocked(
      String prefix,
      List<ActiveObjectsUpgradeTask> tasks,
      ActiveObjects objects,
      List<Class<? extends RawEntity<?>>> entities) {
    List<ActiveObjectsUpgradeTask> ordered = new ArrayList<>(tasks);
    ordered.sort(UpgradeTasks::byVersion);
    for (ActiveObjectsUpgradeTask task : ordered) {
      ModelVersion stored = version(prefix);
      if (stored.isOlderThan(task.getModelVersion())) {
        run(prefix, task, stored, objects);
      }
    }
    objects.migrate(entities.toArray(Class[]::new));
  }

  private static int byVersion(ActiveObjectsUpgradeTask one, ActiveObjectsUpgradeTask other) {
    if (one.getModelVersion().isSame(other.getModelVersion())) {
      throw new IllegalArgumentException(
          "Two upgrade tasks lead to version " + one.getModelVersion());
    }
    return one.getModelVersion().isOlderThan(other.getModelVersion()) ? -1 : 1;
  }

  private void run(
      String prefix, ActiveObjectsUpgradeTask task, ModelVersion stored, ActiveObjects objects) {
    String name = task.getClass().getName();
    LOG.info("Upgrade of {} from version {} by {}", prefix, stored, name);
    try {
      objects.executeInTransaction(
          () -> {
            task.upgrade(stored, objects);
            store(prefix, task.getModelVersion());
            return null;
          });
    } catch (RuntimeException e) {
      throw new UpgradeFailedException(
          "Upgrade task " + name + " failed, the version stays " + version(prefix) + ": " + e, e);
    }
  }

  /** The version of a prefix's tables, 0 before any task. */
  ModelVersion version(String prefix) {
    try (Connection connection = transactions.getConnection();
        PreparedStatement query =
            connection.prepareStatement("SELECT VERSION FROM HOST_AO_VERSION WHERE PREFIX = ?")) {
      query.setString(1, prefix);
      try (ResultSet rows = query.executeQuery()) {
        return ModelVersion.valueOf(rows.next() ? rows.getString(1) : NONE);
      }
    } catch (SQLException e) {
      throw new ActiveObjectsException(e);
    }
  }

  private void store(String prefix, ModelVersion version) {
    update("DELETE FROM HOST_AO_VERSION WHERE PREFIX = ?", prefix);
    update("INSERT INTO HOST_AO_VERSION (PREFIX, VERSION) VALUES (?, ?)", prefix, version + "");
  }

  private void update(String sql, String... values) {
    try (Connection connection = transactions.getConnection();
        PreparedStatement statement =
            connection.prepareStatement(sql, Statement.NO_GENERATED_KEYS)) {
      for (int i = 0; i < values.length; i++) {
        statement.setString(i + 1, values[i]);
      }
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new ActiveObjectsException(e);
    }
  }
}
