package org.retis.gateway;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

public class ChangeQueueTest {

  private static final Duration LONG = Duration.ofSeconds(60);

  private final EventBus bus = new EventBus();
  private final BlockingQueue<Object> heard = new LinkedBlockingQueue<>();
  private ChangeQueue queue = queue(LONG, 100);

  @Before
  public void listen() {
    bus.subscribe(String.class, heard::add);
  }

  @After
  public void stop() {
    queue.stop();
  }

  @Test
  public void tellsInTheOrderOfTheEventsOnceEachCanBeRead() throws InterruptedException {
    CountDownLatch committed = new CountDownLatch(1);
    AtomicInteger looks = new AtomicInteger();
    add(
        () -> {
          looks.incrementAndGet();
          return committed.getCount() == 0 ? Optional.of("first") : Optional.empty();
        });
    add(() -> Optional.of("second"));

    assertNull(heard.poll(200, TimeUnit.MILLISECONDS));
    committed.countDown();
    assertEquals("first", next());
    assertEquals("second", next());
    assertTrue("it looked again by itself", looks.get() > 1);
  }

  @Test
  public void givesUpWhatDoesNotComeAbout() throws InterruptedException {
    queue = queue(Duration.ofSeconds(1), 100);
    long start = System.nanoTime();
    for (int i = 0; i < 20; i++) {
      add(Optional::empty);
    }
    add(() -> Optional.of("next"));

    assertEquals("next", next());
    long waited = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    assertTrue("waits for the first: " + waited, waited >= 900);
    assertTrue("but not once more for each other: " + waited, waited < 15_000);
  }

  @Test
  public void looksAgainAfterAFailure() throws InterruptedException {
    AtomicInteger looks = new AtomicInteger();
    add(
        () -> {
          if (looks.incrementAndGet() == 1) {
            throw new IllegalStateException("on purpose");
          }
          return Optional.of("read at last");
        });

    assertEquals("read at last", next());
  }

  @Test
  public void survivesListenersThatFail() throws InterruptedException {
    bus.subscribe(
        String.class,
        event -> {
          throw new IllegalStateException("on purpose");
        });
    add(() -> Optional.of("first"));
    add(() -> Optional.of("second"));

    assertEquals("first", next());
    assertEquals("second", next());
  }

  @Test
  public void neverMakesAnybodyWait() throws InterruptedException {
    queue = queue(LONG, 2);
    CountDownLatch go = new CountDownLatch(1);
    for (int i = 0; i < 5; i++) {
      String name = "change " + i;
      add(() -> go.getCount() == 0 ? Optional.of(name) : Optional.empty());
    }
    go.countDown();

    assertEquals("change 0", next());
    assertEquals("change 1", next());
    assertEquals("change 2", next());
    assertNull("what doesn't fit is left to jobs", heard.poll(100, TimeUnit.MILLISECONDS));
  }

  @Test
  public void tellsWhatCanBeToldWhenItStopsAndLeavesNoThread() throws InterruptedException {
    CountDownLatch working = new CountDownLatch(1);
    AtomicInteger looks = new AtomicInteger();
    add(
        () -> {
          working.countDown();
          looks.incrementAndGet();
          return Optional.empty();
        });
    add(() -> Optional.of("waiting behind it"));
    assertTrue(working.await(30, TimeUnit.SECONDS));

    queue.stop();

    assertEquals(List.of("waiting behind it"), List.copyOf(heard));
    assertFalse(
        Thread.getAllStackTraces().keySet().stream()
            .anyMatch(thread -> thread.getName().equals("retis-content-events")));
    add(() -> Optional.of("too late"));
    assertEquals(1, heard.size());
  }

  @Test
  public void itsThreadKeepsNothingOfTheRequest() throws InterruptedException {
    InheritableThreadLocal<String> request = new InheritableThreadLocal<>();
    request.set("of the request");
    BlockingQueue<Thread> threads = new LinkedBlockingQueue<>();
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    Thread.currentThread().setContextClassLoader(new ClassLoader() {});
    try {
      add(
          () -> {
            threads.add(Thread.currentThread());
            return Optional.of(String.valueOf(request.get()));
          });
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }

    assertEquals("null", next());
    assertSame(ChangeQueue.class.getClassLoader(), threads.remove().getContextClassLoader());
  }

  private ChangeQueue queue(Duration patience, int capacity) {
    return new ChangeQueue(bus, Clock.systemUTC(), patience, capacity);
  }

  private void add(Supplier<Optional<Object>> look) {
    queue.add(Instant.now(), look);
  }

  private Object next() throws InterruptedException {
    Object event = heard.poll(30, TimeUnit.SECONDS);
    assertTrue("nothing was told", event != null);
    return event;
  }
}
