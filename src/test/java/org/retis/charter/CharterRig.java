package org.retis.charter;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.retis.gateway.EventBus;
import org.retis.gateway.MacroCall;
import org.retis.gateway.OutputKind;
import org.retis.gateway.Permissions;
import org.retis.gateway.SpaceInfo;
import org.retis.gateway.Spaces;
import org.retis.gateway.Viewer;
import org.retis.host.ao.ActiveObjectsFactory;
import org.retis.host.ao.TestDatabases;
import org.retis.network.Circle;
import org.retis.network.Member;
import org.retis.network.Network;
import org.retis.network.NetworkMacro;
import org.retis.network.NetworkMacroSupport;
import org.retis.network.NetworkRights;
import org.retis.network.Networks;
import org.retis.network.Roster;
import org.retis.network.RosterFigures;
import org.retis.network.Words;
import org.retis.store.Database;
import org.retis.testing.FakeContents;
import org.retis.testing.TestRequest;
import org.retis.testing.TestSupport;
import org.retis.web.FormatsFactory;
import org.retis.web.RestSupport;
import org.retis.web.Texts;
import org.retis.web.UserMistake;

/** The room on a true database, beside a network and contents that a test sets. */
final class CharterRig implements AutoCloseable {

  static final long PAGE = 7;
  static final String TEXT = "<p>We help each other.</p>";

  final HikariDataSource pool;
  final EventBus events = new EventBus();
  final List<CharterAcknowledged> heard = new ArrayList<>();
  final FakeContents contents = new FakeContents().publishTo(events);
  final Networks networks = mock(Networks.class);
  final NetworkRights rights = mock(NetworkRights.class);
  final Permissions permissions = mock(Permissions.class);
  final Roster roster = mock(Roster.class);
  final Spaces spaces = mock(Spaces.class);
  final Map<Integer, Member> people = new LinkedHashMap<>();
  final Set<String> spaceKeys = new HashSet<>(Set.of("YOUTH"));
  final Clock clock = TestSupport.CLOCK;
  final CharterStore store;
  final AcknowledgementStore acknowledgementStore;
  final StandingStore standingStore;
  final CharterRecorder recorder;
  final Charters charters;
  final CharterEditor editor;
  final Acknowledgements acknowledgements;
  final CharterPersonalData personalData;
  final CharterStatus status;
  final CharterTodo todo;
  Network network =
      new Network(3, "YOUTH", "Réseau", "", "", "", "", "", null, null, "", Words.ordinary());
  Viewer viewer = TestSupport.viewer(Locale.FRENCH);
  OutputKind output = OutputKind.DISPLAY;
  TestRequest request = new TestRequest();
  long shownOn = PAGE;

  CharterRig(TestDatabases kind) {
    pool = kind.open();
    Database database =
        new Database(
            ActiveObjectsFactory.open(
                ProxyDataSourceBuilder.create(pool).countQuery().build(),
                "org.retis.confluence",
                CharterEntity.class,
                CharterVersionEntity.class,
                DecisionEntity.class,
                AcknowledgementEntity.class,
                StandingEntity.class));
    store = new CharterStore(database, clock);
    acknowledgementStore = new AcknowledgementStore(database, clock);
    standingStore = new StandingStore(database);
    CharterPages pages = new CharterPages(contents, permissions, networks);
    recorder = new CharterRecorder(store, pages, events);
    charters = new Charters(store, pages, recorder, acknowledgementStore, rights, roster);
    editor = new CharterEditor(store, pages, recorder, charters, rights);
    acknowledgements =
        new Acknowledgements(acknowledgementStore, standingStore, charters, rights, roster, events);
    personalData = new CharterPersonalData(acknowledgementStore, standingStore);
    StandingSync sync =
        new StandingSync(
            standingStore, acknowledgementStore, store, personalData, roster, events, clock);
    status = new CharterStatus(new StandingQueries(database), sync, rights);
    todo =
        new CharterTodo(
            charters, acknowledgements, rights, roster, new FormatsFactory(new Texts(), clock));
    events.subscribe(CharterAcknowledged.class, heard::add);
    wire();
    seenBy(Circle.COORDINATOR);
  }

  private void wire() {
    when(networks.atHome(any(), anyString())).thenAnswer(call -> Optional.of(network));
    when(networks.get(any(), anyInt())).thenAnswer(call -> network);
    when(networks.of(anyString()))
        .thenAnswer(
            call -> spaceKeys.contains(call.<String>getArgument(0)) ? List.of(network) : List.of());
    when(permissions.mayViewContent(any(), anyLong())).thenReturn(true);
    when(spaces.byKey("YOUTH"))
        .thenReturn(Optional.of(new SpaceInfo("YOUTH", "Jeunesse", "/display/YOUTH")));
    when(roster.figures(any(), any()))
        .thenAnswer(call -> new RosterFigures(people.size(), 0, 0, 0));
    when(roster.memberOf(any(), any())).thenReturn(Optional.empty());
    when(roster.get(any(), any(), anyInt()))
        .thenAnswer(
            call ->
                Optional.ofNullable(people.get(call.<Integer>getArgument(2)))
                    .orElseThrow(
                        () -> UserMistake.missing("retis.network.mistake.member.missing")));
    doAnswer(
            call -> {
              people.values().forEach(call.<Consumer<Member>>getArgument(1));
              return null;
            })
        .when(roster)
        .everyMember(any(Network.class), any());
  }

  /** The viewer stands this close. */
  void seenBy(Circle circle) {
    when(rights.circle(any(), any())).thenReturn(circle);
    when(rights.coordinates(any(), any())).thenReturn(circle == Circle.COORDINATOR);
    doAnswer(
            call -> {
              if (!circle.includes(call.getArgument(2))) {
                throw UserMistake.forbidden("retis.network.mistake.for-coordinators");
              }
              return circle;
            })
        .when(rights)
        .require(any(), any(), any());
  }

  /** Somebody on the roster. */
  Member person(int id, String name) {
    Member member =
        new Member(
            id, 3, "key-" + id, name, name.toLowerCase(Locale.ROOT), "", 1, "Caf", "", null, null);
    people.put(id, member);
    return member;
  }

  /** The viewer is this member. */
  void viewerIs(Member member) {
    when(roster.memberOf(any(), any())).thenReturn(Optional.of(member));
  }

  /** The page is the charter, its first text in force. */
  Situation named() {
    contents.page(PAGE, "YOUTH", "Charte", TEXT);
    return editor.name(viewer, network, PAGE);
  }

  Situation now() {
    return charters.get(viewer, network);
  }

  CharterVersion inForce() {
    return now().inForce().orElseThrow();
  }

  /** The viewer acknowledges the text in force. */
  Acknowledgement acknowledge() {
    CharterVersion version = inForce();
    return acknowledgements.acknowledge(viewer, network, version.id(), version.digest());
  }

  /** The page gets a new text, and a coordinator decides. */
  Situation changed(String text, boolean substantial) {
    contents.edit(PAGE, text);
    CharterVersion pending = now().pending().orElseThrow();
    return editor.decide(viewer, network, pending.id(), pending.digest(), substantial);
  }

  Document charter(String... settings) {
    return drawn(
        new CharterMacro(support(), new CharterViews(charters, acknowledgements, status, roster)),
        settings);
  }

  Document statusMacro(String... settings) {
    return drawn(new StatusMacro(support(), new StatusViews(charters, status)), settings);
  }

  private Document drawn(NetworkMacro macro, String... settings) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (int i = 0; i < settings.length; i += 2) {
      parameters.put(settings[i], settings[i + 1]);
    }
    return Jsoup.parseBodyFragment(
        macro.render(new MacroCall(parameters, "", "YOUTH", shownOn, output)));
  }

  private NetworkMacroSupport support() {
    TestRequest once = new TestRequest();
    request.parameters().forEach((name, values) -> once.with(name, values.toArray(new String[0])));
    return new NetworkMacroSupport(
        TestSupport.macros(viewer, once), networks, rights, permissions, spaces);
  }

  RestSupport rest() {
    Texts texts = new Texts();
    return new RestSupport(() -> viewer, texts, new FormatsFactory(texts, clock));
  }

  @Override
  public void close() {
    pool.close();
  }
}
