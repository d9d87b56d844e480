package org.retis.directory;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.zaxxer.hikari.HikariDataSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.retis.gateway.Accounts;
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
import org.retis.network.Mandate;
import org.retis.network.Member;
import org.retis.network.Network;
import org.retis.network.NetworkMacroSupport;
import org.retis.network.NetworkRights;
import org.retis.network.Networks;
import org.retis.network.Role;
import org.retis.network.RoleKind;
import org.retis.network.RoleState;
import org.retis.network.Roles;
import org.retis.network.Roster;
import org.retis.network.RosterFigures;
import org.retis.network.Words;
import org.retis.store.Database;
import org.retis.testing.TestRequest;
import org.retis.testing.TestSupport;

/** The room on a true database, beside a network that answers what a test wants. */
final class DirectoryRig implements AutoCloseable {

  static final Network NETWORK =
      new Network(
          People.NETWORK, "YOUTH", "Réseau", "", "", "", "", "", null, null, "", Words.ordinary());

  final HikariDataSource pool = TestDatabases.H2.open();
  final EventBus events = new EventBus();
  final Networks networks = mock(Networks.class);
  final NetworkRights rights = mock(NetworkRights.class);
  final Roster roster = mock(Roster.class);
  final Roles roles = mock(Roles.class);
  final Accounts accounts = mock(Accounts.class);
  final Spaces spaces = mock(Spaces.class);
  final EntryStore store;
  final EntryQueries queries;
  final Directory directory;
  final EntryEditor editor;
  TestRequest request = new TestRequest();
  Viewer viewer = TestSupport.viewer(Locale.FRENCH);
  OutputKind output = OutputKind.DISPLAY;

  DirectoryRig() {
    Database database =
        new Database(
            ActiveObjectsFactory.open(
                ProxyDataSourceBuilder.create(pool).countQuery().build(),
                "org.retis.confluence",
                EntryEntity.class,
                TopicEntity.class,
                EditEntity.class));
    store = new EntryStore(database, TestSupport.CLOCK);
    queries = new EntryQueries(database);
    EntrySync sync = new EntrySync(store, roster, events, TestSupport.CLOCK);
    directory = new Directory(queries, sync, rights, roster, TestSupport.CLOCK);
    editor = new EntryEditor(directory, store, TestSupport.CLOCK);
    when(networks.atHome(any(), anyString())).thenReturn(Optional.of(NETWORK));
    when(networks.get(any(), anyInt())).thenReturn(NETWORK);
    when(spaces.byKey("YOUTH"))
        .thenReturn(Optional.of(new SpaceInfo("YOUTH", "Jeunesse", "/display/YOUTH")));
    when(roster.figures(any(), any())).thenReturn(new RosterFigures(0, 0, 0, 0));
    when(roster.memberOf(any(), any())).thenReturn(Optional.empty());
    seenBy(Circle.MEMBER);
  }

  /** The viewer stands this close. */
  void seenBy(Circle circle) {
    when(rights.circle(any(), any())).thenReturn(circle);
    when(rights.require(any(), any(), any())).thenReturn(circle);
  }

  /** The viewer is this member. */
  void viewerIs(Member member) {
    when(roster.memberOf(any(), any())).thenReturn(Optional.of(member));
  }

  /** Somebody holds a role. */
  void holds(Member member, RoleKind kind) {
    Role role = new Role(1, People.NETWORK, kind, "", "");
    Mandate mandate = new Mandate(1, 1, member, null, null, null);
    when(roles.states(any(), any()))
        .thenReturn(List.of(RoleState.of(role, List.of(mandate), LocalDate.of(2026, 11, 21))));
  }

  /** A group of Confluence. */
  void group(String name, List<org.retis.gateway.Account> inside) {
    when(accounts.inGroup(eq(name), anyInt())).thenReturn(inside);
    when(accounts.groupExists(name)).thenReturn(true);
  }

  /** The macro as it stands on the page. */
  Document drawn(String... settings) {
    List<String> pairs = new ArrayList<>(List.of(settings));
    Map<String, String> parameters = new LinkedHashMap<>();
    while (!pairs.isEmpty()) {
      parameters.put(pairs.remove(0), pairs.remove(0));
    }
    TestRequest once = new TestRequest();
    request.parameters().forEach((name, values) -> once.with(name, values.toArray(new String[0])));
    NetworkMacroSupport support =
        new NetworkMacroSupport(
            TestSupport.macros(viewer, once), networks, rights, mock(Permissions.class), spaces);
    DirectoryMacro macro = new DirectoryMacro(support, directory, roles, accounts);
    return Jsoup.parseBodyFragment(macro.render(new MacroCall(parameters, "", "YOUTH", 7, output)));
  }

  @Override
  public void close() {
    pool.close();
  }
}
