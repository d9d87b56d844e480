package org.retis.meeting;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.java.ao.RawEntity;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.retis.gateway.Account;
import org.retis.gateway.Accounts;
import org.retis.gateway.EventBus;
import org.retis.gateway.Locks;
import org.retis.gateway.MacroCall;
import org.retis.gateway.OutputKind;
import org.retis.gateway.Permissions;
import org.retis.gateway.SpaceInfo;
import org.retis.gateway.Spaces;
import org.retis.gateway.StorageMacros;
import org.retis.gateway.Viewer;
import org.retis.host.ao.ActiveObjectsFactory;
import org.retis.host.ao.TestDatabases;
import org.retis.network.Bodies;
import org.retis.network.Body;
import org.retis.network.BodyKind;
import org.retis.network.Circle;
import org.retis.network.CountedSpaces;
import org.retis.network.Member;
import org.retis.network.Network;
import org.retis.network.NetworkMacroSupport;
import org.retis.network.NetworkRights;
import org.retis.network.Networks;
import org.retis.network.Roster;
import org.retis.network.Words;
import org.retis.store.Database;
import org.retis.store.PageRequest;
import org.retis.store.SearchText;
import org.retis.testing.FakeContents;
import org.retis.testing.FakeLocks;
import org.retis.testing.TestRequest;
import org.retis.testing.TestSupport;
import org.retis.web.RetisMacro;

/** The registers on a true database, beside a wiki and networks in memory. */
final class RegisterRig {

  static final Network NETWORK = network(7, "YOUTH");
  static final Network OTHER = network(8, "ELDERS");
  static final Body COMMITTEE = new Body(3, 7, BodyKind.TECHNICAL_COMMITTEE, "", "");

  private static final Map<TestDatabases, ActiveObjects> OPEN = new EnumMap<>(TestDatabases.class);

  private static final List<Class<? extends RawEntity<Integer>>> TYPES =
      List.of(
          OutcomeEntity.class,
          MinutesEntity.class,
          MinutesScanEntity.class,
          ActionChangeEntity.class);

  final EventBus events = new EventBus();
  final FakeContents wiki = new FakeContents().publishTo(events);
  final Networks networks = mock(Networks.class);
  final NetworkRights rights = mock(NetworkRights.class);
  final CountedSpaces counted = mock(CountedSpaces.class);
  final Roster roster = mock(Roster.class);
  final Bodies bodies = mock(Bodies.class);
  final Accounts accounts = mock(Accounts.class);
  final Permissions permissions = mock(Permissions.class);
  final Spaces spaces = mock(Spaces.class);
  final Map<Long, MeetingOfPage.Held> meetings = new HashMap<>();
  final Map<String, Member> members = new HashMap<>();
  final Database database;
  final MinutesStore minutes;
  final MinutesReader reader;
  final MinutesCheck check;
  final MinutesScanStore scans;
  final MinutesScan scan;
  final OutcomeQueries outcomes;
  final ActionStore store;
  final ActionPersonalData personalData;
  final Registers registers;
  final Actions actions;
  final OutcomesOnPage onPage;
  TestRequest request = new TestRequest();
  Viewer viewer = TestSupport.viewer(Locale.FRENCH);
  OutputKind output = OutputKind.DISPLAY;

  RegisterRig(TestDatabases kind) {
    this(kind, new FakeLocks());
  }

  RegisterRig(TestDatabases kind, Locks locks) {
    ActiveObjects ao = emptied(kind);
    database = new Database(ao);
    minutes = new MinutesStore(database, TestSupport.CLOCK);
    StorageMacros storage = new StorageMacros();
    reader =
        new MinutesReader(
            wiki,
            storage,
            locks,
            networks,
            List.of((page, macros) -> Optional.ofNullable(meetings.get(page))),
            new ActionOwners(accounts, roster),
            minutes);
    check = new MinutesCheck(wiki, networks, reader, new MinutesQueries(database));
    scans = new MinutesScanStore(database);
    scan = new MinutesScan(networks, counted, wiki, reader, scans, TestSupport.CLOCK);
    outcomes = new OutcomeQueries(database);
    store = new ActionStore(database, TestSupport.CLOCK);
    personalData = new ActionPersonalData(store, networks, roster, events);
    registers = new Registers(outcomes, rights, roster, counted, permissions, TestSupport.CLOCK);
    actions = new Actions(registers, store, roster);
    onPage = new OutcomesOnPage(outcomes, storage);
    networks();
    seenBy(Circle.MEMBER);
  }

  private void networks() {
    for (Network network : List.of(NETWORK, OTHER)) {
      String home = network.homeSpaceKey();
      when(networks.of(home)).thenReturn(List.of(network));
      when(networks.existing(network.id())).thenReturn(Optional.of(network));
      when(networks.atHome(any(), anyString())).thenReturn(Optional.of(NETWORK));
      when(networks.get(any(), anyInt())).thenReturn(NETWORK);
      when(counted.keys(network)).thenReturn(List.of(home));
      when(spaces.byKey(home)).thenReturn(Optional.of(new SpaceInfo(home, home, "/" + home)));
    }
    when(networks.all()).thenReturn(List.of(NETWORK, OTHER));
    when(bodies.list(any(), any())).thenReturn(List.of(COMMITTEE));
    when(permissions.mayViewSpace(any(), anyString())).thenReturn(true);
    when(permissions.mayViewContent(any(), anyLong())).thenReturn(true);
    when(roster.memberOf(any(), any())).thenReturn(Optional.empty());
    when(roster.byAccount(any(), anyString()))
        .thenAnswer(call -> Optional.ofNullable(members.get(call.<String>getArgument(1))));
  }

  /** Listens to the wiki, as the plugin does. */
  RegisterRig listening() {
    new MinutesListener(reader, check, minutes, scans, events, TestSupport.CLOCK);
    return this;
  }

  private static synchronized ActiveObjects emptied(TestDatabases kind) {
    ActiveObjects ao = OPEN.computeIfAbsent(kind, RegisterRig::open);
    TYPES.forEach(type -> ao.deleteWithSQL(type, "ID > ?", 0));
    ao.flushAll();
    return ao;
  }

  private static ActiveObjects open(TestDatabases kind) {
    return ActiveObjectsFactory.open(
        ProxyDataSourceBuilder.create(kind.open()).countQuery().build(),
        "org.retis.confluence",
        TYPES.toArray(Class[]::new));
  }

  private static Network network(int id, String home) {
    return new Network(id, home, home, "", "", "", "", "", null, null, "", Words.ordinary());
  }

  /** The viewer stands this close. */
  void seenBy(Circle circle) {
    when(rights.circle(any(), any())).thenReturn(circle);
    when(rights.require(any(), any(), any())).thenReturn(circle);
  }

  /** Somebody on the roster, with an account. */
  Member member(int id, String name, String username) {
    Member member = person(id, name, "key-" + username);
    account(username, name);
    members.put("key-" + username, member);
    return member;
  }

  static Member person(int id, String name, String userKey) {
    String sort = SearchText.fold(name);
    return new Member(id, 7, userKey, name, sort, "", null, "", "", null, null);
  }

  /** Somebody with an account. */
  void account(String username, String name) {
    Account account = new Account("key-" + username, username, name, "", null, null, true);
    when(accounts.byUsername(username)).thenReturn(Optional.of(account));
    when(accounts.byKey("key-" + username)).thenReturn(Optional.of(account));
  }

  void viewerIs(Member member) {
    viewer = new Viewer(member.userKey(), member.name(), viewer.locale(), viewer.zone());
    when(roster.memberOf(any(), any())).thenReturn(Optional.of(member));
  }

  static String decision(String text, String... parameters) {
    return macro("retis-decision", text, parameters);
  }

  static String action(String text, String... parameters) {
    return macro("retis-action", text, parameters);
  }

  private static String macro(String name, String text, String... parameters) {
    StringBuilder storage =
        new StringBuilder("<ac:structured-macro ac:name=\"").append(name).append("\">");
    for (int i = 0; i < parameters.length; i += 2) {
      storage
          .append("<ac:parameter ac:name=\"")
          .append(parameters[i])
          .append("\">")
          .append(parameters[i + 1])
          .append("</ac:parameter>");
    }
    return storage
        .append("<ac:rich-text-body><p>")
        .append(text)
        .append("</p></ac:rich-text-body></ac:structured-macro>")
        .toString();
  }

  /** What a register holds now, on open pages, by number. */
  List<Outcome> register(OutcomeKind kind) {
    return registers
        .open(viewer, NETWORK, kind)
        .page(OutcomeFilter.ALL, OutcomeSort.NUMBER, false, new PageRequest(1, 200))
        .rows();
  }

  /** The same as numbers and texts. */
  List<String> told(OutcomeKind kind) {
    return register(kind).stream().map(each -> each.code() + " " + each.text()).toList();
  }

  /** A meeting's minutes. */
  void meeting(long page, int number) {
    LocalDate day = LocalDate.of(2026, 11, 12);
    meetings.put(page, new MeetingOfPage.Held(7, COMMITTEE.id(), day, "CT" + number));
  }

  /** A register as it stands on the page. */
  Document drawn(OutcomeKind kind, String... settings) {
    NetworkMacroSupport support =
        new NetworkMacroSupport(
            TestSupport.macros(viewer, once()), networks, rights, permissions, spaces);
    return drawn(
        kind == OutcomeKind.DECISION
            ? new DecisionsMacro(support, registers, bodies)
            : new ActionsMacro(support, registers, bodies),
        99,
        "",
        settings);
  }

  /** A decision or an action as it stands on the page. */
  Document inPage(OutcomeKind kind, long page, String body, String... settings) {
    OutcomeViews views = new OutcomeViews(onPage, accounts);
    return drawn(
        kind == OutcomeKind.DECISION
            ? new DecisionMacro(TestSupport.macros(viewer, request), views)
            : new ActionMacro(TestSupport.macros(viewer, request), views),
        page,
        body,
        settings);
  }

  private TestRequest once() {
    TestRequest once = new TestRequest();
    request.parameters().forEach((name, values) -> once.with(name, values.toArray(new String[0])));
    return once;
  }

  private Document drawn(RetisMacro macro, long page, String body, String... settings) {
    List<String> pairs = new ArrayList<>(List.of(settings));
    Map<String, String> parameters = new LinkedHashMap<>();
    while (!pairs.isEmpty()) {
      parameters.put(pairs.remove(0), pairs.remove(0));
    }
    return Jsoup.parseBodyFragment(
        macro.render(new MacroCall(parameters, body, "YOUTH", page, output)));
  }
}
