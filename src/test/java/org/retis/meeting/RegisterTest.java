package org.retis.meeting;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;
import static org.retis.meeting.OutcomeKind.ACTION;
import static org.retis.meeting.OutcomeKind.DECISION;
import static org.retis.meeting.RegisterRig.NETWORK;
import static org.retis.meeting.RegisterRig.action;
import static org.retis.meeting.RegisterRig.decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import net.ttddyy.dsproxy.QueryCountHolder;
import org.jsoup.nodes.Document;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.retis.gateway.EventBus;
import org.retis.gateway.Locks;
import org.retis.gateway.OutputKind;
import org.retis.host.ao.TestDatabases;
import org.retis.network.Circle;
import org.retis.network.Member;
import org.retis.network.MemberChanged;
import org.retis.network.MemberErased;
import org.retis.network.MembersMerged;
import org.retis.testing.HostileTexts;
import org.retis.testing.TestRequest;
import org.retis.testing.TestSupport;
import org.retis.web.FormatsFactory;
import org.retis.web.Texts;
import org.retis.web.UserMistake;

/** Registers are read, filtered, and what people do to actions is kept. */
@RunWith(Parameterized.class)
public class RegisterTest {

  /** Lets everybody in at once, as where a cluster's locks fail. */
  private static final class NoLocks implements Locks {
    @Override
    public <T> T alone(String name, Supplier<T> work) {
      return work.get();
    }
  }

  private final TestDatabases kind;
  private RegisterRig rig;

  public RegisterTest(TestDatabases kind) {
    this.kind = kind;
  }

  @Parameters(name = "{0}")
  public static Object[] databases() {
    return TestDatabases.values();
  }

  @Before
  public void open() {
    rig = new RegisterRig(kind).listening();
    rig.wiki.at(Instant.parse("2026-11-12T10:00:00Z"));
  }

  private void minutes() {
    rig.meeting(1, 4);
    rig.member(21, "Aïcha Diarra", "aicha");
    rig.wiki.page(
        1,
        "YOUTH",
        "Comité",
        decision("Deux promeneurs tiennent la permanence.", "review", "2026-11-15")
            + decision("Le lieu est renvoyé.", "status", "postponed")
            + action("Proposer un planning.", "owner", "aicha", "due", "2026-11-10")
            + action("Réserver la salle.", "due", "2026-11-27")
            + action("Écrire à la mairie.", "member", "Paul Desmoulins"));
  }

  private List<String> found(String... fields) {
    rig.request = new TestRequest();
    for (int i = 0; i < fields.length; i += 2) {
      rig.request.with("actions." + fields[i], fields[i + 1]);
    }
    return rig.drawn(ACTION).select("tbody th").eachText();
  }

  @Test
  public void theRegisterOfDecisionsShowsWhereTheyStand() {
    minutes();
    Document drawn = rig.drawn(DECISION);

    assertEquals("Registre des décisions", drawn.select("h2").text());
    assertEquals("2 décisions en 2026, 2 en tout.", drawn.select(".retis-head p").text());
    assertEquals(List.of("2026-CT4-D02", "2026-CT4-D01"), drawn.select("tbody th").eachText());
    assertEquals(List.of("Renvoyée", "Adoptée"), drawn.select("tbody .aui-lozenge").eachText());
    assertEquals(
        "Comité technique 12/11/2026", drawn.select("td[data-label=Réunion]").get(0).text());
    assertEquals(1, drawn.select(".retis-warn").size());
    assertEquals(
        "/confluence/pages/viewpage.action?pageId=1",
        drawn.select("tbody th a").first().attr("href"));
    assertTrue(
        drawn
            .select(".retis-actions a")
            .attr("href")
            .contains("/networks/7/decisions/register.csv"));
  }

  @Test
  public void readersFilterActions() {
    minutes();
    assertEquals(
        List.of("Proposer un planning.", "Réserver la salle.", "Écrire à la mairie."), found());
    assertEquals(List.of("Proposer un planning."), found("show", "overdue"));
    assertEquals(List.of("Réserver la salle."), found("show", "soon"));
    assertEquals(List.of("Réserver la salle."), found("show", "unowned"));
    assertEquals(List.of("Écrire à la mairie."), found("show", "undated"));
    assertEquals(List.of("Proposer un planning."), found("q", "AICHA plan"));
    assertEquals(List.of("Écrire à la mairie."), found("owner", "paul desmoulins"));
    assertEquals(List.of("Réserver la salle."), found("q", "ct4-a02"));
    assertEquals(List.of(), found("q", "100%"));
    assertEquals(List.of(), found("filtered", "true", "from", "2026-11-13"));
    assertEquals(3, found("body", "3").size());
    assertEquals(List.of(), found("show", "mine"));
    assertEquals("Écrire à la mairie.", found("sort", "due", "reverse", "true").get(0));
  }

  @Test
  public void onlyTheOwnerAndCoordinatorsSayHowFarItIs() {
    minutes();
    int plan = rig.register(ACTION).get(0).id();
    assertEquals(0, rig.drawn(ACTION).select("form.retis-act").size());
    UserMistake refused =
        assertThrows(
            UserMistake.class,
            () -> rig.actions.change(rig.viewer, NETWORK, plan, "done", "", null));
    assertEquals(UserMistake.Kind.FORBIDDEN, refused.kind());

    rig.viewerIs(rig.members.get("key-aicha"));
    assertEquals(2, rig.drawn(ACTION).select("form.retis-act").size());
    Outcome done = rig.actions.change(rig.viewer, NETWORK, plan, "done", "envoyé", 0);

    assertEquals(ActionState.DONE, done.progress());
    UserMistake late =
        assertThrows(
            UserMistake.class, () -> rig.actions.change(rig.viewer, NETWORK, plan, "open", "", 0));
    assertEquals(UserMistake.Kind.CONFLICT, late.kind());
    assertEquals(
        List.of("envoyé"),
        rig.actions.history(rig.viewer, NETWORK, plan).stream().map(ActionChange::note).toList());
    assertThrows(
        UserMistake.class,
        () -> rig.actions.change(rig.viewer, NETWORK, plan, "perhaps", "", null));
  }

  @Test
  public void restrictedPagesAreAskedForOneByOneAndNotCounted() {
    minutes();
    rig.wiki.restrict(1);
    Document drawn = rig.drawn(ACTION);
    assertEquals(
        "0 action en cours, aucune en retard. 0 terminée.", drawn.select(".retis-head p").text());
    assertEquals(3, drawn.select(".retis-register-restricted tbody tr").size());

    when(rig.permissions.mayViewContent(any(), anyLong())).thenReturn(false);
    assertFalse(rig.drawn(ACTION).text().contains("planning"));
    assertThrows(
        UserMistake.class,
        () ->
            rig.registers.open(rig.viewer, NETWORK, ACTION).get(rig.minutes.ofPage(1).get(2).id()));
  }

  @Test
  public void spacesThatTheViewerMayNotViewStayClosed() {
    minutes();
    when(rig.permissions.mayViewSpace(any(), eq("YOUTH"))).thenReturn(false);
    assertEquals(List.of(), rig.told(DECISION));
  }

  @Test
  public void mineAreAwaitedFromMe() {
    minutes();
    rig.viewerIs(rig.members.get("key-aicha"));
    ActionTodo todo =
        new ActionTodo(rig.registers, new FormatsFactory(new Texts(), TestSupport.CLOCK));
    assertEquals(
        List.of("Proposer un planning. (action 2026-CT4-A01)"),
        todo.todos(NETWORK, rig.viewer).stream().map(each -> each.text()).toList());
    assertEquals(3, new RegisterActions(rig.registers).ofBody(rig.viewer, NETWORK, 3, 10).size());
  }

  @Test
  public void peopleWhoJoinMergeAndAreErased() {
    rig.account("nadia", "Nadia Ferrand");
    rig.wiki.page(1, "YOUTH", "Notes", action("Écrire.", "owner", "nadia"));
    assertEquals(null, rig.register(ACTION).get(0).owner().memberId());

    Member nadia = RegisterRig.person(30, "Nadia Ferrand", "key-nadia");
    rig.events.publish(new MemberChanged(nadia));
    assertEquals(Integer.valueOf(30), rig.register(ACTION).get(0).owner().memberId());
    assertTrue(rig.personalData.export(30).containsKey("actions"));

    rig.events.publish(new MembersMerged(RegisterRig.person(31, "N. Ferrand", "key-n"), 30));
    assertEquals("N. Ferrand", rig.register(ACTION).get(0).owner().name());

    rig.events.publish(new MemberErased(31, 7));
    assertEquals(ActionOwner.NOBODY, rig.register(ACTION).get(0).owner());
    assertTrue(rig.personalData.export(31).isEmpty());
  }

  @Test
  public void thePageShowsNumberAndState() {
    minutes();
    Document drawn =
        rig.inPage(
            ACTION,
            1,
            "<p>Proposer un <b>planning</b>.</p>",
            "owner",
            "aicha",
            "due",
            "2026-11-10");
    assertEquals("2026-CT4-A01", drawn.select(".retis-num").text());
    assertEquals("Aïcha Diarra", drawn.select(".retis-who").first().ownText());
    assertEquals("11 jours de retard", drawn.select(".retis-bad").text());
    assertEquals("Proposer un planning.", drawn.select(".retis-body").text());

    rig.output = OutputKind.PREVIEW;
    assertEquals(
        0, rig.inPage(DECISION, 1, "<p>Tout autre chose.</p>").select(".retis-num").size());
    rig.output = OutputKind.STATIC;
    assertTrue(
        rig.inPage(DECISION, 1, "<p>Le lieu est renvoyé.</p>").text().contains("2026-CT4-D02"));
  }

  @Test
  public void mistakesInTheMacroHideNothing() {
    rig.output = OutputKind.PREVIEW;
    Document drawn =
        rig.inPage(DECISION, 0, "<p>Oui.</p>", "date", "2026-02-31", "status", "perhaps");
    assertEquals("Oui.", drawn.select(".retis-body").text());
    assertEquals(2, drawn.select(".retis-warn").size());
    assertTrue(rig.inPage(ACTION, 0, "").text().contains("Écrivez ici"));
  }

  @Test
  public void hostileTextsAreShownAsTyped() {
    int page = 1;
    for (String text : HostileTexts.ALL) {
      String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
      rig.wiki.page(page++, "YOUTH", text, decision(escaped, "vote", escaped.replace("$", "")));
      Document inPage =
          rig.inPage(ACTION, 0, "<p>x</p>", "member", text.length() > 2000 ? "x" : text);
      assertEquals(0, inPage.select("script, img").size());
    }
    Document drawn = rig.drawn(DECISION);
    assertEquals(0, drawn.select("script, img").size());
    assertEquals(HostileTexts.ALL.size(), drawn.select("tbody tr").size());
  }

  @Test
  public void aViewCostsTheSameForManyEntries() {
    rig.wiki.publishTo(new EventBus());
    rig.wiki.page(1, "YOUTH", "Notes", action("Une."));
    rig.reader.read(1);
    rig.drawn(ACTION);
    QueryCountHolder.clear();
    rig.drawn(ACTION);
    long few = QueryCountHolder.getGrandTotal().getTotal();

    StringBuilder body = new StringBuilder();
    for (int n = 0; n < 300; n++) {
      body.append(action("Action " + n, "due", "2026-12-01", "member", "P " + n % 7));
    }
    rig.wiki.page(2, "YOUTH", "Beaucoup", body.toString());
    rig.reader.read(2);
    QueryCountHolder.clear();
    Document drawn = rig.drawn(ACTION);

    assertTrue(drawn.select(".retis-pages a").last().attr("href").contains("actions.page=2"));
    assertEquals(few, QueryCountHolder.getGrandTotal().getTotal());
    assertTrue(String.valueOf(few), few <= 12);
  }

  @Test
  public void numbersAreGivenOnceToManyAtATime() throws Exception {
    rig = new RegisterRig(kind, new NoLocks());
    rig.wiki.publishTo(new EventBus());
    for (int page = 1; page <= 24; page++) {
      rig.wiki.page(page, "YOUTH", "p", decision("D " + page) + action("A " + page));
    }
    ExecutorService pool = Executors.newFixedThreadPool(6);
    List<Future<?>> all = new ArrayList<>();
    for (int n = 0; n < 48; n++) {
      // each page is looked at twice, perhaps at the same moment
      long page = 1L + n / 2;
      all.add(pool.submit(() -> rig.reader.read(page)));
    }
    for (Future<?> each : all) {
      each.get();
    }
    pool.shutdown();

    for (OutcomeKind each : OutcomeKind.values()) {
      List<Outcome> rows = rig.register(each);
      assertEquals(24, rows.size());
      assertEquals(24, new HashSet<>(rows.stream().map(Outcome::code).toList()).size());
    }
  }

  @Test
  public void whatManySayAtATimeIsAllKept() throws Exception {
    minutes();
    rig.seenBy(Circle.COORDINATOR);
    int plan = rig.register(ACTION).get(0).id();
    ExecutorService pool = Executors.newFixedThreadPool(6);
    List<Future<?>> all = new ArrayList<>();
    for (int n = 0; n < 12; n++) {
      String note = "n" + n;
      all.add(
          pool.submit(() -> rig.actions.change(rig.viewer, NETWORK, plan, "progress", note, null)));
    }
    for (Future<?> each : all) {
      each.get();
    }
    pool.shutdown();

    List<ActionChange> history = rig.actions.history(rig.viewer, NETWORK, plan);
    assertEquals(12, new HashSet<>(history.stream().map(ActionChange::note).toList()).size());
    assertEquals(12, rig.register(ACTION).get(0).revision());
  }
}
