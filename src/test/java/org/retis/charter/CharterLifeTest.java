package org.retis.charter;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.when;
import static org.retis.charter.CharterRig.PAGE;
import static org.retis.charter.CharterRig.TEXT;

import java.util.List;
import java.util.Optional;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.retis.gateway.ContentChanged.Change;
import org.retis.host.ao.TestDatabases;
import org.retis.network.Circle;
import org.retis.network.Member;
import org.retis.network.MemberChanged;
import org.retis.network.MemberErased;
import org.retis.network.MembersMerged;
import org.retis.network.NetworkRemoved;
import org.retis.network.Todo;
import org.retis.store.Page;
import org.retis.store.PageRequest;
import org.retis.web.UserMistake;

@RunWith(Parameterized.class)
public class CharterLifeTest {

  @Parameterized.Parameters(name = "{0}")
  public static Object[] databases() {
    return TestDatabases.values();
  }

  private final TestDatabases kind;
  private CharterRig rig;
  private Member sonia;

  public CharterLifeTest(TestDatabases kind) {
    this.kind = kind;
  }

  @Before
  public void open() {
    rig = new CharterRig(kind);
    sonia = rig.person(1, "Sonia Belkacem");
    rig.person(2, "Paul Desmoulins");
    rig.viewerIs(sonia);
  }

  @After
  public void close() {
    rig.close();
  }

  private void assertMistake(String key, Runnable work) {
    UserMistake mistake = assertThrows(UserMistake.class, work::run);
    assertEquals("retis.charter.mistake." + key, mistake.key());
  }

  private StandingTotals totals() {
    return rig.status.totals(rig.viewer, rig.network, rig.now());
  }

  @Test
  public void theFirstTextIsAskedAtOnce() {
    CharterVersion version = rig.named().inForce().orElseThrow();

    assertEquals("1", version.label());
    assertEquals(VersionState.FIRST, version.state());
    assertEquals(CharterText.of(TEXT).digest(), version.digest());
    assertTrue(rig.now().isAsked());
    assertEquals(TEXT, rig.charters.text(rig.viewer, rig.network, version.id()).body());
    assertEquals(new StandingTotals(0, 0, 2), totals());

    assertEquals(version, rig.editor.name(rig.viewer, rig.network, PAGE).current());
  }

  @Test
  public void acknowledgingIsRecordedOnce() {
    rig.named();
    Acknowledgement first = rig.acknowledge();

    assertEquals(first, rig.acknowledge());
    assertEquals(1, rig.heard.size());
    assertEquals(new StandingTotals(1, 0, 1), totals());
    assertEquals(List.of(first), rig.acknowledgements.own(rig.viewer, rig.network, rig.now()));
  }

  @Test
  public void nothingIsAskedUntilSomebodyDecides() {
    rig.named();
    rig.acknowledge();
    rig.contents.edit(PAGE, "<p>We help everybody.</p>");

    assertFalse(rig.now().isAsked());
    assertEquals("1", rig.inForce().label());
    assertTrue(rig.now().pending().isPresent());
    assertEquals(new StandingTotals(1, 0, 1), totals());
    assertEquals(1, rig.todo.todos(rig.network, rig.viewer).size());
    rig.seenBy(Circle.MEMBER);
    assertEquals(List.of(), rig.todo.todos(rig.network, rig.viewer));
  }

  @Test
  public void aMinorChangeLeavesAcknowledgementsValid() {
    rig.named();
    rig.acknowledge();
    rig.changed("<p>We help each other!</p>", false);

    assertEquals("1.1", rig.inForce().label());
    assertEquals(new StandingTotals(1, 0, 1), totals());
    assertEquals(List.of(), rig.todo.todos(rig.network, rig.viewer));
  }

  @Test
  public void aSubstantialChangeAsksEverybodyAgain() {
    rig.named();
    rig.acknowledge();
    rig.changed("<p>We do nothing else.</p>", true);

    assertEquals("2", rig.inForce().label());
    assertEquals(new StandingTotals(0, 1, 1), totals());
    List<Todo> todos = rig.todo.todos(rig.network, rig.viewer);
    assertEquals(1, todos.size());
    assertTrue(todos.get(0).text().contains("version 2"));

    rig.acknowledge();
    assertEquals(new StandingTotals(1, 0, 1), totals());
    assertEquals(List.of(), rig.todo.todos(rig.network, rig.viewer));
  }

  @Test
  public void takingAChangeBackAsksForNothing() {
    rig.named();
    rig.contents.edit(PAGE, "<p>Oops</p>");
    rig.contents.edit(PAGE, TEXT);

    assertTrue(rig.now().isAsked());
    assertEquals(Optional.empty(), rig.now().pending());
    assertEquals("1", rig.inForce().label());

    rig.contents.edit(PAGE, "<p>Oops</p>");
    assertTrue(rig.now().pending().isPresent());
  }

  @Test
  public void movingOurMacroIsNoChange() {
    rig.named();
    rig.contents.edit(PAGE, TEXT + "<p><ac:structured-macro ac:name=\"retis-charter\"/></p>");

    assertTrue(rig.now().isAsked());
    assertEquals(1, rig.charters.versions(rig.viewer, rig.network, new PageRequest(1, 50)).total());
  }

  @Test
  public void aStaleTextIsRefused() {
    CharterVersion first = rig.named().inForce().orElseThrow();
    rig.changed("<p>New</p>", false);

    assertMistake(
        "stale",
        () ->
            rig.acknowledgements.acknowledge(rig.viewer, rig.network, first.id(), first.digest()));
    assertMistake(
        "stale",
        () ->
            rig.acknowledgements.acknowledge(
                rig.viewer, rig.network, rig.inForce().id(), first.digest()));
    assertEquals(new StandingTotals(0, 0, 2), totals());
  }

  @Test
  public void theTextThatWasReadCanBeAcknowledgedWhileAChangeWaits() {
    rig.named();
    CharterVersion read = rig.inForce();
    rig.contents.edit(PAGE, "<p>New</p>");

    assertEquals(
        "1",
        rig.acknowledgements
            .acknowledge(rig.viewer, rig.network, read.id(), read.digest())
            .label());
  }

  @Test
  public void whoIsNotOnTheRosterOrMayNotReadAcknowledgesNothing() {
    rig.named();
    when(rig.permissions.mayViewContent(any(), anyLong())).thenReturn(false);
    assertMistake("unreadable", rig::acknowledge);
    assertEquals(List.of(), rig.todo.todos(rig.network, rig.viewer));

    when(rig.permissions.mayViewContent(any(), anyLong())).thenReturn(true);
    when(rig.roster.memberOf(any(), any())).thenReturn(Optional.empty());
    assertMistake("roster", rig::acknowledge);
    assertEquals(List.of(), rig.todo.todos(rig.network, rig.viewer));
  }

  @Test
  public void onlyCoordinatorsNameAndDecide() {
    rig.named();
    rig.contents.edit(PAGE, "<p>New</p>");
    CharterVersion pending = rig.now().pending().orElseThrow();
    rig.seenBy(Circle.MEMBER);

    assertThrows(UserMistake.class, () -> rig.editor.name(rig.viewer, rig.network, PAGE));
    assertThrows(
        UserMistake.class,
        () -> rig.editor.decide(rig.viewer, rig.network, pending.id(), pending.digest(), true));
    assertThrows(
        UserMistake.class,
        () ->
            rig.acknowledgements.recordPaper(
                rig.viewer, rig.network, 2, rig.inForce().id(), rig.inForce().digest(), ""));
    assertThrows(
        UserMistake.class,
        () ->
            rig.status.page(rig.viewer, rig.network, rig.now(), null, "", new PageRequest(1, 10)));
    assertThrows(UserMistake.class, () -> rig.status.all(rig.viewer, rig.network, rig.now()));
    assertMistake("version", () -> rig.charters.text(rig.viewer, rig.network, pending.id()));
    assertEquals(1, rig.charters.versions(rig.viewer, rig.network, new PageRequest(1, 50)).total());
  }

  @Test
  public void decidingTwiceIsRefusedUnlessItIsTheSame() {
    rig.named();
    rig.contents.edit(PAGE, "<p>New</p>");
    CharterVersion pending = rig.now().pending().orElseThrow();
    rig.editor.decide(rig.viewer, rig.network, pending.id(), pending.digest(), true);

    rig.editor.decide(rig.viewer, rig.network, pending.id(), pending.digest(), true);
    assertEquals("2", rig.inForce().label());
    assertMistake(
        "decided",
        () -> rig.editor.decide(rig.viewer, rig.network, pending.id(), pending.digest(), false));
  }

  @Test
  public void decidingAboutATextThatChangedAgainIsRefused() {
    rig.named();
    rig.contents.edit(PAGE, "<p>New</p>");
    CharterVersion pending = rig.now().pending().orElseThrow();
    rig.contents.edit(PAGE, "<p>Newer</p>");

    assertMistake(
        "changedAgain",
        () -> rig.editor.decide(rig.viewer, rig.network, pending.id(), pending.digest(), true));
  }

  @Test
  public void theCharterSleepsWhileItsPageIsAway() {
    rig.named();
    rig.acknowledge();
    rig.contents.trash(PAGE);
    assertEquals(PageState.TRASHED, rig.now().pageState());
    assertFalse(rig.now().isAsked());
    CharterVersion version = rig.inForce();
    assertMistake(
        "asleep",
        () ->
            rig.acknowledgements.recordPaper(
                rig.viewer, rig.network, 2, version.id(), version.digest(), ""));

    rig.contents.restore(PAGE);
    assertEquals(PageState.THERE, rig.now().pageState());
    assertTrue(rig.now().isAsked());

    rig.spaceKeys.clear();
    assertEquals(PageState.ELSEWHERE, rig.now().pageState());
    rig.spaceKeys.add("YOUTH");

    rig.contents.remove(PAGE);
    assertEquals(PageState.GONE, rig.now().pageState());
    assertEquals(1, rig.acknowledgements.own(rig.viewer, rig.network, rig.now()).size());
    assertEquals(TEXT, rig.charters.text(rig.viewer, rig.network, version.id()).body());
    rig.seenBy(Circle.MEMBER);
    assertEquals(TEXT, rig.charters.text(rig.viewer, rig.network, version.id()).body());
  }

  @Test
  public void anotherPageCanTakeOver() {
    rig.named();
    rig.acknowledge();
    rig.contents.page(8, "YOUTH", "Charte 2027", "<p>Another text.</p>");
    Situation now = rig.editor.name(rig.viewer, rig.network, 8);

    assertEquals(8, now.charter().pageId());
    assertEquals("1", now.inForce().orElseThrow().label());
    CharterVersion pending = now.pending().orElseThrow();
    rig.editor.decide(rig.viewer, rig.network, pending.id(), pending.digest(), true);
    assertEquals("2", rig.inForce().label());
    rig.contents.edit(PAGE, "<p>No longer the charter.</p>");
    assertTrue(rig.now().isAsked());
  }

  @Test
  public void onlyPagesOfTheNetworkWithATextCanBeIt() {
    rig.contents.page(8, "ELSE", "x", TEXT).page(9, "YOUTH", "x", "<p> </p>");
    assertMistake("space", () -> rig.editor.name(rig.viewer, rig.network, 8));
    assertMistake("empty", () -> rig.editor.name(rig.viewer, rig.network, 9));
    assertMistake("page", () -> rig.editor.name(rig.viewer, rig.network, 10));
    rig.contents.page(11, "YOUTH", "x", TEXT).trash(11);
    assertMistake("page", () -> rig.editor.name(rig.viewer, rig.network, 11));
    assertEquals(Optional.empty(), rig.charters.find(rig.viewer, rig.network));
  }

  @Test
  public void anEmptiedPageCannotComeIntoForce() {
    rig.named();
    rig.contents.edit(PAGE, "");
    CharterVersion pending = rig.now().pending().orElseThrow();

    assertFalse(rig.now().isAsked());
    assertMistake(
        "empty",
        () -> rig.editor.decide(rig.viewer, rig.network, pending.id(), pending.digest(), true));
  }

  @Test
  public void whatNobodyHeardOfIsCaughtUp() {
    rig.named();
    rig.contents.publishTo(new org.retis.gateway.EventBus());
    rig.contents.edit(PAGE, "<p>New</p>");
    rig.seenBy(Circle.MEMBER);
    assertFalse(rig.now().isAsked());
    assertEquals(Optional.empty(), rig.now().pending());

    new CharterJob(rig.recorder).run();
    assertTrue(rig.now().pending().isPresent());

    rig.contents.edit(PAGE, "<p>Newer</p>");
    rig.seenBy(Circle.COORDINATOR);
    assertEquals(
        CharterText.of("<p>Newer</p>").digest(), rig.now().pending().orElseThrow().digest());
  }

  @Test
  public void anOldEventChangesNothing() {
    rig.named();
    rig.contents.edit(PAGE, "<p>New</p>");
    rig.events.publish(rig.contents.changed(Change.UPDATED, PAGE));

    assertEquals(2, rig.charters.versions(rig.viewer, rig.network, new PageRequest(1, 50)).total());
  }

  @Test
  public void aPaperCountsAndIsMarked() {
    rig.named();
    CharterVersion version = rig.inForce();
    Acknowledgement paper =
        rig.acknowledgements.recordPaper(
            rig.viewer, rig.network, 2, version.id(), version.digest(), "Classeur 4");

    assertTrue(paper.onPaper());
    assertEquals("Classeur 4", paper.reference());
    Page<Standing> current =
        rig.status.page(
            rig.viewer,
            rig.network,
            rig.now(),
            StandingState.CURRENT,
            "paul",
            new PageRequest(1, 10));
    assertEquals(1, current.total());
    assertTrue(current.rows().get(0).onPaper());
    assertMistake(
        "reference",
        () ->
            rig.acknowledgements.recordPaper(
                rig.viewer, rig.network, 2, version.id(), version.digest(), "x".repeat(201)));
  }

  @Test
  public void membersAreListedFurthestBehindFirst() {
    Member claire = rig.person(3, "Claire Vasseur");
    rig.named();
    rig.acknowledge();
    rig.changed("<p>Second</p>", true);
    rig.viewerIs(claire);
    rig.acknowledge();

    assertEquals(new StandingTotals(1, 1, 1), totals());
    assertEquals(List.of(2, 1, 3), listed(null, ""));
    assertEquals(List.of(1), listed(StandingState.OUTDATED, ""));
    assertEquals(List.of(3), listed(StandingState.CURRENT, ""));
    assertEquals(List.of(2), listed(StandingState.NEVER, "CAF desm"));
    assertEquals(List.of(), listed(StandingState.NEVER, "100%"));
  }

  private List<Integer> listed(StandingState state, String search) {
    return rig
        .status
        .page(rig.viewer, rig.network, rig.now(), state, search, new PageRequest(1, 10))
        .rows()
        .stream()
        .map(Standing::memberId)
        .toList();
  }

  @Test
  public void theRosterIsFollowed() {
    rig.named();
    totals();
    Member ines = rig.person(4, "Inès Rahmani");
    rig.events.publish(new MemberChanged(ines));
    assertEquals(3, totals().members());

    Member gone =
        new Member(4, 3, null, "Inès", "ines", "", null, "", "", null, java.time.LocalDate.EPOCH);
    rig.events.publish(new MemberChanged(gone));
    assertEquals(2, totals().members());
  }

  @Test
  public void mergingMovesWhatWasAcknowledged() {
    rig.named();
    rig.acknowledge();
    Member kept = rig.people.get(2);
    rig.people.remove(1);
    rig.events.publish(new MembersMerged(kept, 1));

    assertEquals(new StandingTotals(1, 0, 0), totals());
    rig.viewerIs(kept);
    assertEquals(1, rig.acknowledgements.own(rig.viewer, rig.network, rig.now()).size());
    assertEquals(1, rig.acknowledgementStore.of(1).size());
  }

  @Test
  public void erasingLeavesTheBareProof() {
    rig.named();
    CharterVersion version = rig.inForce();
    rig.acknowledgements.recordPaper(
        rig.viewer, rig.network, 2, version.id(), version.digest(), "chez Paul");
    assertEquals(1, ((List<?>) rig.personalData.export(2).get("acknowledgements")).size());
    totals();
    rig.events.publish(new MemberErased(2, 3));

    assertEquals(new StandingTotals(0, 0, 1), totals());
    Acknowledgement left = rig.acknowledgementStore.of(2).get(0);
    assertEquals("", left.reference());
    assertEquals(version.digest(), left.digest());
  }

  @Test
  public void aRemovedNetworkTakesEverythingAlong() {
    rig.named();
    rig.acknowledge();
    rig.events.publish(new NetworkRemoved(3));

    assertEquals(Optional.empty(), rig.charters.find(rig.viewer, rig.network));
    assertEquals(List.of(), rig.acknowledgementStore.of(1));
  }
}
