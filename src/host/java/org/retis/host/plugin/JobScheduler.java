package org.retis.host.plugin;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.retis.host.ao.DatabaseLocks;
import org.retis.host.plugin.PluginDescriptor.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the {@code <job-config>} modules of the running plugins. */
public final class JobScheduler implements PluginPart, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(JobScheduler.class);

  private final Clock clock;
  private final DatabaseLocks locks;
  private final CronDates dates;
  private final ScheduledThreadPoolExecutor threads;
  private final Map<String, List<Planned>> planned = new ConcurrentHashMap<>();

  /**
   * @param locks keep a job that runs once per cluster from running on two nodes at a time
   */
  public JobScheduler(Clock clock, DatabaseLocks locks, CronDates dates) {
    this.clock = clock;
    this.locks = locks;
    this.dates = dates;
    this.threads =
        new ScheduledThreadPoolExecutor(
            2,
            work -> {
              Thread thread = new Thread(work, "plugin-job");
              thread.setDaemon(true);
              return thread;
            });
    threads.setRemoveOnCancelPolicy(true);
  }

  @Override
  public void started(RunningPlugin plugin) {
    List<Planned> jobs = new ArrayList<>();
    planned.put(plugin.key(), jobs);
    for (Job job : plugin.descriptor().jobs()) {
      String where = "atlassian-plugin.xml line " + job.line() + ", <job-config>";
      if (!plugin.hasBean(job.bean())) {
        throw new PluginRefusedException(where + ": there is no Spring bean " + job.bean());
      }
      if (!(plugin.create(where, "bean:" + job.bean()) instanceof JobRunner runner)) {
        throw new PluginRefusedException(where + ": " + job.bean() + " isn't a JobRunner");
      }
      job.cron().ifPresent(cron -> checkCron(where, cron));
      Planned plan = new Planned(plugin.key(), job, runner);
      jobs.add(plan);
      plan.planNext();
    }
  }

  private void checkCron(String where, String cron) {
    try {
      dates.next(cron, ZonedDateTime.now(clock));
    } catch (IllegalArgumentException e) {
      throw new PluginRefusedException(where + ": " + e.getMessage(), e);
    }
  }

  @Override
  public void stopped(RunningPlugin plugin) {
    Optional.ofNullable(planned.remove(plugin.key()))
        .ifPresent(jobs -> jobs.forEach(Planned::cancel));
  }

  /** Runs a job now, on this thread; for administrators and tests. */
  public void runNow(String pluginKey, String jobKey) {
    planned.getOrDefault(pluginKey, List.of()).stream()
        .filter(plan -> plan.job.key().equals(jobKey))
        .forEach(Planned::run);
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }

  /** One job and its next run. */
  private final class Planned {

    private final String plugin;
    private final Job job;
    private final JobRunner runner;
    private volatile boolean cancelled;
    private volatile ScheduledFuture<?> next;

    Planned(String plugin, Job job, JobRunner runner) {
      this.plugin = plugin;
      this.job = job;
      this.runner = runner;
    }

    synchronized void planNext() {
      if (!cancelled) {
        next = threads.schedule(this::runAndPlan, delay(), TimeUnit.MILLISECONDS);
      }
    }

    private long delay() {
      return job.interval()
          .orElseGet(
              () -> {
                ZonedDateTime now = ZonedDateTime.now(clock);
                ZonedDateTime due = dates.next(job.cron().orElseThrow(), now);
                return Math.max(1, Duration.between(now, due).toMillis());
              });
    }

    private void runAndPlan() {
      run();
      planNext();
    }

    void run() {
      try {
        if (!job.perCluster()) {
          call();
          return;
        }
        Optional<DatabaseLocks.Held> held = locks.tryLock("job-" + plugin + "-" + job.key());
        if (held.isPresent()) {
          try (DatabaseLocks.Held lock = held.get()) {
            call();
          }
        }
      } catch (RuntimeException | LinkageError e) {
        LOG.error("The job {} of {} failed", job.key(), plugin, e);
      }
    }

    private void call() {
      Object answer = runner.runJob(new JobRunnerRequest() {});
      LOG.debug("The job {} of {} answered {}", job.key(), plugin, answer);
    }

    synchronized void cancel() {
      cancelled = true;
      if (next != null) {
        next.cancel(false);
      }
    }
  }
}
