package org.retis.meeting;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.when;
import static org.retis.meeting.MeetingRig.NETWORK;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.retis.host.ao.TestDatabases;
import org.retis.network.Body;
import org.retis.network.BodyKind;
import org.retis.network.Circle;
import org.retis.network.Member;
import org.retis.network.MemberErased;
import org.retis.network.MembersMerged;
import org.retis.network.NetworkRemoved;
import org.retis.store.PageRequest;
import org.retis.web.UserMistake;

@RunWith(Parameterized.class)
public class MeetingsTest {

  private static final PageRequest FIRST = new PageRequest(1, 10);

  @Parameterized.Parameters(name = "{0}")
  public static Object[] databases() {
    return TestDatabases.values();
  }

  private final TestDatabases kind;
  private MeetingRig rig;

  public MeetingsTest(TestDatabases kind) {
    this.kind = kind;
  }

  @Before
  public void open() {
    rig = new MeetingRig(kind);
  }

  @After
  public void close() {
    rig.close();
  }

  @Test
  public void aMeetingIsPreparedWithTheBodysInvitees() {
    Member ada = rig.person(1, "Ada Lovelace");
    Meeting meeting = rig.committee();

    assertEquals("Comité technique du 10/12/2026", meeting.title());
    assertEquals("2026-CT1", meeting.number());
    assertEquals(LocalDate.of(2026, 12, 10), meeting.day());
    assertEquals("2026-12-10T08:30:00Z", meeting.start().toString());
    assertEquals("2026-12-10T11:00:00Z", meeting.end().toString());
    assertEquals(
        List.of(ada.id()),
        rig.attendance.seats(meeting).stream().map(AttendanceSeat::memberId).toList());
  }

  @Test
  public void numbersAreGivenOncePerYear() {
    assertEquals("2026-CT1", rig.committee().number());
    Meeting second = rig.committee();
    assertEquals("2026-CT2", second.number());
    assertEquals(
        "2027-CT1",
        rig.preparation.prepare(rig.viewer, NETWORK, MeetingRig.draft("2027-01-14")).number());

    Meeting moved =
        rig.meetings.change(rig.viewer, NETWORK, second.id(), MeetingRig.draft("2027-02-01"));
    assertEquals("2027-CT2", moved.number());
    assertEquals("the number that was left stays free", "2026-CT3", rig.committee().number());
  }

  @Test
  public void raceForNumbersGivesEachItsOwn() throws Exception {
    int racers = 6;
    CyclicBarrier start = new CyclicBarrier(racers);
    ExecutorService threads = Executors.newFixedThreadPool(racers);
    try {
      List<Future<Integer>> numbers = new ArrayList<>();
      for (int i = 0; i < racers; i++) {
        Callable<Integer> one =
            () -> {
              start.await();
              return rig.store.nextOrdinal(NETWORK.id(), "CT", 2026);
            };
        numbers.add(threads.submit(one));
      }
      TreeSet<Integer> given = new TreeSet<>();
      for (Future<Integer> number : numbers) {
        given.add(number.get());
      }
      assertEquals(IntStream.rangeClosed(1, racers).boxed().toList(), List.copyOf(given));
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  public void bodiesHaveLettersOfTheirOwn() {
    assertEquals("CP", code(BodyKind.STEERING_COMMITTEE, ""));
    assertEquals("PL", code(BodyKind.PLENARY, "Rencontre"));
    assertEquals("GTSMJ", code(BodyKind.WORKING_GROUP, "Santé mentale des jeunes"));
    assertEquals("BV", code(BodyKind.OTHER, "Bureau de veille"));
    assertEquals("R", code(BodyKind.OTHER, "12"));
  }

  private static String code(BodyKind kind, String name) {
    return MeetingCode.of(new Body(1, 1, kind, name, ""));
  }

  @Test
  public void whatIsTypedWronglyIsToldByField() {
    assertEquals("date", wrong("2026-02-31", "09:30", "Europe/Paris", ""));
    assertEquals("time", wrong("2026-02-28", "25:00", "Europe/Paris", ""));
    assertEquals("zone", wrong("2026-02-28", "09:00", "Europe/Nowhere", ""));
    assertEquals("link", wrong("2026-02-28", "09:00", "", "javascript:alert(1)"));
  }

  private String wrong(String date, String time, String zone, String link) {
    MeetingDraft draft =
        new MeetingDraft(3, "", date, time, zone, 60, "", link, 0, null, null, null, null);
    return assertThrows(
            UserMistake.class, () -> rig.preparation.prepare(rig.viewer, NETWORK, draft))
        .field()
        .orElse("");
  }

  @Test
  public void onlyTheFirstOfTwoChangesIsSaved() {
    Meeting meeting = rig.committee();
    rig.meetings.change(rig.viewer, NETWORK, meeting.id(), MeetingRig.draft("2026-12-11"));
    UserMistake late =
        assertThrows(
            UserMistake.class,
            () ->
                rig.meetings.change(
                    rig.viewer, NETWORK, meeting.id(), MeetingRig.draft("2026-12-12")));
    assertEquals(UserMistake.Kind.CONFLICT, late.kind());
    assertEquals(
        LocalDate.of(2026, 12, 11), rig.meetings.get(rig.viewer, NETWORK, meeting.id()).day());
  }

  @Test
  public void callingOffKeepsTheNumberAndCanBeTakenBack() {
    Meeting meeting = rig.committee();
    Meeting off = rig.meetings.state(rig.viewer, NETWORK, meeting.id(), MeetingState.CANCELLED, 0);
    assertTrue(off.isCancelled());
    assertEquals(meeting.number(), off.number());
    assertFalse(
        rig.meetings
            .state(rig.viewer, NETWORK, meeting.id(), MeetingState.PLANNED, off.version())
            .isCancelled());
  }

  @Test
  public void aPageHoldsTheMinutesOfOneMeeting() {
    rig.contents.page(50, "YOUTH", "CR", "").page(51, "OTHER", "X", "");
    Meeting first = rig.committee();
    Meeting second = rig.committee();
    assertEquals(
        50L, rig.meetings.link(rig.viewer, NETWORK, first.id(), 50).page().get().longValue());
    assertEquals(1, rig.heard.size());

    UserMistake taken =
        assertThrows(
            UserMistake.class, () -> rig.meetings.link(rig.viewer, NETWORK, second.id(), 50));
    assertEquals(UserMistake.Kind.CONFLICT, taken.kind());
    assertThrows(UserMistake.class, () -> rig.meetings.link(rig.viewer, NETWORK, second.id(), 51));
    assertThrows(UserMistake.class, () -> rig.meetings.link(rig.viewer, NETWORK, second.id(), 99));
    assertFalse("the store refuses too", rig.store.link(second, 50L));
  }

  @Test
  public void theMeetingOutlivesItsPage() {
    rig.contents.page(50, "YOUTH", "CR", "");
    Meeting meeting = rig.committee();
    rig.meetings.link(rig.viewer, NETWORK, meeting.id(), 50);

    rig.contents.trash(50);
    assertFalse(rig.store.byId(meeting.id()).get().pageThere());
    rig.contents.restore(50);
    assertTrue(rig.store.byId(meeting.id()).get().pageThere());
    rig.contents.trash(50).remove(50);
    assertNull(rig.store.byId(meeting.id()).get().pageId());
  }

  @Test
  public void aPageMadeWithTheMacrosBecomesTheMinutesOnce() {
    Meeting meeting = rig.committee();
    String storage = rig.pages.page(rig.viewer, NETWORK, meeting.id()).storage();
    rig.contents
        .by("key-of-ada")
        .page(60, "YOUTH", "CR", storage)
        .page(61, "YOUTH", "CR2", storage);

    assertEquals(60L, rig.store.byId(meeting.id()).get().page().get().longValue());
    assertTrue(rig.link.of(60, List.of()).isPresent());
    assertEquals("CT1", rig.link.of(60, List.of()).get().code());
    assertTrue("a copy is no minutes", rig.link.of(61, List.of()).isEmpty());
  }

  @Test
  public void aPageByAnybodyElseDoesnt() {
    Meeting meeting = rig.committee();
    String storage = rig.pages.page(rig.viewer, NETWORK, meeting.id()).storage();
    rig.seenBy(Circle.MEMBER);
    rig.contents.by("key-of-eve").page(60, "YOUTH", "CR", storage);
    assertNull(rig.store.byId(meeting.id()).get().pageId());
  }

  @Test
  public void membersSeeAgendaAndAttendanceByThePageOnly() {
    rig.contents.page(50, "YOUTH", "CR", "");
    Meeting meeting = rig.committee();
    rig.seenBy(Circle.MEMBER);
    assertThrows(UserMistake.class, () -> rig.agenda.items(rig.viewer, NETWORK, meeting.id()));
    assertThrows(
        UserMistake.class,
        () -> rig.preparation.prepare(rig.viewer, NETWORK, MeetingRig.draft("2026-12-10")));

    rig.seenBy(Circle.COORDINATOR);
    rig.meetings.link(rig.viewer, NETWORK, meeting.id(), 50);
    rig.seenBy(Circle.MEMBER);
    assertEquals(List.of(), rig.agenda.items(rig.viewer, NETWORK, meeting.id()));
    assertThrows(
        UserMistake.class,
        () -> rig.agenda.add(rig.viewer, NETWORK, meeting.id(), MeetingRig.item("X", "", 1)));

    when(rig.permissions.mayViewContent(any(), anyLong())).thenReturn(false);
    rig.seenBy(Circle.COORDINATOR);
    assertThrows(UserMistake.class, () -> rig.attendance.seats(rig.viewer, NETWORK, meeting.id()));
    assertFalse(rig.meetings.mayOpen(rig.viewer, rig.store.byId(meeting.id()).get()));
  }

  @Test
  public void listsAreInOrderOfTime() {
    Meeting late = rig.preparation.prepare(rig.viewer, NETWORK, MeetingRig.draft("2027-01-14"));
    Meeting past = rig.preparation.prepare(rig.viewer, NETWORK, MeetingRig.draft("2026-10-01"));
    Meeting soon = rig.committee();
    assertEquals(
        List.of(late, soon, past), rig.meetings.list(rig.viewer, NETWORK, 0, FIRST).rows());
    assertEquals(
        List.of(soon, late),
        rig.meetings.list(rig.viewer, NETWORK, List.of(3), true, FIRST).rows());
    assertEquals(
        List.of(past), rig.meetings.list(rig.viewer, NETWORK, List.of(), false, FIRST).rows());
    assertEquals(List.of(), rig.meetings.list(rig.viewer, NETWORK, 4, FIRST).rows());
  }

  @Test
  public void whoeverIsMergedErasedOrRemovedIsNoLongerNamed() {
    Member kept = rig.person(1, "Ada");
    rig.person(2, "Ada L.");
    rig.person(3, "Bo");
    Meeting meeting = rig.committee();
    rig.agenda.add(rig.viewer, NETWORK, meeting.id(), MeetingRig.item("Budget", "Ada L.", 10));
    AttendanceSeat second = rig.seats.ofMember(meeting.id(), 2).orElseThrow();
    rig.attendance.set(
        rig.viewer,
        NETWORK,
        meeting.id(),
        List.of(new AttendanceDraft(second.id(), 0, "EXCUSED", "")));

    rig.events.publish(new MembersMerged(kept, 2));
    List<AttendanceSeat> seats = rig.attendance.seats(meeting);
    assertEquals(List.of(1, 3), seats.stream().map(AttendanceSeat::memberId).toList());
    assertEquals(AttendanceState.EXCUSED, seats.get(0).state());
    assertEquals(1, rig.agenda.items(meeting).get(0).memberId().intValue());
    assertEquals(List.of("Budget"), rig.personal.export(1).get("presents"));

    rig.events.publish(new MemberErased(1, NETWORK.id()));
    assertEquals("the seat stays, without a name", 2, rig.attendance.seats(meeting).size());
    assertEquals(List.of(), rig.personal.export(1).get("meetings"));
    assertNull(rig.agenda.items(meeting).get(0).memberId());

    rig.events.publish(new NetworkRemoved(NETWORK.id()));
    assertTrue(rig.store.byId(meeting.id()).isEmpty());
    assertEquals(List.of(), rig.attendance.seats(meeting));
    assertEquals(List.of(), rig.agenda.items(meeting));
  }
}
