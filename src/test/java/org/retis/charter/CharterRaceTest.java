package org.retis.charter;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.retis.charter.CharterRig.PAGE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.retis.host.ao.TestDatabases;
import org.retis.network.Member;
import org.retis.store.PageRequest;
import org.retis.web.UserMistake;

/** Many at once: nothing is lost and nothing is there twice. */
@RunWith(Parameterized.class)
public class CharterRaceTest {

  private static final int MEMBERS = 24;
  private static final int CLICKS = 2;

  @Parameterized.Parameters(name = "{0}")
  public static Object[] databases() {
    return TestDatabases.values();
  }

  private final TestDatabases kind;
  private CharterRig rig;

  public CharterRaceTest(TestDatabases kind) {
    this.kind = kind;
  }

  @Before
  public void open() {
    rig = new CharterRig(kind);
  }

  @After
  public void close() {
    rig.close();
  }

  private static <T> List<T> atOnce(List<Callable<T>> works) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(works.size());
    try {
      CyclicBarrier start = new CyclicBarrier(works.size());
      List<Future<T>> running = new ArrayList<>();
      for (Callable<T> work : works) {
        running.add(
            pool.submit(
                () -> {
                  start.await();
                  return work.call();
                }));
      }
      List<T> results = new ArrayList<>();
      for (Future<T> one : running) {
        results.add(one.get());
      }
      return results;
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  public void everybodyAcknowledgesAtOnceAndClicksTwice() throws Exception {
    for (int id = 1; id <= MEMBERS; id++) {
      rig.person(id, "Member " + id);
    }
    rig.named();
    rig.status.totals(rig.viewer, rig.network, rig.now());
    CharterVersion version = rig.inForce();
    List<Callable<String>> works = new ArrayList<>();
    for (Member member : rig.people.values()) {
      for (int click = 0; click < CLICKS; click++) {
        works.add(
            () ->
                rig.acknowledgements
                    .recordPaper(
                        rig.viewer, rig.network, member.id(), version.id(), version.digest(), "")
                    .receipt());
      }
    }
    Set<String> receipts = atOnce(works).stream().collect(Collectors.toSet());

    assertEquals(MEMBERS, receipts.size());
    assertEquals(MEMBERS, rig.heard.size());
    for (Member member : rig.people.values()) {
      assertEquals(1, rig.acknowledgementStore.of(member.id()).size());
    }
    assertEquals(
        new StandingTotals(MEMBERS, 0, 0), rig.status.totals(rig.viewer, rig.network, rig.now()));
  }

  @Test
  public void manyNodesSeeTheSameChange() throws Exception {
    rig.named();
    rig.contents.publishTo(new org.retis.gateway.EventBus());
    rig.contents.edit(PAGE, "<p>New</p>");
    Charter charter = rig.store.byKey(3, Charter.MAIN).orElseThrow();
    List<Callable<Boolean>> works = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      works.add(
          () -> {
            rig.recorder.look(charter);
            return true;
          });
    }
    atOnce(works);

    assertEquals(2, rig.charters.versions(rig.viewer, rig.network, new PageRequest(1, 50)).total());
  }

  @Test
  public void manyDecideAtOnce() throws Exception {
    rig.named();
    rig.contents.edit(PAGE, "<p>New</p>");
    CharterVersion pending = rig.now().pending().orElseThrow();
    List<Callable<String>> works = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      boolean substantial = i % 2 == 0;
      works.add(
          () -> {
            try {
              return rig.editor
                  .decide(rig.viewer, rig.network, pending.id(), pending.digest(), substantial)
                  .inForce()
                  .orElseThrow()
                  .label();
            } catch (UserMistake refused) {
              return refused.key();
            }
          });
    }
    List<String> answers = atOnce(works);

    String label = rig.inForce().label();
    assertTrue(label, label.equals("2") || label.equals("1.1"));
    assertEquals(Set.of(label, "retis.charter.mistake.decided"), Set.copyOf(answers));
  }

  @Test
  public void manyNameThePageAtOnce() throws Exception {
    rig.contents.page(PAGE, "YOUTH", "Charte", CharterRig.TEXT);
    List<Callable<Integer>> works = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      works.add(() -> rig.editor.name(rig.viewer, rig.network, PAGE).inForce().orElseThrow().id());
    }

    assertEquals(1, Set.copyOf(atOnce(works)).size());
    assertEquals("1", rig.inForce().label());
  }
}
