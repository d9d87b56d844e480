package org.retis.network;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.retis.gateway.Account;
import org.retis.gateway.GroupChanged;
import org.retis.gateway.Viewer;
import org.retis.host.ao.TestDatabases;
import org.retis.store.PageRequest;
import org.retis.web.UserMistake;

@RunWith(Parameterized.class)
public class GroupSyncTest {

  @Parameterized.Parameters(name = "{0}")
  public static Object[] databases() {
    return TestDatabases.values();
  }

  private final TestDatabases kind;
  private Room room;
  private Viewer admin;
  private Network network;

  public GroupSyncTest(TestDatabases kind) {
    this.kind = kind;
  }

  @Before
  public void open() {
    room = new Room(kind);
    admin = room.admin();
    network = room.network();
    room.wiki.account("ada", "Ada Lovelace");
    room.wiki.account("bob", "Bob Babbage");
    room.wiki.account("cid", "Cid Clement");
    room.wiki.group("workers", "ada", "bob");
  }

  @After
  public void close() {
    room.close();
  }

  private List<String> present() {
    return room
        .roster
        .search(admin, network, RosterQuery.everybody(), new PageRequest(1, 100))
        .rows()
        .stream()
        .map(Member::name)
        .toList();
  }

  @Test
  public void bringsThePeopleOfAGroupOnce() {
    room.editor.add(admin, network, MemberDraft.withAccount("bob"));
    GroupSync.Result result = room.groups.add(admin, network, "workers", false);
    assertEquals(new GroupSync.Result(2, 1, 0, 0), result);
    room.wiki.group("workers", "cid");
    room.events.publish(new GroupChanged("workers"));
    room.groupJob.run();
    assertEquals(List.of("Bob Babbage", "Ada Lovelace"), present());
  }

  @Test
  public void keepsTheRosterInStep() {
    room.groups.add(admin, network, "workers", true);
    room.wiki.group("workers", "bob", "cid");
    room.groupJob.run();
    assertEquals("not said to have changed", List.of("Bob Babbage", "Ada Lovelace"), present());
    room.events.publish(new GroupChanged("workers"));
    room.groupJob.run();
    assertEquals(List.of("Bob Babbage", "Cid Clement"), present());
    room.wiki.group("workers", "ada", "bob", "cid");
    room.clock.now = room.clock.now.plus(Duration.ofMinutes(61));
    room.groupJob.run();
    assertEquals(List.of("Bob Babbage", "Cid Clement", "Ada Lovelace"), present());
  }

  @Test
  public void neverMovesWhomACoordinatorMoved() {
    room.editor.add(admin, network, MemberDraft.withAccount("cid"));
    room.groups.add(admin, network, "workers", true);
    Member ada = room.roster.memberOf(room.wiki.viewer("ada"), network).orElseThrow();
    room.editor.leave(admin, network, ada.id(), "");
    RosterGroup group = room.groups.list(admin, network).get(0);
    assertEquals(new GroupSync.Result(2, 0, 0, 0), room.groups.read(admin, network, group.id()));
    assertEquals(List.of("Bob Babbage", "Cid Clement"), present());
  }

  @Test
  public void anEmptyOrUnreadableGroupTakesNobodyAway() {
    room.groups.add(admin, network, "workers", true);
    room.wiki.groups.remove("workers");
    RosterGroup group = room.groups.list(admin, network).get(0);
    assertEquals(new GroupSync.Result(0, 0, 0, 0), room.groups.read(admin, network, group.id()));
    assertEquals(2, present().size());
  }

  @Test
  public void deactivatedAccountsCountAsGone() {
    room.groups.add(admin, network, "workers", true);
    Account ada = room.wiki.accounts.get("ada");
    room.wiki.accounts.put(
        "ada", new Account(ada.userKey(), "ada", ada.fullName(), ada.email(), null, null, false));
    RosterGroup group = room.groups.list(admin, network).get(0);
    assertEquals(1, room.groups.read(admin, network, group.id()).left());
    assertEquals(List.of("Bob Babbage"), present());
  }

  @Test
  public void aPersonMergedAwayDoesntComeBackByTheirSecondAccount() {
    room.groups.add(admin, network, "workers", true);
    Member ada = room.roster.memberOf(room.wiki.viewer("ada"), network).orElseThrow();
    Member bob = room.roster.memberOf(room.wiki.viewer("bob"), network).orElseThrow();
    room.duplicates.merge(admin, network, ada.id(), bob.id());
    RosterGroup group = room.groups.list(admin, network).get(0);
    room.groups.read(admin, network, group.id());
    assertEquals(List.of("Ada Lovelace"), present());
  }

  @Test
  public void twoNodesReadingAtOnceAddEverybodyOnce() throws Exception {
    RosterGroup group = room.groupStore.add(network.id(), "workers", true);
    Thread other = new Thread(() -> room.groupSync.sync(group));
    other.start();
    room.groupSync.sync(group);
    other.join();
    assertEquals(2, present().size());
  }

  @Test
  public void unknownGroupsAreRefusedAndForgottenOnesKeepTheirPeople() {
    assertThrows(UserMistake.class, () -> room.groups.add(admin, network, "nobody", true));
    room.groups.add(admin, network, "workers", true);
    room.groups.remove(admin, network, room.groups.list(admin, network).get(0).id());
    assertTrue(room.groups.list(admin, network).isEmpty());
    assertFalse(present().isEmpty());
  }
}
