package org.retis.directory;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.retis.directory.People.NETWORK;
import static org.retis.directory.People.gone;
import static org.retis.directory.People.member;
import static org.retis.directory.People.says;
import static org.retis.directory.People.withoutAccount;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import net.ttddyy.dsproxy.QueryCountHolder;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.retis.host.ao.ActiveObjectsFactory;
import org.retis.host.ao.TestDatabases;
import org.retis.network.Circle;
import org.retis.network.Member;
import org.retis.store.Database;
import org.retis.store.Page;
import org.retis.store.PageRequest;

@RunWith(Parameterized.class)
public class EntryStoreTest {

  private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

  @Parameterized.Parameters(name = "{0}")
  public static Object[] databases() {
    return TestDatabases.values();
  }

  private final TestDatabases kind;
  private HikariDataSource pool;
  private EntryStore store;
  private EntryQueries queries;

  public EntryStoreTest(TestDatabases kind) {
    this.kind = kind;
  }

  @Before
  public void open() {
    pool = kind.open();
    Database database =
        new Database(
            ActiveObjectsFactory.open(
                ProxyDataSourceBuilder.create(pool).countQuery().build(),
                "org.retis.confluence",
                EntryEntity.class,
                TopicEntity.class,
                EditEntity.class));
    store = new EntryStore(database, Clock.systemUTC());
    queries = new EntryQueries(database);
  }

  @After
  public void close() {
    pool.close();
  }

  private void put(Member member, EntryEdit said) {
    store.put(member);
    assertTrue(store.edit(member.id(), 0, said, "key-1", NOW));
  }

  private void fourPeople() {
    put(
        member(1, "Sonia", "Belkacem", "Mission locale", "Nord Vernée"),
        says("Conseillère", "05 36 49 02 18", "Emploi", "Instagram"));
    put(
        member(2, "Aïcha", "Diarra", "Espace jeunes", "Bassin de Castelbrun"),
        says("Animatrice", "06 39 98 60 29", "Cyberharcèlement", "100 % écrans"));
    store.put(withoutAccount(member(3, "Nadia", "Ferrand", "Espace jeunes", "")));
    put(member(4, "Œdipe", "Zola", "", "Nord Vernée"), says("", "", "cyberharcelement"));
    store.put(gone(member(5, "Paul", "Parti", "Espace jeunes", "Nord Vernée")));
  }

  private List<String> names(Circle circle, Selection selection, Sort sort) {
    return queries
        .page(NETWORK, circle, selection, sort, false, new PageRequest(1, 50))
        .map(Entry::name)
        .rows();
  }

  private List<String> found(Circle circle, String search) {
    return names(circle, Selection.of(search, Map.of()), Sort.NAME);
  }

  private static Selection chosen(Facet facet, String... keys) {
    return Selection.of("", Map.of(facet, List.of(keys)));
  }

  @Test
  public void sortsEachWay() {
    fourPeople();

    List<String> byName = List.of("Sonia Belkacem", "Aïcha Diarra", "Nadia Ferrand", "Œdipe Zola");
    assertEquals(byName, names(Circle.VIEWER, Selection.ALL, Sort.NAME));
    assertEquals(
        List.of("Aïcha Diarra", "Nadia Ferrand", "Sonia Belkacem", "Œdipe Zola"),
        names(Circle.VIEWER, Selection.ALL, Sort.ORGANISATION));
    assertEquals(
        List.of("Aïcha Diarra", "Sonia Belkacem", "Œdipe Zola", "Nadia Ferrand"),
        names(Circle.VIEWER, Selection.ALL, Sort.TERRITORY));
    assertEquals(
        List.of("Œdipe Zola", "Nadia Ferrand", "Aïcha Diarra", "Sonia Belkacem"),
        names(Circle.VIEWER, Selection.ALL, Sort.JOINED));
    assertEquals("Nadia Ferrand", names(Circle.MEMBER, Selection.ALL, Sort.CONFIRMED).get(0));
  }

  @Test
  public void sortsBackwards() {
    fourPeople();

    Page<Entry> page =
        queries.page(NETWORK, Circle.VIEWER, Selection.ALL, Sort.NAME, true, new PageRequest(1, 1));

    assertEquals("Œdipe Zola", page.rows().get(0).name());
    assertEquals(4, page.total());
  }

  @Test
  public void searchIgnoresAccentsCaseAndOrder() {
    fourPeople();

    assertEquals(List.of("Aïcha Diarra"), found(Circle.VIEWER, "DIARRA aicha"));
    assertEquals(List.of("Œdipe Zola"), found(Circle.VIEWER, "oedipe"));
    assertEquals(List.of("Aïcha Diarra", "Œdipe Zola"), found(Circle.VIEWER, "harcelement"));
    assertEquals(List.of(), found(Circle.VIEWER, "diarra zola"));
  }

  @Test
  public void wildcardsAreOrdinaryLetters() {
    fourPeople();

    assertEquals(List.of("Aïcha Diarra"), found(Circle.VIEWER, "%"));
    assertEquals(List.of(), found(Circle.VIEWER, "_"));
    assertEquals(List.of(), found(Circle.VIEWER, "!"));
    assertEquals(List.of(), found(Circle.VIEWER, "'; DROP TABLE x --"));
  }

  @Test
  public void searchFindsNothingThatTheCircleMayNotSee() {
    fourPeople();

    assertEquals(List.of(), found(Circle.VIEWER, "06 39 98"));
    assertEquals(List.of("Aïcha Diarra"), found(Circle.MEMBER, "06 39 98"));
    assertEquals(List.of("Aïcha Diarra"), found(Circle.MEMBER, "0639986029"));
    assertEquals(List.of(), found(Circle.VIEWER, "nadia@example.org"));
    assertEquals(List.of("Nadia Ferrand"), found(Circle.COORDINATOR, "nadia@example.org"));
  }

  @Test
  public void narrowsByEachFacet() {
    fourPeople();

    assertEquals(
        List.of("Sonia Belkacem", "Œdipe Zola"),
        names(Circle.VIEWER, chosen(Facet.TERRITORY, "nord vernee"), Sort.NAME));
    assertEquals(
        List.of("Sonia Belkacem", "Aïcha Diarra", "Nadia Ferrand"),
        names(
            Circle.VIEWER,
            chosen(Facet.ORGANISATION, "espace jeunes", "mission locale"),
            Sort.NAME));
    assertEquals(
        List.of("Aïcha Diarra", "Œdipe Zola"),
        names(Circle.VIEWER, chosen(Facet.TOPIC, "cyberharcelement"), Sort.NAME));
    assertEquals(List.of(), names(Circle.VIEWER, chosen(Facet.TOPIC, "cyber"), Sort.NAME));
    assertEquals(
        List.of("Nadia Ferrand"),
        names(Circle.MEMBER, chosen(Facet.ACCESS, Access.NONE.key()), Sort.NAME));
    assertEquals(
        List.of("Aïcha Diarra"),
        names(Circle.VIEWER, new Selection(Map.of(), "", Map.of(), Set.of(2, 5)), Sort.NAME));
    assertEquals(
        List.of(),
        names(Circle.VIEWER, new Selection(Map.of(), "", Map.of(), Set.of()), Sort.NAME));
  }

  @Test
  public void countsValuesWithTheOtherFiltersOnly() {
    fourPeople();

    assertEquals(
        List.of(
            new FacetValue("espace jeunes", "Espace jeunes", 2),
            new FacetValue("mission locale", "Mission locale", 1)),
        queries.values(NETWORK, Circle.VIEWER, Selection.ALL, Facet.ORGANISATION));
    Selection inTheNorth = chosen(Facet.TERRITORY, "nord vernee");
    assertEquals(
        List.of(new FacetValue("mission locale", "Mission locale", 1)),
        queries.values(NETWORK, Circle.VIEWER, inTheNorth, Facet.ORGANISATION));
    assertEquals(
        List.of(
            new FacetValue("nord vernee", "Nord Vernée", 2),
            new FacetValue("bassin de castelbrun", "Bassin de Castelbrun", 1)),
        queries.values(NETWORK, Circle.VIEWER, inTheNorth, Facet.TERRITORY));
    assertEquals(
        List.of("cyberharcelement", "emploi", "instagram"),
        queries.values(NETWORK, Circle.VIEWER, inTheNorth, Facet.TOPIC).stream()
            .map(FacetValue::key)
            .toList());
    assertEquals(
        2, queries.values(NETWORK, Circle.VIEWER, Selection.ALL, Facet.TOPIC).get(0).count());
    assertEquals(
        List.of(new FacetValue("account", "account", 3), new FacetValue("none", "none", 1)),
        queries.values(NETWORK, Circle.MEMBER, Selection.ALL, Facet.ACCESS));
  }

  @Test
  public void totalsLeaveOutWhoLeft() {
    fourPeople();

    assertEquals(new Totals(4, 2, 3), queries.totals(NETWORK, Selection.ALL, NOW.minusSeconds(60)));
    assertEquals(new Totals(4, 2, 0), queries.totals(NETWORK, Selection.ALL, NOW.plusSeconds(60)));
    Selection north =
        new Selection(Map.of(Facet.TERRITORY, List.of("nord vernee")), "x", Map.of(), null);
    assertEquals(new Totals(2, 1, 2), queries.totals(NETWORK, north, NOW));
    assertEquals(new Totals(0, 0, 0), queries.totals(NETWORK + 1, Selection.ALL, NOW));
  }

  @Test
  public void aScopeNarrowsEverythingAndIsNeverCountedAway() {
    fourPeople();
    Selection north =
        new Selection(Map.of(Facet.TERRITORY, List.of("nord vernee")), "", Map.of(), null);

    assertEquals(List.of("Sonia Belkacem", "Œdipe Zola"), names(Circle.VIEWER, north, Sort.NAME));
    assertEquals(
        List.of(new FacetValue("nord vernee", "Nord Vernée", 2)),
        queries.values(NETWORK, Circle.VIEWER, north, Facet.TERRITORY));
  }

  @Test
  public void aValueWithACommaIsFoundWithoutIt() {
    store.put(member(1, "Sonia", "Belkacem", "Caf, service jeunesse", ""));

    FacetValue value =
        queries.values(NETWORK, Circle.VIEWER, Selection.ALL, Facet.ORGANISATION).get(0);

    assertEquals("caf service jeunesse", value.key());
    assertEquals(
        List.of("Sonia Belkacem"),
        names(Circle.VIEWER, chosen(Facet.ORGANISATION, value.key()), Sort.NAME));
  }

  @Test
  public void findsMembersByTheirAccounts() {
    fourPeople();

    assertEquals(
        Set.of(1, 4), queries.membersOf(NETWORK, List.of("key-4", "key-1", "key-3", "key-5")));
    assertEquals(Set.of(), queries.membersOf(NETWORK, List.of()));
  }

  @Test
  public void pageBehindTheLastIsTheLast() {
    fourPeople();

    Page<Entry> page =
        queries.page(
            NETWORK,
            Circle.VIEWER,
            Selection.ALL,
            Sort.NAME,
            false,
            new PageRequest(Integer.MAX_VALUE, 3));

    assertEquals(2, page.request().number());
    assertEquals(1, page.rows().size());
  }

  @Test
  public void theRosterChangesItsHalfAndLeavesTheOther() {
    fourPeople();

    store.put(member(2, "Aïcha", "Diarra-Roux", "Mission locale", "Nord Vernée"));

    Entry entry = queries.byMember(2).orElseThrow();
    assertEquals("Aïcha Diarra-Roux", entry.name());
    assertEquals("Animatrice", entry.function());
    assertEquals(List.of("Cyberharcèlement", "100 % écrans"), entry.topics());
    assertEquals(List.of("Aïcha Diarra-Roux"), found(Circle.VIEWER, "roux animatrice nord"));
    Selection inTheNorth = chosen(Facet.TERRITORY, "nord vernee");
    assertEquals(2, queries.values(NETWORK, Circle.VIEWER, inTheNorth, Facet.TOPIC).get(0).count());
  }

  @Test
  public void ownMailAddressReplacesTheRosters() {
    store.put(member(1, "Sonia", "Belkacem", "", ""));
    assertEquals("sonia@example.org", queries.byMember(1).orElseThrow().email());

    store.edit(1, 0, new EntryEdit("", "", "me@example.org", "", List.of(), true), null, NOW);
    assertEquals("me@example.org", queries.byMember(1).orElseThrow().email());

    store.edit(1, 1, new EntryEdit("", "", "", "", List.of(), true), null, NOW);
    assertEquals("", queries.byMember(1).orElseThrow().email());
    assertTrue(queries.byMember(1).orElseThrow().photo());
  }

  @Test
  public void onlyOneOfManyEditsOfTheSameStateIsTaken() throws Exception {
    store.put(member(1, "Sonia", "Belkacem", "", ""));
    int threads = 8;
    CyclicBarrier start = new CyclicBarrier(threads);
    ExecutorService people = Executors.newFixedThreadPool(threads);
    try {
      List<Callable<Boolean>> edits =
          IntStream.range(0, threads)
              .<Callable<Boolean>>mapToObj(
                  n ->
                      () -> {
                        start.await();
                        return store.edit(1, 0, says("edit " + n, ""), "key-" + n, NOW);
                      })
              .toList();
      int taken = 0;
      for (Future<Boolean> edit : people.invokeAll(edits)) {
        taken += edit.get() ? 1 : 0;
      }
      assertEquals(1, taken);
    } finally {
      people.shutdownNow();
    }
    assertEquals(1, queries.byMember(1).orElseThrow().revision());
    assertFalse(store.edit(1, 0, says("late", ""), null, NOW));
  }

  @Test
  public void confirmingChangesNothingElse() {
    store.put(member(1, "Sonia", "Belkacem", "", ""));
    assertTrue(queries.byMember(1).orElseThrow().confirmed().isEmpty());

    store.confirm(1, NOW);

    Entry entry = queries.byMember(1).orElseThrow();
    assertEquals(NOW, entry.confirmed().orElseThrow());
    assertEquals(0, entry.revision());
  }

  @Test
  public void mergingKeepsWhatEitherSaid() {
    fourPeople();
    Member kept = member(1, "Sonia", "Belkacem", "Mission locale", "Nord Vernée");

    store.merge(kept, 2);

    Entry entry = queries.byMember(1).orElseThrow();
    assertEquals("Conseillère", entry.function());
    assertEquals(
        List.of("Emploi", "Instagram", "Cyberharcèlement", "100 % écrans"), entry.topics());
    assertTrue(queries.byMember(2).isEmpty());
    assertEquals(
        2, queries.values(NETWORK, Circle.VIEWER, Selection.ALL, Facet.TOPIC).get(0).count());
  }

  @Test
  public void forgetsAMemberAndANetwork() {
    fourPeople();

    store.forget(2);
    assertTrue(queries.byMember(2).isEmpty());
    assertEquals(
        List.of("Œdipe Zola"),
        names(Circle.VIEWER, chosen(Facet.TOPIC, "cyberharcelement"), Sort.NAME));

    store.forgetNetwork(NETWORK);
    assertEquals(new Totals(0, 0, 0), queries.totals(NETWORK, Selection.ALL, NOW));
    assertEquals(List.of(), queries.values(NETWORK, Circle.VIEWER, Selection.ALL, Facet.TOPIC));
  }

  @Test
  public void thousandsOfEntriesCostNoMoreStatements() {
    int people = 3_000;
    store.add(
        IntStream.rangeClosed(1, people)
            .mapToObj(
                n -> member(n, "Prénom" + n, "Nom" + (n % 97), "Org " + (n % 40), "T" + (n % 9)))
            .toList());
    assertEquals(Set.of(1, 2_999), store.known(List.of(1, 2_999, 3_001)));
    QueryCountHolder.clear();

    Page<Entry> page =
        queries.page(
            NETWORK,
            Circle.MEMBER,
            Selection.of("prenom", Map.of(Facet.TERRITORY, List.of("t3"))),
            Sort.ORGANISATION,
            false,
            new PageRequest(3, 50));
    for (Facet facet : Facet.values()) {
      queries.values(NETWORK, Circle.MEMBER, Selection.ALL, facet);
    }
    Totals totals = queries.totals(NETWORK, Selection.ALL, NOW);

    assertEquals(334, page.total());
    assertEquals(50, page.rows().size());
    assertEquals(new Totals(people, 40, 0), totals);
    assertEquals(8, QueryCountHolder.getGrandTotal().getTotal());
  }
}
