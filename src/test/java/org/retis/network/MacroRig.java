package org.retis.network;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.retis.gateway.Accounts;
import org.retis.gateway.MacroCall;
import org.retis.gateway.OutputKind;
import org.retis.gateway.Permissions;
import org.retis.gateway.SpaceInfo;
import org.retis.gateway.Spaces;
import org.retis.gateway.Viewer;
import org.retis.testing.TestRequest;
import org.retis.testing.TestSupport;

/** The services that the network's macros ask, answering what a test wants. */
final class MacroRig {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  final Networks networks = mock(Networks.class);
  final NetworkRights rights = mock(NetworkRights.class);
  final Roster roster = mock(Roster.class);
  final Roles roles = mock(Roles.class);
  final Permissions permissions = mock(Permissions.class);
  final Spaces spaces = mock(Spaces.class);
  final Accounts accounts = mock(Accounts.class);
  Viewer viewer = TestSupport.viewer(Locale.FRENCH);
  OutputKind output = OutputKind.DISPLAY;
  String pageSpace = "YOUTH";

  MacroRig() {
    when(networks.atHome(any(), anyString())).thenReturn(Optional.empty());
    when(networks.counting(any(), anyString())).thenReturn(Optional.empty());
    when(spaces.byKey("YOUTH"))
        .thenReturn(Optional.of(new SpaceInfo("YOUTH", "Jeunesse", "/display/YOUTH")));
    when(permissions.mayViewSpace(any(), anyString())).thenReturn(true);
  }

  static Network network(String text) {
    return new Network(
        5, "YOUTH", text, text, text, text, text, text, null, null, "", Words.ordinary());
  }

  /** Puts a network at home in the page's space, seen by somebody of this circle. */
  void declared(Network network, Circle circle) {
    when(networks.atHome(any(), anyString())).thenReturn(Optional.of(network));
    when(rights.circle(any(), any())).thenReturn(circle);
    when(networks.parent(any(), any())).thenReturn(Optional.empty());
    when(networks.children(any(), any())).thenReturn(List.of());
    when(roster.figures(any(), any())).thenReturn(new RosterFigures(48, 7, 3, 19));
  }

  void speaking(Locale locale) {
    viewer = TestSupport.viewer(locale);
  }

  Document brief(Map<String, String> settings) {
    return drawn(new BriefMacro(support(), new BriefViews(networks, roster, spaces)), settings);
  }

  Document roles(Map<String, String> settings) {
    return drawn(new RolesMacro(support(), new RolesViews(roles, accounts)), settings);
  }

  Document todo(Todos todos, Map<String, String> settings) {
    return drawn(new TodoMacro(support(), new TodoViews(todos)), settings);
  }

  private Document drawn(NetworkMacro macro, Map<String, String> settings) {
    return Jsoup.parseBodyFragment(macro.render(new MacroCall(settings, "", pageSpace, 7, output)));
  }

  private NetworkMacroSupport support() {
    return new NetworkMacroSupport(
        TestSupport.macros(viewer, new TestRequest()), networks, rights, permissions, spaces);
  }

  static Member member(int id, String name, String organisation) {
    return new Member(id, 5, "key-" + id, name, name, "", null, organisation, "", null, null);
  }

  static Mandate mandate(Member holder, LocalDate start, LocalDate end) {
    return new Mandate(holder.id(), 1, holder, null, start, end);
  }

  static RoleState state(RoleKind kind, String name, String description, Mandate... mandates) {
    return RoleState.of(new Role(1, 5, kind, name, description), List.of(mandates), TODAY);
  }
}
