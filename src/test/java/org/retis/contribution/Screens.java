package org.retis.contribution;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
import org.retis.host.ao.TestDatabases;
import org.retis.network.Circle;
import org.retis.network.Member;
import org.retis.network.NetworkMacroSupport;
import org.retis.network.NetworkRights;
import org.retis.testing.TestRequest;
import org.retis.testing.TestSupport;
import org.retis.web.UserMistake;

/** Both macros over the engine, seen by whom a test wants. */
final class Screens implements AutoCloseable {

  final Engine engine = new Engine(TestDatabases.H2);
  final NetworkRights rights = mock(NetworkRights.class);
  final Permissions permissions = mock(Permissions.class);
  final Accounts accounts = mock(Accounts.class);
  final Spaces spaces = mock(Spaces.class);
  final Map<String, String> fields = new LinkedHashMap<>();
  final Contributions contributions;
  final SilentMembers silent;
  Viewer viewer = TestSupport.viewer(Locale.ENGLISH);
  OutputKind output = OutputKind.DISPLAY;

  Screens() {
    when(engine.networks.atHome(any(), anyString())).thenReturn(Optional.of(Engine.NETWORK));
    when(permissions.mayViewSpace(any(), anyString())).thenReturn(true);
    when(permissions.mayViewContent(any(), anyLong())).thenReturn(true);
    when(spaces.byKey(anyString()))
        .thenAnswer(call -> Optional.of(new SpaceInfo(call.getArgument(0), "Youth", "/x")));
    when(engine.roster.memberOf(any(), any())).thenReturn(Optional.empty());
    when(engine.roster.byIds(any(), any(), any())).thenAnswer(call -> byIds(call.getArgument(2)));
    when(accounts.byKey(anyString())).thenReturn(Optional.empty());
    seenBy(Circle.COORDINATOR);
    FactQueries facts = new FactQueries(engine.database);
    Visibility visibility = new Visibility(facts, engine.sweeps, permissions, engine.spaces);
    contributions =
        new Contributions(
            engine.sums,
            facts,
            new Deeds(engine.authors, engine.contents, permissions),
            engine.lines,
            visibility,
            rights,
            engine.roster);
    silent =
        new SilentMembers(engine.lines, engine.sweeps, rights, engine.spaces, TestSupport.CLOCK);
  }

  private Map<Integer, Member> byIds(Collection<Integer> ids) {
    Map<Integer, Member> found = new HashMap<>();
    engine.members.stream()
        .filter(member -> ids.contains(member.id()))
        .forEach(member -> found.put(member.id(), member));
    return found;
  }

  /** The viewer stands this close. */
  void seenBy(Circle circle) {
    when(rights.circle(any(), any())).thenReturn(circle);
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

  Document contributions(String... settings) {
    return drawn("contributions", settings);
  }

  Document silent(String... settings) {
    return drawn("silent", settings);
  }

  private Document drawn(String macro, String... settings) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (int i = 0; i < settings.length; i += 2) {
      parameters.put(settings[i], settings[i + 1]);
    }
    TestRequest request = new TestRequest();
    fields.forEach((name, value) -> request.with(macro + "." + name, value));
    NetworkMacroSupport support =
        new NetworkMacroSupport(
            TestSupport.macros(viewer, request), engine.networks, rights, permissions, spaces);
    MacroCall call = new MacroCall(parameters, "", "YOUTH", 7, output);
    return Jsoup.parseBodyFragment(
        macro.equals("silent")
            ? new SilentMacro(support, silent, engine.roster).render(call)
            : new ContributionsMacro(support, contributions, accounts).render(call));
  }

  @Override
  public void close() {
    engine.close();
  }
}
