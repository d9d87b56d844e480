package org.retis.meeting;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.mockito.Mockito.when;
import static org.retis.meeting.OutcomeKind.ACTION;
import static org.retis.meeting.OutcomeKind.DECISION;
import static org.retis.meeting.RegisterRig.action;
import static org.retis.meeting.RegisterRig.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.retis.gateway.ContentChanged.Change;
import org.retis.gateway.SpaceRemoved;
import org.retis.host.ao.TestDatabases;
import org.retis.network.Network;
import org.retis.network.NetworkRemoved;

/** Pages are written, edited, moved and removed, and the registers follow. */
@RunWith(Parameterized.class)
public class MinutesReaderTest {

  private static final String EVENING =
      "Les permanences en soir\u00e9e se tiennent \u00e0 deux promeneurs.";
  private static final String PLACE = "Le choix du lieu est renvoy\u00e9.";
  private static final String PLAN = "Proposer un planning partag\u00e9 des bin\u00f4mes.";

  private final TestDatabases kind;
  private RegisterRig rig;

  public MinutesReaderTest(TestDatabases kind) {
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

  private Outcome only(OutcomeKind wanted) {
    List<Outcome> all = rig.register(wanted);
    assertEquals(all.toString(), 1, all.size());
    return all.get(0);
  }

  @Test
  public void numbersWhatStandsInTheMinutesOfAMeeting() {
    rig.meeting(1, 4);
    rig.member(21, "A\u00efcha Diarra", "aicha");

    rig.wiki.page(
        1,
        "YOUTH",
        "Comit\u00e9",
        decision(EVENING, "review", "2027-07-01", "vote", "par consentement")
            + decision(PLACE, "status", "postponed")
            + action(PLAN, "owner", "aicha", "due", "2026-12-05"));

    assertEquals(List.of("2026-CT4-D01 " + EVENING, "2026-CT4-D02 " + PLACE), rig.told(DECISION));
    Outcome decision = rig.register(DECISION).get(0);
    assertEquals(LocalDate.of(2027, 7, 1), decision.due());
    assertEquals("par consentement", decision.note());
    assertEquals(LocalDate.of(2026, 11, 12), decision.heldOn());
    assertEquals(Integer.valueOf(3), decision.bodyId());
    assertEquals(DecisionStatus.POSTPONED, rig.register(DECISION).get(1).status());
    Outcome action = only(ACTION);
    assertEquals("2026-CT4-A01", action.code());
    assertEquals(Integer.valueOf(21), action.owner().memberId());
    assertEquals("A\u00efcha Diarra", action.owner().name());
    assertEquals(LocalDate.of(2026, 12, 5), action.due());
  }

  @Test
  public void aPageWithoutMeetingIsNumberedByNetworkAndYear() {
    rig.wiki.page(1, "YOUTH", "Notes", decision(EVENING, "date", "2025-03-01"));
    rig.wiki.blogPost(2, "YOUTH", "Billet", decision(PLACE));
    rig.wiki.page(3, "ELDERS", "Ailleurs", decision(PLAN));

    assertEquals(List.of("2025-D01 " + EVENING, "2026-D01 " + PLACE), rig.told(DECISION));
  }

  @Test
  public void emptyOnesAndWrongDatesDoNoHarm() {
    rig.wiki.page(
        1,
        "YOUTH",
        "Notes",
        decision("") + action(PLAN, "due", "2026-02-31") + decision(EVENING, "status", "perhaps"));

    assertEquals(List.of("2026-D01 " + EVENING), rig.told(DECISION));
    assertEquals(DecisionStatus.ADOPTED, only(DECISION).status());
    assertEquals(null, only(ACTION).due());
  }

  @Test
  public void rewordingKeepsNumberAndState() {
    rig.wiki.page(1, "YOUTH", "Notes", action(PLAN) + action("Acheter des chaises."));
    rig.seenBy(org.retis.network.Circle.COORDINATOR);
    int plan = rig.register(ACTION).get(0).id();
    rig.actions.change(rig.viewer, RegisterRig.NETWORK, plan, "done", "fait", null);

    rig.wiki.edit(
        1,
        action("Acheter des chaises.")
            + action("Proposer un planning partag\u00e9 des bin\u00f4mes pour le printemps.")
            + action("Pr\u00e9venir la mairie."));

    assertEquals(
        List.of(
            "2026-A01 Proposer un planning partag\u00e9 des bin\u00f4mes pour le printemps.",
            "2026-A02 Acheter des chaises.",
            "2026-A03 Pr\u00e9venir la mairie."),
        rig.told(ACTION));
    Outcome kept = rig.register(ACTION).get(0);
    assertEquals(plan, kept.id());
    assertEquals(ActionState.DONE, kept.progress());
    assertEquals("fait", kept.note());
    assertEquals(ActionState.OPEN, rig.register(ACTION).get(2).progress());
  }

  @Test
  public void whatIsTakenAwayComesBackUnderItsNumber() {
    rig.wiki.page(1, "YOUTH", "Notes", decision(EVENING) + decision(PLACE));
    rig.wiki.edit(1, decision(PLACE));
    assertEquals(List.of("2026-D02 " + PLACE), rig.told(DECISION));

    rig.wiki.edit(1, decision(PLACE) + decision(PLAN));
    rig.wiki.edit(1, decision(PLACE) + decision(EVENING) + decision(PLAN));

    assertEquals(
        List.of("2026-D01 " + EVENING, "2026-D02 " + PLACE, "2026-D03 " + PLAN),
        rig.told(DECISION));
  }

  @Test
  public void anOlderVersionBringsItsWordsBackUnderTheSameNumber() {
    rig.wiki.page(1, "YOUTH", "Notes", decision(EVENING));
    rig.wiki.edit(1, decision("Les permanences en soir\u00e9e se tiennent \u00e0 trois."));
    rig.wiki.edit(1, decision("Permanences \u00e0 trois ou plus."));
    rig.wiki.edit(1, decision(EVENING));

    assertEquals(List.of("2026-D01 " + EVENING), rig.told(DECISION));
  }

  @Test
  public void equalOnesAreKeptApart() {
    rig.wiki.page(1, "YOUTH", "Notes", decision("Oui") + decision("Oui") + decision("Oui"));
    assertEquals(List.of("2026-D01 Oui", "2026-D02 Oui", "2026-D03 Oui"), rig.told(DECISION));

    rig.wiki.edit(1, decision("Oui"));
    rig.wiki.edit(1, decision("Oui") + decision("Oui"));

    assertEquals(List.of("2026-D01 Oui", "2026-D02 Oui"), rig.told(DECISION));
  }

  @Test
  public void swappedWordsSwapNumbersToo() {
    rig.wiki.page(1, "YOUTH", "Notes", decision(EVENING) + decision(PLACE));
    rig.wiki.edit(1, decision(PLACE) + decision(EVENING));

    assertEquals(List.of("2026-D01 " + EVENING, "2026-D02 " + PLACE), rig.told(DECISION));
  }

  @Test
  public void theTrashHidesAndGivesBack() {
    rig.wiki.page(1, "YOUTH", "Notes", decision(EVENING));
    rig.wiki.trash(1);
    assertEquals(List.of(), rig.told(DECISION));

    rig.wiki.page(2, "YOUTH", "Plus tard", decision(PLACE));
    rig.wiki.restore(1);

    assertEquals(List.of("2026-D01 " + EVENING, "2026-D02 " + PLACE), rig.told(DECISION));
  }

  @Test
  public void aPageThatIsGoneForEverLeavesItsNumbersTaken() {
    rig.wiki.page(1, "YOUTH", "Notes", decision(EVENING));
    rig.wiki.remove(1);
    rig.wiki.page(2, "YOUTH", "Notes", decision(EVENING));

    assertEquals(List.of("2026-D02 " + EVENING), rig.told(DECISION));
    assertTrue(rig.minutes.ofPage(1).stream().allMatch(row -> row.text().isEmpty() && !row.live()));
  }

  @Test
  public void aCopyHasNumbersOfItsOwn() {
    rig.wiki.page(1, "YOUTH", "Notes", decision(EVENING));
    rig.wiki.page(2, "YOUTH", "Copie", decision(EVENING));

    assertEquals(List.of("2026-D01 " + EVENING, "2026-D02 " + EVENING), rig.told(DECISION));
  }

  @Test
  public void inAnotherNetworkItGoesOnUnderThatOnesNumbersAndComesBackUnderItsOwn() {
    rig.wiki.page(1, "YOUTH", "Notes", action(PLAN)).page(2, "ELDERS", "Accueil", action("x y"));
    rig.seenBy(org.retis.network.Circle.COORDINATOR);
    rig.actions.change(
        rig.viewer, RegisterRig.NETWORK, only(ACTION).id(), "progress", "en route", null);

    rig.wiki.move(1, 2);
    assertEquals(List.of(), rig.told(ACTION));
    KeptOutcome moved =
        rig.minutes.ofPage(1).stream().filter(KeptOutcome::live).findFirst().orElseThrow();
    assertEquals(8, moved.networkId());
    Outcome there = rig.outcomes.byIds(List.of(moved.id())).get(0);
    assertEquals("2026-A02", there.code());
    assertEquals(ActionState.PROGRESS, there.progress());
    assertEquals("en route", rig.store.changes(moved.id()).get(0).note());

    rig.wiki.page(3, "YOUTH", "Accueil", "");
    rig.wiki.move(1, 3);
    assertEquals("2026-A01", only(ACTION).code());
    assertEquals(ActionState.PROGRESS, only(ACTION).progress());
  }

  @Test
  public void aSpaceThatCountsForNobodyIsNoPlaceForMinutes() {
    rig.wiki.page(1, "YOUTH", "Notes", decision(EVENING)).page(2, "PRIVATE", "Accueil", "");
    rig.wiki.move(1, 2);
    assertEquals(List.of(), rig.told(DECISION));
    rig.wiki.edit(2, decision(PLACE));
    assertEquals(List.of(), rig.minutes.ofPage(2));
  }

  @Test
  public void theMeetingsNetworkGoesBeforeTheSpacesHome() {
    when(rig.networks.of("ELDERS")).thenReturn(List.of(RegisterRig.OTHER, RegisterRig.NETWORK));
    rig.meeting(1, 2);
    rig.wiki.page(1, "ELDERS", "Notes", decision(EVENING)).page(2, "ELDERS", "x", decision(PLACE));

    when(rig.counted.keys(RegisterRig.NETWORK)).thenReturn(List.of("YOUTH", "ELDERS"));
    assertEquals(List.of("2026-CT2-D01 " + EVENING), rig.told(DECISION));
  }

  @Test
  public void twiceLateAndInAnyOrderMakesNoDifference() {
    rig.wiki.page(1, "YOUTH", "Notes", decision(EVENING) + action(PLAN));
    rig.wiki.trash(1);
    rig.wiki.restore(1);
    List<String> once = rig.told(DECISION);

    for (Change change : List.of(Change.TRASHED, Change.CREATED, Change.UPDATED, Change.MOVED)) {
      rig.events.publish(rig.wiki.changed(change, 1));
      rig.events.publish(rig.wiki.changed(change, 1));
    }

    assertEquals(once, rig.told(DECISION));
    assertEquals(2, rig.minutes.ofPage(1).size());
  }

  @Test
  public void inTablesAndExcerptsTheyCountInCodeTheyDoNot() {
    rig.wiki.page(
        1,
        "YOUTH",
        "Notes",
        "<table><tbody><tr><td>"
            + decision(EVENING)
            + "</td></tr></tbody></table><ac:structured-macro ac:name=\"excerpt\">"
            + "<ac:rich-text-body>"
            + decision(PLACE)
            + "</ac:rich-text-body></ac:structured-macro><ac:structured-macro ac:name=\"code\">"
            + "<ac:plain-text-body><![CDATA["
            + decision(PLAN)
            + "]]></ac:plain-text-body></ac:structured-macro>");

    assertEquals(List.of("2026-D01 " + EVENING, "2026-D02 " + PLACE), rig.told(DECISION));
  }

  @Test
  public void restrictionReachesWhatStandsBelow() {
    rig.wiki.page(1, "YOUTH", "R\u00e9unions", "").pageBelow(1, 2, "Notes", decision(EVENING));
    assertEquals(false, only(DECISION).place().restricted());

    rig.wiki.restrict(1);
    assertEquals(List.of(), rig.told(DECISION));
    rig.wiki.open(1);
    assertEquals(List.of("2026-D01 " + EVENING), rig.told(DECISION));
  }

  @Test
  public void theJobFindsWhatMovedBelowAnotherPage() {
    rig.wiki
        .page(1, "YOUTH", "R\u00e9unions", "")
        .pageBelow(1, 2, "Notes", decision(EVENING))
        .page(3, "ELDERS", "Accueil", "");
    MinutesScanJob job = new MinutesScanJob(rig.scan, rig.check, rig.scans);
    job.run();

    rig.wiki.move(1, 3);
    assertEquals(List.of("2026-D01 " + EVENING), rig.told(DECISION));
    job.run();

    assertEquals(List.of(), rig.told(DECISION));
  }

  @Test
  public void theNightlyCheckFindsWhatHappenedWhileNobodyListened() {
    rig.wiki.page(1, "YOUTH", "a", decision(EVENING)).page(2, "YOUTH", "b", decision(PLACE));
    rig.wiki.page(3, "YOUTH", "c", decision(PLAN)).page(4, "YOUTH", "d", decision("Oui"));
    rig.wiki.publishTo(new org.retis.gateway.EventBus());
    rig.wiki.trash(1).restrict(2).edit(3, decision(PLAN + " Et vite."));

    new MinutesCheckJob(rig.check).run();

    assertEquals(List.of("2026-D03 " + PLAN + " Et vite.", "2026-D04 Oui"), rig.told(DECISION));
    when(rig.networks.of("YOUTH")).thenReturn(List.of());
    new MinutesCheckJob(rig.check).run();
    assertEquals(List.of(), rig.told(DECISION));
  }

  @Test
  public void theScanFindsWhatWasWrittenBefore() {
    rig.wiki.publishTo(new org.retis.gateway.EventBus());
    for (int page = 1; page <= 450; page++) {
      rig.wiki.page(page, "YOUTH", "p" + page, page % 90 == 0 ? decision("D " + page) : "<p>x</p>");
    }
    rig.scan.step();

    assertEquals(5, rig.register(DECISION).size());
    int reads = rig.wiki.reads();
    rig.scan.step();
    assertEquals("the next round is an hour away", reads, rig.wiki.reads());
  }

  @Test
  public void aRemovedSpaceTakesWhatItSaidAlong() {
    rig.wiki.page(1, "YOUTH", "Notes", decision(EVENING));
    rig.wiki.publishTo(new org.retis.gateway.EventBus());
    rig.wiki.remove(1);
    rig.events.publish(new SpaceRemoved("YOUTH"));

    assertEquals(List.of(), rig.told(DECISION));
    assertEquals("", rig.minutes.ofPage(1).get(0).text());
  }

  @Test
  public void aRemovedNetworkLeavesNothing() {
    rig.wiki.page(1, "YOUTH", "Notes", decision(EVENING) + action(PLAN));
    rig.events.publish(new NetworkRemoved(7));

    assertEquals(List.of(), rig.minutes.ofPage(1));
  }

  @Test
  public void aPageThatCannotBeReadStaysAsItWas() {
    rig.wiki.page(1, "YOUTH", "Notes", decision(EVENING));
    Network gone = RegisterRig.NETWORK;
    when(rig.networks.of("YOUTH"))
        .thenThrow(new IllegalStateException("database"))
        .thenReturn(List.of(gone));

    new MinutesCheckJob(rig.check).run();

    assertEquals(List.of("2026-D01 " + EVENING), rig.told(DECISION));
  }
}
