package org.retis.contribution;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.retis.gateway.EventBus;
import org.retis.host.ao.ActiveObjectsFactory;
import org.retis.host.ao.TestDatabases;
import org.retis.network.CountedSpaces;
import org.retis.network.Member;
import org.retis.network.Network;
import org.retis.network.Networks;
import org.retis.network.Roster;
import org.retis.network.Words;
import org.retis.store.Database;
import org.retis.testing.FakeContents;
import org.retis.testing.TestSupport;

/** Collecting and counting on a true database, as one node or, made twice, as two. */
final class Engine implements AutoCloseable {

  static final Network NETWORK =
      new Network(5, "YOUTH", "Réseau", "", "", "", "", "", null, null, "", Words.ordinary());

  /** Never reached. */
  static final int NEVER = Integer.MAX_VALUE;

  final HikariDataSource pool;
  final FakeContents contents;
  final EventBus events = new EventBus();
  final Networks networks = mock(Networks.class);
  final CountedSpaces spaces = mock(CountedSpaces.class);
  final Roster roster = mock(Roster.class);
  final List<Member> members = new ArrayList<>();

  /** The call to the database that fails, counted from now. */
  final AtomicInteger failAt = new AtomicInteger(NEVER);

  final AuthorStore authors;
  final FactStore facts;
  final NewsStore news;
  final SweepStore sweeps;
  final SumQueries sums;
  final Ledger ledger;
  final LineStore lines;
  final LineSync lineSync;
  final ContributionJob job;
  final ContributionCheckJob check;
  final Database database;

  Engine(TestDatabases kind) {
    this(kind.open(), new FakeContents());
  }

  /** Another node with the same database and wiki. */
  Engine other() {
    return new Engine(pool, contents);
  }

  private Engine(HikariDataSource pool, FakeContents contents) {
    this.pool = pool;
    this.contents = contents;
    database = new Database(failing(open(pool)));
    networksAnswer();
    authors = new AuthorStore(database);
    facts = new FactStore(database);
    SumStore sumStore = new SumStore(database);
    sums = new SumQueries(database);
    news = new NewsStore(database);
    sweeps = new SweepStore(database, TestSupport.CLOCK);
    ledger = new Ledger(database, authors, facts, sumStore);
    lines = new LineStore(database);
    lineSync = new LineSync(lines, authors, sums, networks, spaces, roster, events);
    PageReader reader = new PageReader(contents);
    Sweeper sweeper = new Sweeper(networks, contents, reader, facts, ledger, sweeps);
    new Collector(networks, reader, news, sweeps, ledger, events);
    job =
        new ContributionJob(
            news, ledger, sweeper, sweeps, lineSync, networks, spaces, TestSupport.CLOCK);
    check = new ContributionCheckJob(sweeps, lineSync, networks);
  }

  private static ActiveObjects open(HikariDataSource pool) {
    return ActiveObjectsFactory.open(
        ProxyDataSourceBuilder.create(pool).countQuery().build(),
        "org.retis.confluence",
        FactEntity.class,
        AuthorEntity.class,
        NewsEntity.class,
        SumEntity.class,
        LineEntity.class,
        LinkEntity.class,
        SweepEntity.class,
        BeatEntity.class);
  }

  private void networksAnswer() {
    when(networks.of(anyString())).thenReturn(List.of());
    when(networks.of("YOUTH")).thenReturn(List.of(NETWORK));
    when(networks.of("MORE")).thenReturn(List.of(NETWORK));
    when(networks.all()).thenReturn(List.of(NETWORK));
    when(networks.existing(anyInt())).thenReturn(Optional.of(NETWORK));
    when(spaces.keys(any())).thenReturn(List.of("YOUTH", "MORE"));
    doAnswer(
            call -> {
              members.forEach(call.<Consumer<Member>>getArgument(1));
              return null;
            })
        .when(roster)
        .everyMember(any(), any());
  }

  /** Active Objects of which one call fails, as if the node had been killed there. */
  private ActiveObjects failing(ActiveObjects true_) {
    return (ActiveObjects)
        Proxy.newProxyInstance(
            Engine.class.getClassLoader(),
            new Class<?>[] {ActiveObjects.class},
            (self, method, arguments) -> {
              if (failAt.get() != NEVER && failAt.decrementAndGet() == 0) {
                throw new IllegalStateException("killed");
              }
              try {
                return method.invoke(true_, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  /** How many there are of each kind by each account, anonymous ones under "-". */
  Map<String, Long> counted() {
    Map<String, Long> counted = new LinkedHashMap<>();
    Map<Integer, String> keys = new LinkedHashMap<>();
    List<SumQueries.Share> shares =
        sums.shares(List.of("YOUTH", "MORE"), List.of(Kind.values()), Times.ALWAYS);
    shares.forEach(share -> keys.put(share.authorId(), "-"));
    keys.putAll(authors.accounts(keys.keySet()));
    shares.stream()
        .sorted(
            java.util.Comparator.comparing((SumQueries.Share s) -> keys.get(s.authorId()))
                .thenComparing(SumQueries.Share::kind))
        .forEach(
            share ->
                counted.put(
                    keys.get(share.authorId()) + " " + share.kind().word(), share.total().times()));
    return counted;
  }

  static Member member(int id, String userKey, String sortName) {
    return new Member(id, NETWORK.id(), userKey, sortName, sortName, "", null, "", "", null, null);
  }

  @Override
  public void close() {
    pool.close();
  }
}
