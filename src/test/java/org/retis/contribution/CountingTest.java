package org.retis.contribution;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.mockito.Mockito.when;
import static org.retis.contribution.Times.at;
import static org.retis.contribution.Times.span;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;
import org.retis.gateway.ContentChanged;
import org.retis.gateway.SpaceRemoved;
import org.retis.host.ao.TestDatabases;
import org.retis.network.MemberChanged;
import org.retis.network.MembersMerged;

/** Everything counts exactly once, wherever it is heard of and whatever is cut off. */
@RunWith(Parameterized.class)
public class CountingTest {

  private static final Instant MONDAY = at("2026-03-02T10:00:00Z");

  @Parameters(name = "{0}")
  public static TestDatabases[] databases() {
    return TestDatabases.values();
  }

  @Parameter public TestDatabases kind;

  private Engine engine;

  @Before
  public void open() {
    engine = new Engine(kind);
  }

  @After
  public void close() {
    engine.close();
  }

  /** Some of everything, told to whoever listens. */
  private static void live(Engine engine) {
    engine
        .contents
        .by("ada")
        .at(MONDAY)
        .page(1, "YOUTH", "Minutes", "a")
        .edit(1, "b")
        .by("bob")
        .at(MONDAY.plusSeconds(60))
        .edit(1, "c")
        .comment(10, 1, "Yes")
        .like(10)
        .attachment(11, 1, "plan.pdf")
        .by(null)
        .at(MONDAY.plus(Duration.ofDays(40)))
        .edit(1, "d")
        .by("ada")
        .blogPost(2, "MORE", "News", "n")
        .edit(2, "m")
        .page(3, "ELSEWHERE", "Not ours", "x");
  }

  private static final Map<String, Long> LIVED =
      Map.ofEntries(
          Map.entry("- edits", 1L),
          Map.entry("ada pages", 1L),
          Map.entry("ada edits", 1L),
          Map.entry("ada posts", 1L),
          Map.entry("ada post-edits", 1L),
          Map.entry("bob edits", 1L),
          Map.entry("bob comments", 1L),
          Map.entry("bob files", 1L),
          Map.entry("bob likes", 1L));

  @Test
  public void theScanFindsWhatWas() {
    live(engine);
    engine.job.run();
    assertEquals(LIVED, engine.counted());
    assertTrue(engine.sweeps.of(List.of("YOUTH", "MORE")).stream().allMatch(Sweep::complete));
  }

  @Test
  public void eventsTellTheSame() {
    engine.job.run();
    engine.contents.publishTo(engine.events);
    live(engine);
    engine.job.run();
    assertEquals(LIVED, engine.counted());
    engine.sweeps.readAgain("YOUTH");
    engine.job.run();
    assertEquals(LIVED, engine.counted());
  }

  @Test
  public void whatIsToldTwiceOrByTwoNodesCountsOnce() {
    Engine other = engine.other();
    engine.events.subscribe(Object.class, other.events::publish);
    engine.events.subscribe(Object.class, other.events::publish);
    engine.contents.publishTo(engine.events);
    live(engine);
    other.job.run();
    engine.job.run();
    assertEquals(LIVED, engine.counted());
  }

  @Test
  public void eventsMayComeInAnyOrder() {
    engine.contents.by("ada").at(MONDAY).page(1, "YOUTH", "A", "a");
    ContentChanged created = engine.contents.changed(ContentChanged.Change.CREATED, 1);
    engine.contents.by("bob").at(MONDAY.plusSeconds(9)).edit(1, "b");
    ContentChanged updated = engine.contents.changed(ContentChanged.Change.UPDATED, 1);
    engine.events.publish(updated);
    engine.events.publish(created);
    engine.events.publish(updated);
    engine.job.run();
    assertEquals(Map.of("ada pages", 1L, "bob edits", 1L), engine.counted());
  }

  @Test
  public void aLikeTakenBackNoLongerCounts() {
    engine.contents.publishTo(engine.events).by("ada").page(1, "YOUTH", "A", "a");
    engine.contents.by("bob").like(1).unlike(1);
    engine.job.run();
    assertEquals(Map.of("ada pages", 1L), engine.counted());
    engine.contents.by("bob").like(1);
    engine.job.run();
    assertEquals(Map.of("ada pages", 1L, "bob likes", 1L), engine.counted());
  }

  @Test
  public void aLabelCountsForWhoPutItThere() {
    engine.contents.publishTo(engine.events).by("ada").page(1, "YOUTH", "A", "a");
    engine.contents.by("bob").label(1, "minutes", "2026").unlabel(1, "2026").label(1, "2026");
    engine.job.run();
    assertEquals(Map.of("ada pages", 1L, "bob labels", 2L), engine.counted());
  }

  @Test
  public void draftsAreNobodysContribution() {
    engine.contents.publishTo(engine.events).by("ada").draft(1, "YOUTH", "A", "a");
    engine.job.run();
    assertEquals(Map.of(), engine.counted());
  }

  @Test
  public void contributionsFollowTheirPage() {
    engine.contents.publishTo(engine.events).by("ada").page(1, "YOUTH", "A", "a").edit(1, "b");
    engine.contents.pageBelow(1, 2, "Below", "x");
    engine.contents.page(9, "MORE", "There", "y").page(8, "ELSEWHERE", "Away", "z");
    engine.job.run();
    engine.contents.move(1, 9);
    engine.job.run();
    assertEquals(
        4, engine.sums.ever(List.of("MORE")).values().stream().mapToLong(Total::times).sum());
    engine.contents.move(1, 8);
    engine.check.run();
    engine.job.run();
    assertEquals(Map.of("ada pages", 1L), engine.counted());
  }

  @Test
  public void whatIsRestrictedCountsApart() {
    engine.contents.publishTo(engine.events).by("ada").page(1, "YOUTH", "A", "a");
    engine.contents.pageBelow(1, 2, "Below", "x").comment(10, 2, "c").page(3, "YOUTH", "C", "c");
    engine.job.run();
    assertEquals(Map.of("ada pages", 3L, "ada comments", 1L), engine.counted());
    engine.contents.restrict(1);
    engine.job.run();
    assertEquals(Map.of("ada pages", 1L), engine.counted());
    engine.contents.edit(2, "y");
    engine.job.run();
    assertEquals(Map.of("ada pages", 1L), engine.counted());
    engine.contents.open(1);
    engine.job.run();
    assertEquals(Map.of("ada pages", 3L, "ada edits", 1L, "ada comments", 1L), engine.counted());
  }

  @Test
  public void whatWasBroughtToAPageThatIsGoneStays() {
    engine.contents.publishTo(engine.events).by("ada").page(1, "YOUTH", "A", "a").edit(1, "b");
    engine.job.run();
    engine.contents.trash(1);
    engine.check.run();
    engine.job.run();
    engine.contents.remove(1);
    engine.sweeps.readAgain("YOUTH");
    engine.job.run();
    assertEquals(Map.of("ada pages", 1L, "ada edits", 1L), engine.counted());
  }

  @Test
  public void aRemovedSpaceLeavesNothing() {
    live(engine);
    engine.job.run();
    when(engine.spaces.keys(Engine.NETWORK)).thenReturn(List.of("YOUTH"));
    engine.events.publish(new SpaceRemoved("MORE"));
    engine.job.run();
    assertFalse(engine.counted().containsKey("ada posts"));
    assertTrue(engine.sweeps.of(List.of("MORE")).isEmpty());
  }

  @Test
  public void missedVersionsAreFoundByNight() {
    live(engine);
    engine.job.run();
    engine.contents.by("eve").edit(1, "unheard");
    engine.check.run();
    engine.job.run();
    assertEquals(Long.valueOf(1), engine.counted().get("eve edits"));
  }

  @Test
  public void theScanIsCutOffAnywhere() {
    live(engine);
    engine.members.add(Engine.member(7, "ada", "ada"));
    for (int i = 100; i < 160; i++) {
      engine.contents.page(i, "YOUTH", "Page " + i, "x").edit(i, "y");
    }
    int killed = cutEverywhere();
    assertTrue("only " + killed, killed > 15);
    Map<String, Long> counted = engine.counted();
    assertEquals(Long.valueOf(61), counted.get("ada pages"));
    assertEquals(Long.valueOf(61), counted.get("ada edits"));
    assertSumsAreRight();
  }

  @Test
  public void theFoldIsCutOffAnywhere() {
    engine.job.run();
    engine.contents.publishTo(engine.events);
    live(engine);
    engine.contents.by("bob").like(1).unlike(1).by("ada").restrict(1).open(1);
    int killed = cutEverywhere();
    assertTrue("only " + killed, killed > 10);
    assertEquals(LIVED, engine.counted());
    assertSumsAreRight();
  }

  /** Kills the job at each call to the database once; says how often it could be killed. */
  private int cutEverywhere() {
    int killed = 0;
    for (int call = 1; ; call++) {
      engine.failAt.set(call);
      try {
        engine.job.run();
        if (engine.failAt.getAndSet(Engine.NEVER) > 0) {
          return killed;
        }
      } catch (IllegalStateException e) {
        engine.failAt.set(Engine.NEVER);
        killed++;
      }
    }
  }

  private void assertSumsAreRight() {
    Map<String, Long> running = engine.sums.everything();
    assertFalse(running.isEmpty());
    engine.ledger.rebuild("YOUTH");
    engine.ledger.rebuild("MORE");
    assertEquals(running, engine.sums.everything());
  }

  @Test
  public void aRebuildIsCutOffAnywhere() {
    live(engine);
    engine.job.run();
    Map<String, Long> before = engine.sums.everything();
    for (int call = 1; call < 40; call++) {
      engine.failAt.set(call);
      try {
        engine.ledger.rebuild("YOUTH");
      } catch (IllegalStateException killed) {
        assertEquals("killed", killed.getMessage());
      }
      engine.failAt.set(Engine.NEVER);
      assertEquals(before, engine.sums.everything());
    }
  }

  @Test
  public void severalRunsAtOnceCountOnce() throws Exception {
    live(engine);
    for (int i = 100; i < 300; i++) {
      engine.contents.page(i, "YOUTH", "Page " + i, "x");
    }
    List<Engine> nodes = List.of(engine, engine.other(), engine.other());
    CyclicBarrier start = new CyclicBarrier(nodes.size());
    ExecutorService threads = Executors.newFixedThreadPool(nodes.size());
    List<Future<Integer>> runs =
        nodes.stream().map(node -> threads.submit(() -> runUntilDone(node, start))).toList();
    for (Future<Integer> run : runs) {
      run.get();
    }
    threads.shutdown();
    assertEquals(Long.valueOf(201), engine.counted().get("ada pages"));
    assertSumsAreRight();
  }

  /** Who is undone by another tries again, as the next run of the job does. */
  private static int runUntilDone(Engine node, CyclicBarrier start) throws Exception {
    start.await();
    for (int tries = 1; ; tries++) {
      try {
        node.job.run();
        return tries;
      } catch (RuntimeException undone) {
        if (tries > 100) {
          throw undone;
        }
      }
    }
  }

  @Test
  public void anyStretchOfTimeIsTheSumOfItsContributions() {
    Random random = new Random(7);
    Instant start = at("2024-02-27T00:00:00Z");
    for (int id = 1; id <= 200; id++) {
      Instant when = start.plusSeconds(random.nextInt(900 * 24 * 3600));
      engine.contents.by(id % 2 == 0 ? "ada" : "bob").at(when).page(id, "YOUTH", "P" + id, "x");
    }
    engine.job.run();
    for (int i = 0; i < 60; i++) {
      long from = start.getEpochSecond() + random.nextInt(600 * 24 * 3600) / 900 * 900L;
      long until = from + random.nextInt(300 * 24 * 3600) / 900 * 900L;
      Span span = new Span(Instant.ofEpochSecond(from), Instant.ofEpochSecond(until));
      long expected = 0;
      for (long id = 1; id <= 200; id++) {
        expected += span.contains(engine.contents.byId(id).orElseThrow().created()) ? 1 : 0;
      }
      long found =
          engine.sums.shares(List.of("YOUTH"), List.of(Kind.values()), span).stream()
              .mapToLong(share -> share.total().times())
              .sum();
      assertEquals(span.toString(), expected, found);
    }
  }

  @Test
  public void lastContributionsAreKnown() {
    live(engine);
    engine.members.add(Engine.member(7, "ada", "ada"));
    engine.members.add(Engine.member(8, null, "zoe"));
    engine.members.add(Engine.member(9, "eve", "eve"));
    engine.job.run();
    Map<Integer, Line> lines = engine.lines.byMembers(List.of(7, 8, 9));
    assertEquals(MONDAY.plus(Duration.ofDays(40)), lines.get(7).last().orElseThrow());
    assertFalse(lines.get(8).withAccount());
    assertTrue(lines.get(9).last().isEmpty());
    engine.events.publish(new MemberChanged(Engine.member(9, "bob", "eve")));
    assertEquals(
        MONDAY.plusSeconds(60), engine.lines.byMembers(List.of(9)).get(9).last().orElseThrow());
  }

  @Test
  public void mergedEntriesBringTheirAccountsAlong() {
    live(engine);
    engine.members.add(Engine.member(7, "ada", "ada"));
    engine.members.add(Engine.member(8, "bob", "bob"));
    engine.job.run();
    engine.events.publish(new MembersMerged(engine.members.get(0), 8));
    assertEquals(2, engine.lines.authorsOf(7).size());
    assertTrue(engine.lines.byMembers(List.of(8)).isEmpty());
  }

  @Test
  public void anErasedPersonIsNobodyButStillCounts() {
    live(engine);
    engine.members.add(Engine.member(7, "ada", "ada"));
    engine.job.run();
    engine.lineSync.forget(7);
    Map<String, Long> counted = engine.counted();
    assertEquals(LIVED.get("bob edits"), counted.get("bob edits"));
    assertFalse(counted.containsKey("ada pages"));
    assertTrue(engine.authors.find("ada").isEmpty());
    engine.sweeps.readAgain("YOUTH");
    engine.job.run();
    assertTrue(engine.authors.find("ada").isEmpty());
  }

  @Test
  public void theDayBeforeAYearEndsIsItsOwn() {
    engine.contents.by("ada").at(at("2023-12-31T23:59:59Z")).page(1, "YOUTH", "Last", "x");
    engine.contents.at(at("2024-01-01T00:00:00Z")).page(2, "YOUTH", "First", "x");
    engine.contents.at(at("2024-02-29T12:00:00Z")).page(3, "YOUTH", "Leap", "x");
    engine.job.run();
    assertEquals(1, pages(span("2023-01-01T00:00:00Z", "2024-01-01T00:00:00Z")));
    assertEquals(2, pages(span("2024-01-01T00:00:00Z", "2025-01-01T00:00:00Z")));
    assertEquals(1, pages(span("2024-02-29T00:00:00Z", "2024-03-01T00:00:00Z")));
    assertEquals(2, pages(span("2023-12-31T12:00:00Z", "2024-01-01T12:00:00Z")));
  }

  private long pages(Span span) {
    return engine.sums.shares(List.of("YOUTH"), List.of(Kind.PAGE_CREATED), span).stream()
        .mapToLong(share -> share.total().times())
        .sum();
  }

  @Test
  public void whoWorksOnTheSameRowsIsUndone() {
    live(engine);
    engine.job.run();
    Counted fact = engine.facts.byKey("v:1:1").orElseThrow();
    engine.facts.delete(List.of(fact.id()));
    assertThrows(IllegalStateException.class, () -> engine.facts.delete(List.of(fact.id())));
  }
}
