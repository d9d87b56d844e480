package org.retis.network;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import net.ttddyy.dsproxy.QueryCountHolder;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.retis.gateway.AccountChanged;
import org.retis.gateway.AccountRemoved;
import org.retis.gateway.Viewer;
import org.retis.host.ao.TestDatabases;
import org.retis.store.Page;
import org.retis.store.PageRequest;
import org.retis.web.UserMistake;

@RunWith(Parameterized.class)
public class RosterTest {

  @Parameterized.Parameters(name = "{0}")
  public static Object[] databases() {
    return TestDatabases.values();
  }

  private final TestDatabases kind;
  private Room room;
  private Viewer admin;
  private Network network;

  public RosterTest(TestDatabases kind) {
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

  private List<String> names(Viewer viewer, RosterQuery query) {
    return room.roster.search(viewer, network, query, new PageRequest(1, 100)).rows().stream()
        .map(Member::name)
        .toList();
  }

  @Test
  public void keepsPeopleWithAndWithoutAccountSortedByFamilyName() {
    room.wiki.account("zoe", "Zoé ABEL");
    room.wiki.account("jean", "Jean-Luc DE LA TOUR");
    room.editor.addAll(
        admin,
        network,
        List.of(
            MemberDraft.withAccount("zoe"),
            MemberDraft.withAccount("jean"),
            MemberDraft.person("Martine", "Le Goff"),
            MemberDraft.person("Émilie", "Pruvost")));
    assertEquals(
        List.of("Zoé ABEL", "Jean-Luc DE LA TOUR", "Martine Le Goff", "Émilie Pruvost"),
        names(admin, RosterQuery.everybody()));
    assertEquals(
        "zoe@example.org",
        room.roster.memberOf(room.wiki.viewer("zoe"), network).orElseThrow().email());
    assertEquals(
        new RosterFigures(4, 2, 0, 0), room.roster.figures(room.wiki.anonymous(), network));
  }

  @Test
  public void findsNamesWithoutAccentsInAnyOrderAndTakesNothingForAWildcard() {
    room.person(network, "Émilie", "Pruvost");
    room.person(network, "Percy", "100%_a");
    assertEquals(List.of("Émilie Pruvost"), names(admin, RosterQuery.named("pruv EMIL")));
    assertEquals(List.of("Percy 100%_a"), names(admin, RosterQuery.named("%_")));
    assertEquals(List.of(), names(admin, RosterQuery.named("_milie")));
    assertThrows(UserMistake.class, () -> names(admin, RosterQuery.named("x".repeat(10_000))));
  }

  @Test
  public void pagesInTheDatabaseWithAFixedNumberOfStatements() {
    List<MemberDraft> drafts = new ArrayList<>();
    for (int i = 0; i < 250; i++) {
      drafts.add(
          new MemberDraft(
              null,
              "Given",
              String.format("Name%03d", i),
              null,
              null,
              "Org " + i % 9,
              null,
              null,
              null));
    }
    room.editor.addAll(admin, network, drafts);
    long small = statements(10);
    long large = statements(200);
    assertEquals(small, large);
    assertTrue("statements: " + large, large <= 6);
    Page<Member> third =
        room.roster.search(admin, network, RosterQuery.everybody(), new PageRequest(3, 100));
    assertEquals(250, third.total());
    assertEquals("Given Name200", third.rows().get(0).name());
    assertEquals(50, third.rows().size());
    assertEquals("Org 2", third.rows().get(0).organisation());
  }

  private long statements(int size) {
    QueryCountHolder.clear();
    room.roster.search(admin, network, RosterQuery.everybody(), new PageRequest(1, size));
    return QueryCountHolder.getGrandTotal().getTotal();
  }

  @Test
  public void addingTheSameAccountAtTheSameTimeMakesOneRow() throws Exception {
    room.wiki.account("ada", "Ada Lovelace");
    int threads = 8;
    CyclicBarrier together = new CyclicBarrier(threads);
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    List<Callable<Object>> adding =
        IntStream.range(0, threads)
            .<Callable<Object>>mapToObj(
                i ->
                    () -> {
                      together.await();
                      try {
                        return room.editor.add(admin, network, MemberDraft.withAccount("ada"));
                      } catch (UserMistake mistake) {
                        return mistake.kind();
                      }
                    })
            .toList();
    for (Future<Object> each : pool.invokeAll(adding)) {
      Object answer = each.get();
      assertTrue(
          String.valueOf(answer), answer instanceof Member || answer == UserMistake.Kind.CONFLICT);
    }
    pool.shutdown();
    assertEquals(List.of("Ada Lovelace"), names(admin, RosterQuery.everybody()));
  }

  @Test
  public void newOrganisationsAreAddedOnceWhateverTheirAccents() {
    room.editor.addAll(
        admin,
        network,
        List.of(of("A", "Caf de la Haute-Vernée"), of("B", "CAF DE LA HAUTE VERNEE")));
    Page<Organisation> page = room.organisations.page(admin, network, new PageRequest(1, 10));
    assertEquals(1, page.total());
    room.heard.clear();
    Organisation caf = page.rows().get(0);
    room.organisations.rename(admin, network, caf.id(), "Caf 97");
    assertEquals(2, room.heard.stream().filter(MemberChanged.class::isInstance).count());
    assertThrows(UserMistake.class, () -> room.organisations.remove(admin, network, caf.id()));
    assertEquals(
        2,
        room.roster
            .search(
                admin,
                network,
                new RosterQuery("", Presence.PRESENT, caf.id()),
                new PageRequest(1, 10))
            .total());
  }

  private static MemberDraft of(String family, String organisation) {
    return new MemberDraft(null, "", family, null, null, organisation, null, null, null);
  }

  @Test
  public void nobodyIsAddedWhenOneOfThemCantBe() {
    UserMistake mistake =
        assertThrows(
            UserMistake.class,
            () ->
                room.editor.addAll(
                    admin,
                    network,
                    List.of(MemberDraft.person("A", "B"), MemberDraft.withAccount("ghost"))));
    assertEquals("[1].username", mistake.field().orElseThrow());
    assertEquals(List.of(), names(admin, RosterQuery.everybody()));
  }

  @Test
  public void leavingAndReturningKeepThePerson() {
    Member ada = room.person(network, "Ada", "Lovelace");
    room.editor.leave(admin, network, ada.id(), "");
    assertEquals(List.of(), names(admin, RosterQuery.everybody()));
    assertEquals(List.of("Ada Lovelace"), names(admin, new RosterQuery("", Presence.LEFT, null)));
    assertThrows(
        UserMistake.class,
        () -> names(room.wiki.anonymous(), new RosterQuery("", Presence.LEFT, null)));
    assertThrows(
        UserMistake.class, () -> room.roster.get(room.wiki.anonymous(), network, ada.id()));
    assertThrows(
        UserMistake.class, () -> room.editor.leave(admin, network, ada.id(), "2001-01-01"));
    assertTrue(room.editor.comeBack(admin, network, ada.id()).isPresent());
    assertEquals(List.of("Ada Lovelace"), names(admin, RosterQuery.everybody()));
  }

  @Test
  public void mailAddressesAreForMembersAndChangesForCoordinators() {
    Viewer mia = room.wiki.account("mia", "Mia Member");
    Viewer out = room.wiki.account("out", "Out Sider");
    room.editor.add(admin, network, MemberDraft.withAccount("mia"));
    Member ada =
        room.editor.add(
            admin,
            network,
            new MemberDraft(
                null, "Ada", "Lovelace", null, "ada@example.org", null, null, null, null));
    assertEquals("ada@example.org", room.roster.get(mia, network, ada.id()).email());
    assertEquals("", room.roster.get(out, network, ada.id()).email());
    assertEquals("", room.roster.get(room.wiki.anonymous(), network, ada.id()).email());
    for (Viewer viewer : List.of(mia, out, room.wiki.anonymous())) {
      assertForbidden(() -> room.editor.add(viewer, network, MemberDraft.person("X", "Y")));
      assertForbidden(
          () -> room.editor.change(viewer, network, ada.id(), MemberDraft.person("X", "Y")));
      assertForbidden(() -> room.editor.leave(viewer, network, ada.id(), ""));
      assertForbidden(() -> room.erasure.erase(viewer, network, ada.id()));
      assertForbidden(() -> room.duplicates.find(viewer, network));
      assertForbidden(() -> room.groups.list(viewer, network));
      assertForbidden(() -> room.roster.details(viewer, network, ada.id()));
      assertForbidden(() -> room.organisations.add(viewer, network, "X"));
      assertForbidden(() -> room.spaces.add(viewer, network, "OTHER"));
      assertForbidden(() -> room.roleEditor.add(viewer, network, new RoleDraft("PILOT", "", "")));
      assertForbidden(
          () -> room.bodies.add(viewer, network, new BodyDraft("PLENARY", "", "", null)));
    }
  }

  private static void assertForbidden(org.junit.function.ThrowingRunnable act) {
    assertEquals(UserMistake.Kind.FORBIDDEN, assertThrows(UserMistake.class, act).kind());
  }

  @Test
  public void idsOfOtherNetworksAreNobody() {
    Viewer root = room.wiki.siteAdmin("root");
    Network other = room.networks.declare(root, NetworkDraft.named("OTHER", "Other"));
    Member stranger = room.editor.add(root, other, MemberDraft.person("Stran", "Ger"));
    assertThrows(UserMistake.class, () -> room.roster.get(admin, network, stranger.id()));
    assertThrows(
        UserMistake.class,
        () -> room.editor.change(admin, network, stranger.id(), MemberDraft.person("M", "E")));
    assertThrows(UserMistake.class, () -> room.erasure.erase(admin, network, stranger.id()));
    Member ada = room.person(network, "Ada", "Lovelace");
    assertThrows(
        UserMistake.class, () -> room.duplicates.merge(admin, network, ada.id(), stranger.id()));
    assertEquals(stranger, room.roster.get(root, other, stranger.id()));
  }

  @Test
  public void changingCanLinkAndUnlinkAnAccount() {
    room.wiki.account("ada", "Ada King");
    room.wiki.account("bob", "Bob");
    Member person = room.person(network, "Ada", "Lovelace");
    room.editor.add(admin, network, MemberDraft.withAccount("bob"));
    Member linked = room.editor.change(admin, network, person.id(), MemberDraft.withAccount("ada"));
    assertEquals("Ada King", linked.name());
    assertEquals("key-ada", linked.userKey());
    assertEquals("ada", room.roster.details(admin, network, person.id()).username());
    UserMistake taken =
        assertThrows(
            UserMistake.class,
            () -> room.editor.change(admin, network, person.id(), MemberDraft.withAccount("bob")));
    assertEquals(UserMistake.Kind.CONFLICT, taken.kind());
    Member free = room.editor.change(admin, network, person.id(), MemberDraft.person("Ada", "L."));
    assertTrue(free.account().isEmpty());
  }

  @Test
  public void accountsThatChangeOrGoReachTheRoster() {
    room.wiki.account("ada", "Ada Lovelace");
    Member ada = room.editor.add(admin, network, MemberDraft.withAccount("ada"));
    room.wiki.account("ada", "Ada King");
    room.events.publish(new AccountChanged("ada"));
    assertEquals("Ada King", room.roster.get(admin, network, ada.id()).name());

    room.events.publish(new AccountRemoved("ada"));
    Member left = room.roster.get(admin, network, ada.id());
    assertTrue(left.account().isEmpty());
    assertEquals("Ada King", left.name());
    assertEquals("King", room.roster.details(admin, network, ada.id()).familyName());
  }

  @Test
  public void theNightlyJobLetsGoOfAccountsThatAreGone() {
    room.wiki.account("ada", "Ada Lovelace");
    room.wiki.account("bob", "Bob Old");
    Member ada = room.editor.add(admin, network, MemberDraft.withAccount("ada"));
    Member bob = room.editor.add(admin, network, MemberDraft.withAccount("bob"));
    room.wiki.accounts.remove("ada");
    room.wiki.account("bob", "Bob New");
    room.accountSync.refreshAll();
    assertTrue(room.roster.get(admin, network, ada.id()).account().isEmpty());
    assertEquals("Bob New", room.roster.get(admin, network, bob.id()).name());
  }

  @Test
  public void aUserDirectoryOutOfReachUnlinksNobody() {
    for (int i = 0; i < 12; i++) {
      room.wiki.account("user" + i, "Given Name" + i);
      room.editor.add(admin, network, MemberDraft.withAccount("user" + i));
    }
    room.wiki.accounts.clear();
    room.accountSync.refreshAll();
    assertEquals(0, room.roster.figures(admin, network).withoutAccount());
  }

  @Test
  public void erasingLeavesNothingThatNamesThePerson() {
    Member ada = room.person(network, "Ada", "Lovelace");
    Member bob = room.person(network, "Bob", "Babbage");
    Role role = room.roleEditor.add(admin, network, new RoleDraft("PILOT", "", ""));
    room.roleEditor.addMandate(
        admin, network, role.id(), new MandateDraft(bob.id(), ada.id(), null, null));
    Body body =
        room.bodies.add(
            admin,
            network,
            new BodyDraft("STEERING_COMMITTEE", "", "", List.of(ada.id(), bob.id())));
    assertEquals("Ada Lovelace", room.personalData.export(ada.id()).get("name"));
    room.erasure.erase(admin, network, ada.id());
    assertTrue(room.memberStore.byId(ada.id()).isEmpty());
    assertFalse(room.personalData.export(ada.id()).containsKey("name"));
    assertEquals(List.of(bob.id()), room.bodyStore.invitees(body.id()));
    Mandate mandate = room.roles.states(admin, network).get(0).current().get(0);
    assertTrue(mandate.standIn().isEmpty());
    assertTrue(room.heard.contains(new MemberErased(ada.id(), network.id())));
  }
}
