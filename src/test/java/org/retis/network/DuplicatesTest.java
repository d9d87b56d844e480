package org.retis.network;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
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
import org.retis.gateway.Viewer;
import org.retis.host.ao.TestDatabases;
import org.retis.store.PageRequest;
import org.retis.web.UserMistake;

@RunWith(Parameterized.class)
public class DuplicatesTest {

  @Parameterized.Parameters(name = "{0}")
  public static Object[] databases() {
    return TestDatabases.values();
  }

  private final TestDatabases kind;
  private Room room;
  private Viewer admin;
  private Network network;

  public DuplicatesTest(TestDatabases kind) {
    this.kind = kind;
  }

  @Before
  public void open() {
    room = new Room(kind);
    admin = room.admin();
    network = room.network();
  }

  @After
  public void close() {
    room.close();
  }

  private Member add(String given, String family, String email, String organisation, String day) {
    return room.editor.add(
        admin,
        network,
        new MemberDraft(null, given, family, null, email, organisation, null, day, null));
  }

  @Test
  public void findsSameMailAndSameNameEvenSwapped() {
    Member a = add("Émilie", "Pruvost", "", "", "");
    Member b = add("PRUVOST", "Emilie", "", "", "");
    Member c = add("Jérôme", "Rouvière", "j.rouviere@example.org", "", "");
    Member d = add("J.", "Rouviere", "J.Rouviere@example.org", "", "");
    add("Somebody", "Else", "", "", "");
    Set<List<Object>> found =
        room.duplicates.find(admin, network).stream()
            .map(p -> List.<Object>of(p.first().id(), p.second().id(), p.reason()))
            .collect(Collectors.toSet());
    assertEquals(
        Set.of(
            List.of(a.id(), b.id(), DuplicatePair.Reason.NAME),
            List.of(c.id(), d.id(), DuplicatePair.Reason.EMAIL)),
        found);
  }

  @Test
  public void peopleOfOtherNetworksAreNoDuplicates() {
    Viewer root = room.wiki.siteAdmin("root");
    Network other = room.networks.declare(root, NetworkDraft.named("OTHER", "Other"));
    add("Ada", "Lovelace", "a@example.org", "", "");
    room.editor.add(root, other, MemberDraft.person("Ada", "Lovelace"));
    assertEquals(List.of(), room.duplicates.find(admin, network));
  }

  @Test
  public void theKeptEntryTakesOverWhatItLacks() {
    Member kept = add("Ada", "Lovelace", "", "", "2024-05-01");
    Member gone = add("Ada", "Lovelace", "ada@example.org", "Caf", "2020-01-31");
    Role role = room.roleEditor.add(admin, network, new RoleDraft("ANIMATOR", "", ""));
    room.roleEditor.addMandate(
        admin, network, role.id(), new MandateDraft(gone.id(), kept.id(), null, null));
    Body body =
        room.bodies.add(
            admin,
            network,
            new BodyDraft("WORKING_GROUP", "Web", "", List.of(kept.id(), gone.id())));
    room.heard.clear();

    Member merged = room.duplicates.merge(admin, network, kept.id(), gone.id());

    assertEquals("ada@example.org", merged.email());
    assertEquals("Caf", merged.organisation());
    assertEquals(LocalDate.of(2020, 1, 31), merged.joinedOn());
    assertEquals(merged, room.roster.get(admin, network, gone.id()));
    Mandate mandate = room.roles.states(admin, network).get(0).current().get(0);
    assertEquals(merged, mandate.holder());
    assertTrue(mandate.standIn().isEmpty());
    assertEquals(
        List.of(merged),
        room.bodies.invitees(admin, network, body.id(), new PageRequest(1, 10)).rows());
    assertEquals(
        List.of(new MembersMerged(merged, gone.id()), new MemberChanged(merged)), room.heard);
  }

  @Test
  public void idsOfEarlierMergesLeadToWhoIsKeptNow() {
    Member a = add("A", "A", "", "", "");
    Member b = add("B", "B", "", "", "");
    Member c = add("C", "C", "", "", "");
    room.duplicates.merge(admin, network, b.id(), a.id());
    room.duplicates.merge(admin, network, c.id(), b.id());
    assertEquals(c.id(), room.roster.get(admin, network, a.id()).id());
  }

  @Test
  public void whoHasTwoAccountsIsMetUnderBoth() {
    Viewer one = room.wiki.account("ada1", "Ada Lovelace");
    Viewer two = room.wiki.account("ada2", "Ada Lovelace");
    Member kept = room.editor.add(admin, network, MemberDraft.withAccount("ada1"));
    Member gone = room.editor.add(admin, network, MemberDraft.withAccount("ada2"));
    room.duplicates.merge(admin, network, kept.id(), gone.id());
    assertEquals(kept.id(), room.roster.memberOf(one, network).orElseThrow().id());
    assertEquals(kept.id(), room.roster.memberOf(two, network).orElseThrow().id());
    assertEquals(Circle.MEMBER, room.rights.circle(two, network));
    assertThrows(
        UserMistake.class, () -> room.editor.add(admin, network, MemberDraft.withAccount("ada2")));
  }

  @Test
  public void mergingTwoWaysAtOnceNeverLosesThePerson() throws Exception {
    for (int round = 0; round < 10; round++) {
      Member a = add("A", "A" + round, "", "", "");
      Member b = add("B", "B" + round, "", "", "");
      CyclicBarrier together = new CyclicBarrier(2);
      ExecutorService pool = Executors.newFixedThreadPool(2);
      Future<Boolean> first = pool.submit(merging(together, a, b));
      Future<Boolean> second = pool.submit(merging(together, b, a));
      int merged = (first.get() ? 1 : 0) + (second.get() ? 1 : 0);
      pool.shutdown();
      assertEquals(
          "round " + round, 2 - merged, room.memberStore.byIds(List.of(a.id(), b.id())).size());
      assertTrue("round " + round, merged <= 1);
    }
  }

  private Callable<Boolean> merging(CyclicBarrier together, Member kept, Member gone) {
    return () -> {
      together.await();
      try {
        room.duplicates.merge(admin, network, kept.id(), gone.id());
        return true;
      } catch (RuntimeException refused) {
        return false;
      }
    };
  }

  @Test
  public void oneEntryCantBeMergedWithItself() {
    Member a = add("A", "A", "", "", "");
    assertThrows(UserMistake.class, () -> room.duplicates.merge(admin, network, a.id(), a.id()));
  }
}
