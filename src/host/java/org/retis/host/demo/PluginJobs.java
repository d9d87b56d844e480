package org.retis.host.demo;

import java.time.Duration;
import org.retis.host.job.JobState;
import org.retis.host.job.Jobs;
import org.retis.host.site.RefusedException;

/** Runs jobs once more when they ran already: those that run by themselves may begin too early. */
public final class PluginJobs implements DemoJobs {

  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final long MOMENT = 200;

  private final Jobs jobs;

  /**
   * @param jobs the jobs of the running plugins
   */
  public PluginJobs(Jobs jobs) {
    this.jobs = jobs;
  }

  @Override
  public void run(String key) {
    jobs.list().stream()
        .map(JobState::key)
        .filter(full -> full.endsWith(":" + key))
        .forEach(this::runWhole);
  }

  private void runWhole(String key) {
    long until = System.nanoTime() + PATIENCE.toNanos();
    while (!begin(key)) {
      if (System.nanoTime() > until) {
        throw new IllegalStateException("The job " + key + " doesn't end");
      }
      pause();
    }
  }

  /** Whether it ran; false while it runs by itself. */
  private boolean begin(String key) {
    try {
      return jobs.run(key, PATIENCE).isPresent();
    } catch (RefusedException e) {
      return false;
    }
  }

  private static void pause() {
    try {
      Thread.sleep(MOMENT);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting for a job", e);
    }
  }
}
