package org.retis.host.job;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.retis.host.ao.DatabaseLocks;
import org.retis.host.job.JobStore.Kept;
import org.retis.host.plugin.PluginDescriptor.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One job of a running plugin on this node: waits for its time, runs, notes how it went. */
final class PlannedJob {

  private static final Logger LOG = LoggerFactory.getLogger(PlannedJob.class);

  /** How answers of our scheduler's signature begin that tell of a failure. */
  private static final String FAILED = "failed: ";

  /** A timer may be a little early by the clock that the other node looks at. */
  private static final Duration TOLERANCE = Duration.ofMillis(500);

  private final String plugin;
  private final String pluginName;
  private final Function<Locale, String> names;
  private final Job job;
  private final JobRunner runner;
  private final Node node;
  private volatile boolean cancelled;
  private volatile boolean running;
  private volatile Instant due = Instant.MIN;
  private ScheduledFuture<?> timer;

  /** What all jobs of a node share. */
  record Node(
      Clock clock,
      DatabaseLocks locks,
      CronDates dates,
      JobStore store,
      ScheduledExecutorService threads) {}

  /**
   * What a plugin brings.
   *
   * @param plugin its key
   * @param pluginName its name
   * @param names the job's name by language
   */
  record Brought(
      String plugin,
      String pluginName,
      Function<Locale, String> names,
      Job job,
      JobRunner runner) {}

  PlannedJob(Brought brought, Node node) {
    this.plugin = brought.plugin();
    this.pluginName = brought.pluginName();
    this.names = brought.names();
    this.job = brought.job();
    this.runner = brought.runner();
    this.node = node;
    node.store().know(key());
  }

  String key() {
    return plugin + ":" + job.key();
  }

  Job job() {
    return job;
  }

  JobState state() {
    Kept kept = node.store().of(key());
    return new JobState(
        key(),
        pluginName,
        names,
        job,
        kept.cron().or(job::cron),
        kept.cron().isPresent(),
        !kept.disabled(),
        running,
        kept.disabled() ? Optional.empty() : Optional.of(next(kept, now())),
        kept.last());
  }

  /** As exact as the database keeps it. */
  private Instant now() {
    return node.clock().instant().truncatedTo(ChronoUnit.MILLIS);
  }

  /** Sets the timer, again if it was set. */
  void plan() {
    planAfter(now());
  }

  private synchronized void planAfter(Instant after) {
    if (timer != null) {
      timer.cancel(false);
    }
    if (!cancelled) {
      due = next(node.store().of(key()), after);
      long delay = Duration.between(now(), due).toMillis();
      timer = node.threads().schedule(this::onTime, Math.max(1, delay), TimeUnit.MILLISECONDS);
    }
  }

  /** By the clock, or so long after whichever node ran it last; at once when that is overdue. */
  private Instant next(Kept kept, Instant now) {
    Optional<String> cron = kept.cron().or(job::cron);
    if (cron.isPresent()) {
      return byClock(cron.get(), now);
    }
    Duration interval = Duration.ofMillis(job.interval().orElseThrow());
    boolean shared = job.perCluster() && kept.claimed().isAfter(Instant.EPOCH);
    Instant after = (shared ? kept.claimed() : now).plus(interval);
    return after.isBefore(now) ? now : after;
  }

  private Instant byClock(String cron, Instant after) {
    return node.dates().next(cron, after.atZone(node.clock().getZone())).toInstant();
  }

  private void onTime() {
    Instant planned = due;
    try {
      runIfDue(planned);
    } catch (RuntimeException e) {
      LOG.error("The job {} can't be run", key(), e);
    } finally {
      // a timer that was early mustn't bring the same time again
      planAfter(later(now(), planned));
    }
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  /**
   * Runs if nothing is against it: an administrator switched it off, or another node was here.
   *
   * @param planned the time for which this run was planned
   */
  void runIfDue(Instant planned) {
    Kept kept = node.store().of(key());
    Optional<String> cron = kept.cron().or(job::cron);
    // another node's administrator may have given it other times
    boolean otherTimes =
        cron.isPresent() && !byClock(cron.get(), planned.minusMillis(1)).equals(planned);
    if (kept.disabled() || otherTimes) {
      return;
    }
    if (!job.perCluster()) {
      node.store().begin(key(), now());
      run();
      return;
    }
    Optional<DatabaseLocks.Held> held = lock();
    if (held.isPresent()) {
      try (DatabaseLocks.Held lock = held.get()) {
        Instant since =
            cron.isPresent()
                ? planned
                : now().minusMillis(job.interval().orElseThrow()).plus(TOLERANCE);
        Instant claimed = cron.isPresent() ? later(now(), planned) : now();
        if (node.store().claim(key(), claimed, since)) {
          run();
        }
      }
    }
  }

  /** Runs now, unless it runs already; empty then. */
  Optional<JobRun> runNow() {
    if (!job.perCluster()) {
      node.store().begin(key(), now());
      return Optional.of(run());
    }
    Optional<DatabaseLocks.Held> held = lock();
    if (held.isEmpty()) {
      return Optional.empty();
    }
    try (DatabaseLocks.Held lock = held.get()) {
      node.store().begin(key(), now());
      return Optional.of(run());
    } finally {
      plan();
    }
  }

  private Optional<DatabaseLocks.Held> lock() {
    return node.locks().tryLock("job-" + plugin + "-" + job.key());
  }

  private JobRun run() {
    Instant started = now();
    running = true;
    Optional<String> failure;
    try {
      failure = call();
    } finally {
      running = false;
    }
    long millis = Duration.between(started, now()).toMillis();
    JobRun run = new JobRun(started, millis, failure.isEmpty(), failure.orElse(""));
    boolean inHistory = job.managed().filter(Job.Managed::keepingHistory).isPresent();
    node.store().ended(key(), run, inHistory);
    return run;
  }

  /** What went wrong, if anything. */
  private Optional<String> call() {
    try {
      String answer = String.valueOf(runner.runJob(new JobRunnerRequest() {}));
      LOG.debug("The job {} answered {}", key(), answer);
      return answer.startsWith(FAILED)
          ? Optional.of(answer.substring(FAILED.length()))
          : Optional.empty();
    } catch (RuntimeException | LinkageError e) {
      LOG.error("The job {} failed", key(), e);
      return Optional.of(String.valueOf(e));
    }
  }

  synchronized void cancel() {
    cancelled = true;
    if (timer != null) {
      timer.cancel(false);
    }
  }
}
