package org.retis.gateway;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells our bus of changes in the order in which they were heard, on one thread of its own, each as
 * soon as it can be read.
 *
 * <p>Confluence publishes its events while the transaction that they tell of still runs, and no
 * proven way leads to the moment of its end. So each change is looked for, from a transaction of
 * our own, until it is there. What isn't there within thirty seconds of its event is taken for
 * rolled back and not told; since the time counts from the event, a change that never comes delays
 * those behind it by no more than that. The thread ends when there is nothing to do.
 */
final class ChangeQueue {

  private static final Logger LOG = LoggerFactory.getLogger(ChangeQueue.class);

  /** The answer of a look that finds that there is nothing to tell any more. */
  record Nothing() {}

  /** How long a transaction may take after its event. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final int CAPACITY = 50_000;
  private static final long FIRST_PAUSE_MILLIS = 20;
  private static final long LONGEST_PAUSE_MILLIS = 500;
  private static final long IDLE_SECONDS = 30;
  private static final long DRAIN_SECONDS = 10;

  private final EventBus bus;
  private final Clock clock;
  private final Duration patience;
  private final CountDownLatch stopping = new CountDownLatch(1);
  private final AtomicBoolean overflowing = new AtomicBoolean();
  private final ThreadPoolExecutor executor;

  ChangeQueue(EventBus bus, Clock clock) {
    this(bus, clock, PATIENCE, CAPACITY);
  }

  ChangeQueue(EventBus bus, Clock clock, Duration patience, int capacity) {
    this.bus = bus;
    this.clock = clock;
    this.patience = patience;
    executor =
        new ThreadPoolExecutor(
            1,
            1,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(capacity),
            ChangeQueue::thread);
    executor.allowCoreThreadTimeOut(true);
  }

  /** A thread that keeps nothing of the request that happened to start it. */
  private static Thread thread(Runnable work) {
    Thread thread = new Thread(null, work, "retis-content-events", 0, false);
    thread.setDaemon(true);
    thread.setContextClassLoader(ChangeQueue.class.getClassLoader());
    return thread;
  }

  /**
   * Adds a change; never waits.
   *
   * @param heard when its event came
   * @param look answers the event for our bus once the change can be read, or {@link Nothing}
   */
  void add(Instant heard, Supplier<Optional<Object>> look) {
    try {
      executor.execute(() -> tell(heard, look));
      overflowing.set(false);
    } catch (RejectedExecutionException e) {
      if (!overflowing.getAndSet(true)) {
        LOG.warn("Too many changes of contents at once; jobs will find what isn't told of now");
      }
    }
  }

  private void tell(Instant heard, Supplier<Optional<Object>> look) {
    Instant deadline = heard.plus(patience);
    long pause = FIRST_PAUSE_MILLIS;
    Optional<Object> event = look(look);
    while (event.isEmpty() && clock.instant().isBefore(deadline) && !isStopped(pause)) {
      pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
      event = look(look);
    }
    event
        .filter(told -> !(told instanceof Nothing))
        .ifPresentOrElse(bus::publish, () -> LOG.debug("A change of {} didn't come about", heard));
  }

  /** What can't be read now may be readable soon. */
  private static Optional<Object> look(Supplier<Optional<Object>> look) {
    try {
      return look.get();
    } catch (RuntimeException | LinkageError e) {
      LOG.warn("A changed content can't be read", e);
      return Optional.empty();
    }
  }

  /** Waits a while, but not where the plugin stops. */
  private boolean isStopped(long millis) {
    try {
      return stopping.await(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  /** Tells what can be told without waiting any more, and ends the thread. */
  void stop() {
    stopping.countDown();
    executor.shutdown();
    try {
      if (!executor.awaitTermination(DRAIN_SECONDS, TimeUnit.SECONDS)) {
        executor.shutdownNow();
        LOG.warn("Not all changes of contents were told of before Retis stopped");
        executor.awaitTermination(DRAIN_SECONDS, TimeUnit.SECONDS);
      }
    } catch (InterruptedException e) {
      executor.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
