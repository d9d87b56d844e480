package org.retis.host.job;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerResponse;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.After;
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;
import org.retis.host.ao.DatabaseLocks;
import org.retis.host.ao.TestDatabases;
import org.retis.host.job.PlannedJob.Brought;
import org.retis.host.plugin.PluginDescriptor.Job;
import org.retis.host.plugin.PluginDescriptor.Job.Managed;
import org.retis.host.site.RefusedException;
import org.retis.host.site.Sql;

/** Jobs of two nodes on one database. */
@RunWith(Parameterized.class)
public class JobSchedulerTest {

  private static final Instant NOON = Instant.parse("2026-03-04T12:00:00Z");
  private static final Managed ALL = new Managed(true, true, true, true);
  private static final Managed NONE = new Managed(false, false, false, false);

  private static URLClassLoader spring;

  @Parameter public TestDatabases database;

  private final List<String> ran = Collections.synchronizedList(new ArrayList<>());
  private final Hands hands = new Hands(NOON);
  private HikariDataSource pool;
  private JobScheduler one;
  private JobScheduler two;

  @Parameters(name = "{0}")
  public static TestDatabases[] databases() {
    return TestDatabases.values();
  }

  /** A clock that stands still until it is moved. */
  private static final class Hands extends Clock {
    private volatile Instant now;

    Hands(Instant now) {
      this.now = now;
    }

    void at(String time) {
      now = Instant.parse("2026-03-0" + time + "Z");
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  @Before
  public void start() throws IOException {
    pool = database.open();
    one = node();
    two = node();
  }

  private JobScheduler node() {
    return new JobScheduler(hands, new DatabaseLocks(pool), new CronDates(spring), new Sql(pool));
  }

  /** Spring isn't on the class path, as in the host. */
  @BeforeClass
  public static void loadSpring() throws IOException {
    Path folder = Path.of(System.getProperty("host.bundles", "target/framework-bundles"));
    List<URL> jars = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "spring-*.jar")) {
      for (Path jar : files) {
        jars.add(jar.toUri().toURL());
      }
    }
    spring = new URLClassLoader(jars.toArray(URL[]::new));
  }

  @AfterClass
  public static void letGoOfSpring() throws IOException {
    spring.close();
  }

  @After
  public void stop() {
    one.close();
    two.close();
    pool.close();
  }

  private static Job nightly(Managed managed) {
    return job(true, Optional.of("0 0 2 * * ?"), Optional.empty(), managed);
  }

  private static Job hourly(boolean perCluster) {
    return job(perCluster, Optional.empty(), Optional.of(3_600_000L), ALL);
  }

  private static Job job(
      boolean perCluster, Optional<String> cron, Optional<Long> interval, Managed managed) {
    return new Job("job", "Job", "", "bean", perCluster, cron, interval, Optional.of(managed), 1);
  }

  private PlannedJob plan(JobScheduler node, String name, Job job) {
    return plan(
        node,
        job,
        request -> {
          ran.add(name);
          return JobRunnerResponse.success();
        });
  }

  private static PlannedJob plan(JobScheduler node, Job job, JobRunner runner) {
    return node.plan(new Brought("plugin", "Plugin", locale -> "Job", job, runner));
  }

  private static Instant at(String time) {
    return Instant.parse("2026-03-0" + time + "Z");
  }

  @Test
  public void oneNodeRunsTheJobOfAnHour() {
    PlannedJob first = plan(one, "one", nightly(ALL));
    PlannedJob second = plan(two, "two", nightly(ALL));
    assertEquals(Optional.of(at("5T02:00:00")), one.find("plugin:job").orElseThrow().next());

    hands.at("5T02:00:00.007");
    first.runIfDue(at("5T02:00:00"));
    hands.at("5T02:00:03");
    second.runIfDue(at("5T02:00:00"));
    assertEquals(List.of("one"), ran);

    hands.at("6T02:00:00");
    second.runIfDue(at("6T02:00:00"));
    first.runIfDue(at("6T02:00:00"));
    assertEquals(List.of("one", "two"), ran);
  }

  @Test
  public void anIntervalCountsFromTheLastRunOnWhicheverNode() {
    PlannedJob first = plan(one, "one", hourly(true));
    PlannedJob second = plan(two, "two", hourly(true));

    hands.at("4T13:00:00");
    first.runIfDue(at("4T13:00:00"));
    hands.at("4T13:20:00");
    second.runIfDue(at("4T13:20:00"));
    assertEquals(List.of("one"), ran);
    assertEquals(Optional.of(at("4T14:00:00")), two.find("plugin:job").orElseThrow().next());

    hands.at("4T14:00:00");
    second.runIfDue(at("4T14:00:00"));
    assertEquals(List.of("one", "two"), ran);
  }

  @Test
  public void aJobOfEachNodeRunsOnEach() {
    PlannedJob first = plan(one, "one", hourly(false));
    PlannedJob second = plan(two, "two", hourly(false));

    first.runIfDue(NOON);
    second.runIfDue(NOON);

    assertEquals(List.of("one", "two"), ran);
  }

  @Test
  public void aJobThatStillRunsElsewhereDoesNotBeginAgain() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    plan(
        one,
        hourly(true),
        request -> {
          begun.countDown();
          await(end);
          return JobRunnerResponse.success();
        });
    plan(two, "two", hourly(true));

    assertEquals(Optional.empty(), one.run("plugin:job", Duration.ofMillis(1)));
    assertTrue(begun.await(10, TimeUnit.SECONDS));
    assertTrue(one.find("plugin:job").orElseThrow().running());
    RefusedException refused =
        assertThrows(RefusedException.class, () -> two.run("plugin:job", Duration.ofSeconds(10)));
    end.countDown();
    while (one.find("plugin:job").orElseThrow().last().isEmpty()) {
      Thread.sleep(10);
    }

    assertEquals("job.running", refused.key());
    assertEquals(List.of(), ran);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  public void remembersFailuresWithTheirMessage() {
    plan(one, nightly(ALL), request -> JobRunnerResponse.failed("no luck"));

    JobRun failed = one.run("plugin:job", Duration.ofSeconds(10)).orElseThrow();
    assertEquals(new JobRun(NOON, 0, false, "no luck"), failed);
    hands.at("4T12:30:00");
    JobScheduler later = node();
    plan(
        later,
        nightly(ALL),
        request -> {
          throw new IllegalStateException("broken");
        });
    later.run("plugin:job", Duration.ofSeconds(10));

    List<JobRun> history = later.history("plugin:job", 10);
    later.close();
    assertEquals(2, history.size());
    assertTrue(history.get(0).message(), history.get(0).message().contains("broken"));
    assertEquals(failed, history.get(1));
    assertEquals(history.get(0), one.find("plugin:job").orElseThrow().last().orElseThrow());
  }

  @Test
  public void keepsTheLastHundredRunsAndNoneWhereNoneAreWanted() {
    PlannedJob job = plan(one, "one", nightly(ALL));
    for (int i = 0; i < 103; i++) {
      hands.now = NOON.plusSeconds(i);
      job.runNow();
    }
    List<JobRun> history = one.history("plugin:job", 200);
    assertEquals(100, history.size());
    assertEquals(NOON.plusSeconds(102), history.get(0).started());

    JobStore store = new JobStore(new Sql(pool));
    store.know("other:job");
    store.ended("other:job", new JobRun(NOON, 1, true, ""), false);
    assertEquals(List.of(), store.history("other:job", 10));
    assertTrue(store.of("other:job").last().isPresent());
  }

  @Test
  public void aDisabledJobRunsByHandOnly() {
    PlannedJob job = plan(one, "one", nightly(ALL));
    two.close();
    one.setEnabled("plugin:job", false);

    job.runIfDue(at("5T02:00:00"));
    assertEquals(List.of(), ran);
    assertFalse(one.find("plugin:job").orElseThrow().enabled());
    assertEquals(Optional.empty(), one.find("plugin:job").orElseThrow().next());
    one.run("plugin:job", Duration.ofSeconds(10));
    assertEquals(List.of("one"), ran);

    one.setEnabled("plugin:job", true);
    job.runIfDue(at("5T02:00:00"));
    assertEquals(List.of("one", "one"), ran);
  }

  @Test
  public void anotherScheduleHoldsOnAllNodesUntilItIsTakenBack() {
    plan(one, "one", nightly(ALL));
    PlannedJob second = plan(two, "two", nightly(ALL));

    one.setCron("plugin:job", Optional.of(" 0 30 3 * * ? "));
    hands.at("5T02:00:00");
    second.runIfDue(at("5T02:00:00"));
    assertEquals(List.of(), ran);
    JobState state = two.find("plugin:job").orElseThrow();
    assertEquals(Optional.of("0 30 3 * * ?"), state.cron());
    assertTrue(state.edited());
    assertEquals(Optional.of(at("5T03:30:00")), state.next());

    one.setCron("plugin:job", Optional.empty());
    second.runIfDue(at("5T02:00:00"));
    assertEquals(List.of("two"), ran);
    assertFalse(two.find("plugin:job").orElseThrow().edited());
  }

  @Test
  public void refusesWhatTheDescriptorDoesNotAllow() {
    plan(one, "one", nightly(NONE));
    plan(two, "two", hourly(true));

    assertRefused("job.adhoc", () -> one.run("plugin:job", Duration.ZERO));
    assertRefused("job.disable", () -> one.setEnabled("plugin:job", false));
    assertRefused("job.edit", () -> one.setCron("plugin:job", Optional.of("0 0 1 * * ?")));
    assertRefused("job.edit", () -> two.setCron("plugin:job", Optional.of("0 0 1 * * ?")));
    assertThrows(NoSuchElementException.class, () -> one.run("plugin:none", Duration.ZERO));
    assertEquals(List.of(), ran);
  }

  @Test
  public void refusesAnExpressionThatNeverComes() {
    plan(one, "one", nightly(ALL));

    assertRefused("job.cron", () -> one.setCron("plugin:job", Optional.of("0 0 1 30 2 ?")));
    assertRefused("job.cron", () -> one.setCron("plugin:job", Optional.of("")));
    assertFalse(one.find("plugin:job").orElseThrow().edited());
  }

  private static void assertRefused(String key, Runnable work) {
    assertEquals(key, assertThrows(RefusedException.class, work::run).key());
  }
}
