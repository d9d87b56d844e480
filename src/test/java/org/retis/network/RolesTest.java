package org.retis.network;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import net.ttddyy.dsproxy.QueryCountHolder;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.retis.gateway.Viewer;
import org.retis.host.ao.TestDatabases;
import org.retis.store.Page;
import org.retis.store.PageRequest;
import org.retis.web.UserMistake;

@RunWith(Parameterized.class)
public class RolesTest {

  @Parameterized.Parameters(name = "{0}")
  public static Object[] databases() {
    return TestDatabases.values();
  }

  private final TestDatabases kind;
  private Room room;
  private Viewer admin;
  private Network network;

  public RolesTest(TestDatabases kind) {
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

  private Role role(RoleKind role) {
    return room.roleEditor.add(admin, network, new RoleDraft(role.name(), "", ""));
  }

  private Mandate hold(Role role, Member holder, Member deputy, String start, String end) {
    return room.roleEditor.addMandate(
        admin,
        network,
        role.id(),
        new MandateDraft(holder.id(), deputy == null ? null : deputy.id(), start, end));
  }

  private Member member(String username) {
    room.wiki.account(username, "Given " + username);
    return room.editor.add(admin, network, MemberDraft.withAccount(username));
  }

  @Test
  public void rolesThatCoordinateMakeCoordinatorsWhileTheMandateLasts() {
    Member pia = member("pia");
    Member dan = member("dan");
    hold(role(RoleKind.PILOT), pia, dan, "2026-01-01", "2026-11-21");
    assertEquals(Circle.COORDINATOR, room.rights.circle(room.wiki.viewer("pia"), network));
    assertEquals(Circle.COORDINATOR, room.rights.circle(room.wiki.viewer("dan"), network));
    room.clock.now = room.clock.now.plusSeconds(86_400);
    assertEquals(Circle.MEMBER, room.rights.circle(room.wiki.viewer("pia"), network));
  }

  @Test
  public void theDayIsThatOfTheViewer() {
    Member pia = member("pia");
    hold(role(RoleKind.ANIMATOR), pia, null, null, "2026-11-21");
    room.clock.now = java.time.Instant.parse("2026-11-21T23:30:00Z");
    assertEquals(
        "already tomorrow in Paris",
        Circle.MEMBER,
        room.rights.circle(room.wiki.viewer("pia"), network));
  }

  @Test
  public void otherRolesAndComingMandatesDont() {
    Member gus = member("gus");
    Member tom = member("tom");
    hold(role(RoleKind.GARDENER), gus, null, null, null);
    hold(role(RoleKind.PILOT), tom, null, "2027-01-01", null);
    assertEquals(Circle.MEMBER, room.rights.circle(room.wiki.viewer("gus"), network));
    assertEquals(Circle.MEMBER, room.rights.circle(room.wiki.viewer("tom"), network));
  }

  @Test
  public void circlesFollowSpacePermissionsFirst() {
    Viewer keeper = room.wiki.spaceAdmin("keeper", "SECRET");
    Network secret = room.networks.declare(keeper, NetworkDraft.named("SECRET", "Hidden"));
    Viewer mia = room.wiki.account("mia", "Mia");
    room.editor.add(keeper, secret, MemberDraft.withAccount("mia"));
    assertEquals("member, but not admitted", Circle.NOBODY, room.rights.circle(mia, secret));
    room.wiki.readers.add("key-mia@SECRET");
    assertEquals(Circle.MEMBER, room.rights.circle(mia, secret));
    assertEquals(Circle.COORDINATOR, room.rights.circle(keeper, secret));
    assertEquals(Circle.VIEWER, room.rights.circle(room.wiki.anonymous(), network));
    Member member = room.roster.memberOf(mia, secret).orElseThrow();
    room.editor.leave(keeper, secret, member.id(), "");
    assertEquals(Circle.VIEWER, room.rights.circle(mia, secret));
  }

  @Test
  public void statesComeInAFixedNumberOfStatements() {
    Member pia = member("pia");
    hold(role(RoleKind.PILOT), pia, null, null, null);
    long few = statements();
    for (int i = 0; i < 20; i++) {
      Member more = member("m" + i);
      hold(role(RoleKind.CONTACT_POINT), more, pia, null, null);
    }
    assertEquals(few, statements());
    assertTrue("statements: " + few, few <= 6);
    assertEquals(21, room.roles.states(admin, network).size());
  }

  private long statements() {
    QueryCountHolder.clear();
    room.roles.states(admin, network);
    return QueryCountHolder.getGrandTotal().getTotal();
  }

  @Test
  public void usualRolesAreAddedOnceAndVacant() {
    role(RoleKind.PILOT);
    room.roleEditor.addUsual(admin, network);
    room.roleEditor.addUsual(admin, network);
    List<RoleState> states = room.roles.states(admin, network);
    assertEquals(5, states.size());
    assertTrue(states.stream().allMatch(state -> state.status() == RoleStatus.VACANT));
  }

  @Test
  public void mandatesOfTheRoleOrPeopleOfOtherNetworksAreRefused() {
    Viewer root = room.wiki.siteAdmin("root");
    Network other = room.networks.declare(root, NetworkDraft.named("OTHER", "Other"));
    Member stranger = room.editor.add(root, other, MemberDraft.person("Stran", "Ger"));
    Role pilot = role(RoleKind.PILOT);
    Member pia = member("pia");
    Mandate mandate = hold(pilot, pia, null, null, null);
    assertThrows(UserMistake.class, () -> hold(pilot, stranger, null, null, null));
    assertThrows(UserMistake.class, () -> hold(pilot, pia, pia, null, null));
    assertThrows(UserMistake.class, () -> hold(pilot, pia, null, "2026-02-01", "2026-01-01"));
    assertThrows(UserMistake.class, () -> room.roleEditor.removeMandate(root, other, mandate.id()));
    assertThrows(UserMistake.class, () -> room.roleEditor.remove(root, other, pilot.id()));
    assertThrows(
        UserMistake.class,
        () -> room.roleEditor.add(admin, network, new RoleDraft("OTHER", " ", "")));
    assertThrows(
        UserMistake.class,
        () -> room.roleEditor.add(admin, network, new RoleDraft("KING", "x", "")));
    assertEquals(1, room.roles.state(admin, network, pilot.id()).current().size());
  }

  @Test
  public void aMandateCanBeChangedAndRemoved() {
    Role pilot = role(RoleKind.PILOT);
    Member pia = member("pia");
    Mandate mandate = hold(pilot, pia, null, null, null);
    Mandate ended =
        room.roleEditor.changeMandate(
            admin,
            network,
            mandate.id(),
            new MandateDraft(pia.id(), null, "2025-01-01", "2026-10-31"));
    assertEquals("2026-10-31", String.valueOf(ended.end()));
    assertEquals(RoleStatus.ENDED, room.roles.state(admin, network, pilot.id()).status());
    room.roleEditor.removeMandate(admin, network, mandate.id());
    assertEquals(RoleStatus.VACANT, room.roles.state(admin, network, pilot.id()).status());
  }

  @Test
  public void bodiesInviteNamedMembersAndThePlenaryEverybody() {
    Member pia = member("pia");
    Member dan = member("dan");
    member("eve");
    Body committee =
        room.bodies.add(
            admin,
            network,
            new BodyDraft("STEERING_COMMITTEE", "", "", List.of(pia.id(), dan.id(), pia.id())));
    Body plenary =
        room.bodies.add(admin, network, new BodyDraft("PLENARY", "", "", List.of(pia.id())));
    room.editor.leave(admin, network, dan.id(), "");
    Page<Member> invited =
        room.bodies.invitees(room.wiki.anonymous(), network, committee.id(), new PageRequest(1, 9));
    assertEquals(List.of("Given pia"), invited.rows().stream().map(Member::name).toList());
    assertEquals("", invited.rows().get(0).email());
    assertEquals(
        2, room.bodies.invitees(admin, network, plenary.id(), new PageRequest(1, 9)).total());
    room.bodies.change(
        admin, network, committee.id(), new BodyDraft("WORKING_GROUP", "Web", "", List.of()));
    assertEquals(
        0, room.bodies.invitees(admin, network, committee.id(), new PageRequest(1, 9)).total());
    assertThrows(
        UserMistake.class,
        () ->
            room.bodies.add(
                admin, network, new BodyDraft("TECHNICAL_COMMITTEE", "", "", List.of(99999))));
    room.bodies.remove(admin, network, committee.id());
    assertEquals(List.of(plenary), room.bodies.list(admin, network));
  }
}
