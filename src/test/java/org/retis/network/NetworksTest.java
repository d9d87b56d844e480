package org.retis.network;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.retis.gateway.SpaceRemoved;
import org.retis.gateway.Viewer;
import org.retis.host.ao.TestDatabases;
import org.retis.web.UserMistake;

@RunWith(Parameterized.class)
public class NetworksTest {

  @Parameterized.Parameters(name = "{0}")
  public static Object[] databases() {
    return TestDatabases.values();
  }

  private final TestDatabases kind;
  private Room room;
  private Viewer admin;

  public NetworksTest(TestDatabases kind) {
    this.kind = kind;
  }

  @Before
  public void open() {
    room = new Room(kind);
    admin = room.admin();
  }

  @After
  public void close() {
    room.close();
  }

  @Test
  public void keepsAllThatWasTyped() {
    String long4000 = "é".repeat(4000);
    Network parent =
        room.networks.declare(
            room.wiki.siteAdmin("root"), NetworkDraft.named("OTHER", "National network"));
    NetworkDraft draft =
        new NetworkDraft(
            "HOME",
            "  Promeneurs \u0000 du   Net ",
            "Why\r\nit is",
            "Goals",
            "Values",
            long4000,
            "Haute-Vernée",
            parent.id(),
            "2018-09-01",
            "contact@example.org",
            new Words("Promeneur", "Promeneurs", "Pilote", "Pilotes", "Engagement"));

    Network network = room.networks.declare(admin, draft);

    assertEquals("Promeneurs du Net", network.name());
    assertEquals("Why\nit is", network.purpose());
    assertEquals(long4000, network.principles());
    assertEquals("2018-09-01", String.valueOf(network.startedOn()));
    assertEquals(network, room.networks.get(admin, network.id()));
    assertEquals(network, room.networks.atHome(admin, "HOME").orElseThrow());
    assertEquals(List.of(network), room.networks.children(admin, parent));
    assertEquals(parent, room.networks.parent(admin, network).orElseThrow());
  }

  @Test
  public void aSpaceIsHomeToOneNetwork() {
    Network network = room.network();
    assertEquals(
        network, room.networks.declare(admin, NetworkDraft.named("HOME", "Promeneurs du Net")));
    UserMistake mistake =
        assertThrows(
            UserMistake.class,
            () -> room.networks.declare(admin, NetworkDraft.named("HOME", "Another")));
    assertEquals(UserMistake.Kind.CONFLICT, mistake.kind());
    assertEquals("Promeneurs du Net", room.networks.get(admin, network.id()).name());
  }

  @Test
  public void onlyAdministratorsOfTheSpaceDeclare() {
    Viewer member = room.wiki.account("mia", "Mia");
    NetworkDraft draft = NetworkDraft.named("HOME", "Mine");
    for (Viewer viewer : List.of(member, room.wiki.anonymous())) {
      UserMistake mistake =
          assertThrows(UserMistake.class, () -> room.networks.declare(viewer, draft));
      assertEquals(UserMistake.Kind.FORBIDDEN, mistake.kind());
    }
    UserMistake unknown =
        assertThrows(
            UserMistake.class,
            () -> room.networks.declare(member, NetworkDraft.named("SECRET", "Mine")));
    assertEquals("retis.network.mistake.space.unknown", unknown.key());
  }

  @Test
  public void whoMayNotViewTheHomeSeesNothingOfTheNetwork() {
    Viewer keeper = room.wiki.spaceAdmin("keeper", "SECRET");
    Network secret = room.networks.declare(keeper, NetworkDraft.named("SECRET", "Hidden"));
    Viewer outsider = room.wiki.account("out", "Out Sider");
    assertTrue(room.networks.find(outsider, secret.id()).isEmpty());
    assertTrue(room.networks.atHome(outsider, "SECRET").isEmpty());
    assertTrue(room.networks.list(outsider).isEmpty());
    UserMistake mistake =
        assertThrows(UserMistake.class, () -> room.networks.get(outsider, secret.id()));
    assertEquals(UserMistake.Kind.MISSING, mistake.kind());
    assertThrows(
        UserMistake.class,
        () -> room.networks.change(outsider, secret.id(), NetworkDraft.named("SECRET", "Mine")));
  }

  @Test
  public void parentsNeverFormACircle() {
    Viewer root = room.wiki.siteAdmin("root");
    room.wiki.open("THIRD");
    Network a = room.networks.declare(root, NetworkDraft.named("HOME", "A"));
    Network b = room.networks.declare(root, under("OTHER", "B", a));
    Network c = room.networks.declare(root, under("THIRD", "C", b));
    UserMistake mistake =
        assertThrows(
            UserMistake.class, () -> room.networks.change(root, a.id(), under("HOME", "A", c)));
    assertEquals("retis.network.mistake.parent.circle", mistake.key());
    assertThrows(
        UserMistake.class, () -> room.networks.change(root, a.id(), under("HOME", "A", a)));
    assertEquals(null, room.networks.get(root, a.id()).parentId());
  }

  @Test
  public void removingTakesAllThatBelongedToIt() {
    Network network = room.network();
    Member ada = room.person(network, "Ada", "Lovelace");
    Role role = room.roleEditor.add(admin, network, new RoleDraft("PILOT", null, null));
    room.roleEditor.addMandate(
        admin, network, role.id(), new MandateDraft(ada.id(), null, null, null));
    room.spaces.add(admin, network, "OTHER");

    room.networks.remove(admin, network.id());

    assertTrue(room.networks.find(admin, network.id()).isEmpty());
    assertTrue(room.memberStore.byId(ada.id()).isEmpty());
    assertEquals(List.of(), room.roleStore.of(network.id()));
    assertEquals(List.of(), room.spaceStore.of(network.id()));
    assertTrue(room.heard.contains(new NetworkRemoved(network.id())));
  }

  @Test
  public void aNetworkWithoutItsHomeSleepsUntilASiteAdministratorWakesIt() {
    Network network = room.network();
    Viewer root = room.wiki.siteAdmin("root");
    room.wiki.spaces.remove("HOME");
    room.events.publish(new SpaceRemoved("HOME"));
    assertTrue(room.networks.find(root, network.id()).isEmpty());
    assertThrows(UserMistake.class, () -> room.networks.resume(root, network.id()));

    room.wiki.open("HOME");
    assertTrue("a new space gets nothing of it", room.networks.atHome(admin, "HOME").isEmpty());
    assertThrows(UserMistake.class, () -> room.networks.resume(admin, network.id()));
    assertEquals(List.of(network), room.networks.homeless(root));
    room.networks.resume(root, network.id());
    assertEquals(network, room.networks.atHome(admin, "HOME").orElseThrow());
  }

  @Test
  public void aSleepingNetworkDoesntKeepOthersFromItsSpace() {
    Network network = room.network();
    room.events.publish(new SpaceRemoved("HOME"));
    Network next = room.networks.declare(admin, NetworkDraft.named("HOME", "Next"));
    assertEquals(next, room.networks.atHome(admin, "HOME").orElseThrow());
    UserMistake taken =
        assertThrows(
            UserMistake.class,
            () -> room.networks.resume(room.wiki.siteAdmin("root"), network.id()));
    assertEquals(UserMistake.Kind.CONFLICT, taken.kind());
  }

  @Test
  public void aSpaceLeadsToTheOnlyNetworkThatItCountsFor() {
    Network home = room.networks.declare(admin, NetworkDraft.named("HOME", "Home"));
    assertEquals(Optional.empty(), room.networks.counting(admin, "OTHER"));

    room.spaces.add(admin, home, "OTHER");
    assertEquals(Optional.of(home), room.networks.counting(admin, "OTHER"));

    Viewer root = room.wiki.siteAdmin("root");
    Network secret = room.networks.declare(root, NetworkDraft.named("SECRET", "Secret"));
    room.spaces.add(root, secret, "OTHER");
    assertEquals(Optional.empty(), room.networks.counting(root, "OTHER"));
    assertEquals(Optional.of(home), room.networks.counting(room.wiki.anonymous(), "OTHER"));
  }

  @Test
  public void countedSpacesShowOnlyWhatTheViewerMayView() {
    Network network = room.network();
    room.wiki.readers.add("key-boss@SECRET");
    room.spaces.add(admin, network, "SECRET");
    room.spaces.add(admin, network, "OTHER");
    room.spaces.add(admin, network, "OTHER");
    assertEquals(List.of("HOME", "OTHER", "SECRET"), room.spaces.keys(network));
    assertEquals(1, room.spaces.list(room.wiki.anonymous(), network).size());
    assertEquals(1, room.spaces.hidden(room.wiki.anonymous(), network));
    assertThrows(UserMistake.class, () -> room.spaces.add(admin, network, "HOME"));
    assertThrows(UserMistake.class, () -> room.spaces.add(admin, network, "NOWHERE"));
    room.events.publish(new SpaceRemoved("OTHER"));
    assertEquals(List.of("HOME", "SECRET"), room.spaces.keys(network));
  }

  @Test
  public void refusesWhatCantBeAccepted() {
    assertField(
        "name",
        new NetworkDraft("HOME", " ", null, null, null, null, null, null, null, null, null));
    assertField(
        "contact",
        new NetworkDraft("HOME", "N", null, null, null, null, null, null, null, "nobody", null));
    assertField(
        "startedOn",
        new NetworkDraft(
            "HOME", "N", null, null, null, null, null, null, "31/12/2020", null, null));
    assertField(
        "purpose",
        new NetworkDraft(
            "HOME", "N", "x".repeat(4001), null, null, null, null, null, null, null, null));
    assertField(
        "parentId",
        new NetworkDraft("HOME", "N", null, null, null, null, null, 999, null, null, null));
    assertField("homeSpaceKey", NetworkDraft.named("NOWHERE", "N"));
  }

  private void assertField(String field, NetworkDraft draft) {
    UserMistake mistake =
        assertThrows(UserMistake.class, () -> room.networks.declare(admin, draft));
    assertEquals(field, mistake.field().orElseThrow());
  }

  private static NetworkDraft under(String home, String name, Network parent) {
    return new NetworkDraft(
        home, name, null, null, null, null, null, parent.id(), null, null, null);
  }
}
