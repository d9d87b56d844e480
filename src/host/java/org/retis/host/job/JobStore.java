package org.retis.host.job;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.retis.host.site.DuplicateException;
import org.retis.host.site.Sql;

/** What all nodes know of jobs: when each ran last and how it went, and what was changed. */
final class JobStore {

  private static final int KEPT = 100;
  private static final String SUCCESS = "SUCCESS";

  private final Sql sql;

  JobStore(Sql sql) {
    this.sql = sql;
    sql.update(
        "CREATE TABLE IF NOT EXISTS HOST_JOB (JOB_KEY VARCHAR(300) PRIMARY KEY, CRON VARCHAR(200),"
            + " IS_DISABLED BOOLEAN NOT NULL, CLAIMED BIGINT NOT NULL, STARTED BIGINT NOT NULL,"
            + " MILLIS BIGINT NOT NULL, OUTCOME VARCHAR(10) NOT NULL, MESSAGE TEXT NOT NULL)");
    sql.update(
        "CREATE TABLE IF NOT EXISTS HOST_JOB_RUN (ID VARCHAR(36) PRIMARY KEY, JOB_KEY VARCHAR(300)"
            + " NOT NULL, STARTED BIGINT NOT NULL, MILLIS BIGINT NOT NULL, OUTCOME VARCHAR(10) NOT"
            + " NULL, MESSAGE TEXT NOT NULL)");
    sql.update("CREATE INDEX IF NOT EXISTS HOST_JOB_RUN_LATEST ON HOST_JOB_RUN (JOB_KEY, STARTED)");
  }

  /**
   * What is kept of a job.
   *
   * @param claimed when a node last began to run it, the epoch if never
   * @param last its last run that has ended
   */
  record Kept(Optional<String> cron, boolean disabled, Instant claimed, Optional<JobRun> last) {}

  /** Makes sure that there is a row for the job. */
  void know(String key) {
    if (find(key).isEmpty()) {
      try {
        sql.update(
            "INSERT INTO HOST_JOB (JOB_KEY, CRON, IS_DISABLED, CLAIMED, STARTED, MILLIS, OUTCOME,"
                + " MESSAGE) VALUES (?, NULL, FALSE, 0, 0, 0, '', '')",
            key);
      } catch (DuplicateException e) {
        // another node was faster; the row is there
      }
    }
  }

  Kept of(String key) {
    return find(key)
        .orElseGet(() -> new Kept(Optional.empty(), false, Instant.EPOCH, Optional.empty()));
  }

  private Optional<Kept> find(String key) {
    return sql.first(
        "SELECT CRON, IS_DISABLED, CLAIMED, STARTED, MILLIS, OUTCOME, MESSAGE FROM HOST_JOB WHERE"
            + " JOB_KEY = ?",
        row ->
            new Kept(
                Optional.ofNullable(row.getString("CRON")),
                row.getBoolean("IS_DISABLED"),
                Instant.ofEpochMilli(row.getLong("CLAIMED")),
                Optional.of(run(row)).filter(r -> r.started().toEpochMilli() > 0)),
        key);
  }

  private static JobRun run(ResultSet row) throws SQLException {
    return new JobRun(
        Instant.ofEpochMilli(row.getLong("STARTED")),
        row.getLong("MILLIS"),
        row.getString("OUTCOME").equals(SUCCESS),
        row.getString("MESSAGE"));
  }

  /**
   * Takes a run for this node, unless another node began one at that time or later: of all nodes
   * that come for the same run, one gets it.
   */
  boolean claim(String key, Instant now, Instant due) {
    return sql.update(
            "UPDATE HOST_JOB SET CLAIMED = ? WHERE JOB_KEY = ? AND CLAIMED < ?", now, key, due)
        == 1;
  }

  /** Notes that a run begins which nobody has to compete for. */
  void begin(String key, Instant now) {
    sql.update("UPDATE HOST_JOB SET CLAIMED = ? WHERE JOB_KEY = ?", now, key);
  }

  /** Notes how a run went, and drops the oldest of its history. */
  void ended(String key, JobRun run, boolean inHistory) {
    String outcome = run.succeeded() ? SUCCESS : "FAILED";
    String message = run.message().replace("\0", "");
    sql.inTransaction(
        () -> {
          sql.update(
              "UPDATE HOST_JOB SET STARTED = ?, MILLIS = ?, OUTCOME = ?, MESSAGE = ? WHERE JOB_KEY"
                  + " = ?",
              run.started(),
              run.millis(),
              outcome,
              message,
              key);
          if (inHistory) {
            sql.update(
                "INSERT INTO HOST_JOB_RUN (ID, JOB_KEY, STARTED, MILLIS, OUTCOME, MESSAGE) VALUES"
                    + " (?, ?, ?, ?, ?, ?)",
                UUID.randomUUID().toString(),
                key,
                run.started(),
                run.millis(),
                outcome,
                message);
            sql.update(
                "DELETE FROM HOST_JOB_RUN WHERE JOB_KEY = ? AND STARTED < (SELECT STARTED FROM"
                    + " HOST_JOB_RUN WHERE JOB_KEY = ? ORDER BY STARTED DESC LIMIT 1 OFFSET ?)",
                key,
                key,
                KEPT - 1);
          }
        });
  }

  List<JobRun> history(String key, int limit) {
    return sql.list(
        "SELECT STARTED, MILLIS, OUTCOME, MESSAGE FROM HOST_JOB_RUN WHERE JOB_KEY = ? ORDER BY"
            + " STARTED DESC LIMIT ?",
        JobStore::run,
        key,
        limit);
  }

  void setDisabled(String key, boolean disabled) {
    sql.update("UPDATE HOST_JOB SET IS_DISABLED = ? WHERE JOB_KEY = ?", disabled, key);
  }

  void setCron(String key, Optional<String> cron) {
    sql.update("UPDATE HOST_JOB SET CRON = ? WHERE JOB_KEY = ?", cron.orElse(null), key);
  }
}
