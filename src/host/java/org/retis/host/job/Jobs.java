package org.retis.host.job;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * The jobs of the running plugins. What the descriptor doesn't allow an administrator to do is
 * refused with a {@link org.retis.host.site.RefusedException}.
 */
public interface Jobs {

  /** All jobs, by plugin and key. */
  List<JobState> list();

  /** The job {@code plugin:job}. */
  Optional<JobState> find(String key);

  /** The last runs of a job that keeps its history, the latest first. */
  List<JobRun> history(String key, int limit);

  /**
   * Runs a job now, on this node.
   *
   * @param patience how long to wait for its end
   * @return how it went, empty if it still runs then
   */
  Optional<JobRun> run(String key, Duration patience);

  /** Lets a job run by itself, or no longer. */
  void setEnabled(String key, boolean enabled);

  /**
   * Gives a job another cron expression.
   *
   * @param cron empty for that of the descriptor
   */
  void setCron(String key, Optional<String> cron);

  /** The time zone of cron expressions. */
  ZoneId zone();
}
