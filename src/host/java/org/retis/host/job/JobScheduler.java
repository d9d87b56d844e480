package org.retis.host.job;

import com.atlassian.scheduler.JobRunner;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.retis.host.ao.DatabaseLocks;
import org.retis.host.job.PlannedJob.Brought;
import org.retis.host.job.PlannedJob.Node;
import org.retis.host.plugin.PluginDescriptor.Job;
import org.retis.host.plugin.PluginPart;
import org.retis.host.plugin.PluginRefusedException;
import org.retis.host.plugin.RunningPlugin;
import org.retis.host.site.RefusedException;
import org.retis.host.site.Sql;

/** Runs the {@code <job-config>} modules of the running plugins. */
public final class JobScheduler implements PluginPart, Jobs, AutoCloseable {

  private static final int THREADS = 4;

  private final Node node;
  private final ScheduledThreadPoolExecutor threads;
  private final Map<String, List<PlannedJob>> planned = new ConcurrentHashMap<>();

  /**
   * @param clock its zone is that of cron expressions
   * @param locks keep a job that runs once per cluster from running on two nodes at a time
   * @param sql where all nodes note their runs
   */
  public JobScheduler(Clock clock, DatabaseLocks locks, CronDates dates, Sql sql) {
    threads = new ScheduledThreadPoolExecutor(THREADS, JobScheduler::thread);
    threads.setRemoveOnCancelPolicy(true);
    node = new Node(clock, locks, dates, new JobStore(sql), threads);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "plugin-job");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void started(RunningPlugin plugin) {
    for (Job job : plugin.descriptor().jobs()) {
      String where = "atlassian-plugin.xml line " + job.line() + ", <job-config>";
      if (!plugin.hasBean(job.bean())) {
        throw new PluginRefusedException(where + ": there is no Spring bean " + job.bean());
      }
      if (!(plugin.create(where, "bean:" + job.bean()) instanceof JobRunner runner)) {
        throw new PluginRefusedException(where + ": " + job.bean() + " isn't a JobRunner");
      }
      job.cron().ifPresent(cron -> checkCron(where, cron));
      String name = plugin.descriptor().info().name();
      plan(new Brought(plugin.key(), name, locale -> name(plugin, job, locale), job, runner));
    }
  }

  private static String name(RunningPlugin plugin, Job job, Locale locale) {
    String given = job.name().isEmpty() ? job.key() : job.name();
    return job.nameKey().isEmpty() ? given : plugin.text(locale, job.nameKey()).orElse(given);
  }

  PlannedJob plan(Brought brought) {
    PlannedJob job = new PlannedJob(brought, node);
    planned.computeIfAbsent(brought.plugin(), key -> new CopyOnWriteArrayList<>()).add(job);
    job.plan();
    return job;
  }

  private void checkCron(String where, String cron) {
    try {
      node.dates().next(cron, ZonedDateTime.now(node.clock()));
    } catch (IllegalArgumentException e) {
      throw new PluginRefusedException(where + ": " + e.getMessage(), e);
    }
  }

  @Override
  public void stopped(RunningPlugin plugin) {
    Optional.ofNullable(planned.remove(plugin.key()))
        .ifPresent(jobs -> jobs.forEach(PlannedJob::cancel));
  }

  /** Runs a job now, on this thread, whatever its descriptor allows; for tests. */
  public void runNow(String pluginKey, String jobKey) {
    job(pluginKey + ":" + jobKey).runNow();
  }

  private PlannedJob job(String key) {
    return all().stream()
        .filter(job -> job.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("No job " + key));
  }

  private List<PlannedJob> all() {
    List<PlannedJob> all = new ArrayList<>();
    planned.values().forEach(all::addAll);
    all.sort(Comparator.comparing(PlannedJob::key));
    return all;
  }

  private PlannedJob allowed(String key, String refusal, Predicate<Job.Managed> rule) {
    PlannedJob job = job(key);
    if (job.job().managed().filter(rule).isEmpty()) {
      throw new RefusedException(refusal);
    }
    return job;
  }

  @Override
  public List<JobState> list() {
    return all().stream().map(PlannedJob::state).toList();
  }

  @Override
  public Optional<JobState> find(String key) {
    return all().stream().filter(job -> job.key().equals(key)).findFirst().map(PlannedJob::state);
  }

  @Override
  public List<JobRun> history(String key, int limit) {
    return node.store().history(job(key).key(), limit);
  }

  @Override
  public Optional<JobRun> run(String key, Duration patience) {
    PlannedJob job = allowed(key, "job.adhoc", Job.Managed::canRunAdhoc);
    Future<Optional<JobRun>> run = threads.submit(job::runNow);
    try {
      return Optional.of(
          run.get(patience.toMillis(), TimeUnit.MILLISECONDS)
              .orElseThrow(() -> new RefusedException("job.running")));
    } catch (TimeoutException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } catch (ExecutionException e) {
      throw new IllegalStateException("The job " + key + " can't be run", e.getCause());
    }
  }

  @Override
  public void setEnabled(String key, boolean enabled) {
    PlannedJob job = allowed(key, "job.disable", Job.Managed::canDisable);
    node.store().setDisabled(key, !enabled);
    job.plan();
  }

  @Override
  public void setCron(String key, Optional<String> cron) {
    PlannedJob job = allowed(key, "job.edit", Job.Managed::editable);
    if (job.job().cron().isEmpty()) {
      throw new RefusedException("job.edit");
    }
    if (cron.isPresent()) {
      try {
        node.dates().next(cron.get(), ZonedDateTime.now(node.clock()));
      } catch (IllegalArgumentException e) {
        throw new RefusedException("job.cron", cron.get());
      }
    }
    node.store()
        .setCron(key, cron.map(String::strip).filter(c -> !c.equals(job.job().cron().get())));
    job.plan();
  }

  @Override
  public ZoneId zone() {
    ZoneId zone = node.clock().getZone();
    return zone.equals(ZoneOffset.UTC) ? ZoneId.of("UTC") : zone;
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
