package org.retis.gateway;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.Test;
import org.mockito.InOrder;

@SuppressWarnings("LockNotBeforeTry") // these are about locks that are held and let go
public class ConfluenceLocksTest {

  private final OptionalServices services = mock(OptionalServices.class);
  private final ClusterLockService cluster = mock(ClusterLockService.class);
  private final ClusterLock lock = mock(ClusterLock.class);
  private final Locks locks = new ConfluenceLocks(services, new ByName());

  @Test
  public void takesTheLockOfTheClusterAndGivesItBack() {
    offerTheService();

    assertEquals("done", locks.alone("minutes", () -> "done"));
    InOrder order = inOrder(lock);
    order.verify(lock).lock();
    order.verify(lock).unlock();
  }

  @Test
  public void givesTheLockBackAfterAFailure() {
    offerTheService();

    assertThrows(
        IllegalStateException.class,
        () ->
            locks.alone(
                "minutes",
                () -> {
                  throw new IllegalStateException("on purpose");
                }));
    InOrder order = inOrder(lock);
    order.verify(lock).lock();
    order.verify(lock).unlock();
  }

  @Test
  public void holdsOnThisNodeWhereTheClusterHasNoLocks() throws InterruptedException {
    when(services.find(anyString())).thenReturn(Optional.empty());
    oneAtATime();
  }

  @Test
  public void holdsOnThisNodeWhereTheServiceIsAnother() throws InterruptedException {
    when(services.find(anyString())).thenReturn(Optional.of("no such service"));
    oneAtATime();
  }

  private void oneAtATime() throws InterruptedException {
    AtomicInteger inside = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    CountDownLatch go = new CountDownLatch(1);
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      Thread thread =
          new Thread(
              () ->
                  locks.alone(
                      "minutes",
                      () -> {
                        most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                        pause(go);
                        return inside.decrementAndGet();
                      }));
      threads.add(thread);
      thread.start();
    }
    assertEquals("another name, another lock", "at once", locks.alone("x", () -> "at once"));
    for (Thread thread : threads) {
      thread.join(TimeUnit.SECONDS.toMillis(10));
    }
    assertEquals(1, most.get());
    assertEquals(0, inside.get());
  }

  private static void pause(CountDownLatch go) {
    try {
      go.await(20, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void offerTheService() {
    when(services.find("com.atlassian.beehive.ClusterLockService"))
        .thenReturn(Optional.of(cluster));
    when(cluster.getLockForName("org.retis.confluence.minutes")).thenReturn(lock);
  }
}
