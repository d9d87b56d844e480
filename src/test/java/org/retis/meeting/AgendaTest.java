package org.retis.meeting;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.retis.meeting.MeetingRig.NETWORK;
import static org.retis.meeting.MeetingRig.item;

import java.time.LocalDate;
import java.util.List;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.retis.host.ao.TestDatabases;
import org.retis.network.Circle;
import org.retis.network.Member;
import org.retis.web.UserMistake;

@RunWith(Parameterized.class)
public class AgendaTest {

  @Parameterized.Parameters(name = "{0}")
  public static Object[] databases() {
    return TestDatabases.values();
  }

  private final TestDatabases kind;
  private MeetingRig rig;
  private Meeting meeting;

  public AgendaTest(TestDatabases kind) {
    this.kind = kind;
  }

  @Before
  public void open() {
    rig = new MeetingRig(kind);
    rig.person(1, "Ada Lovelace");
    rig.person(2, "Bo Diallo");
    meeting = rig.committee();
  }

  @After
  public void close() {
    rig.close();
  }

  private AgendaItem add(String topic) {
    return rig.agenda.add(rig.viewer, NETWORK, meeting.id(), item(topic, "", 10));
  }

  private List<String> topics() {
    return rig.agenda.items(meeting).stream().map(AgendaItem::topic).toList();
  }

  private static AgendaDraft draft(String topic, int version) {
    return new AgendaDraft(topic, "DECISION", "", 5, List.of(), null, version);
  }

  @Test
  public void twoPeopleChangeTwoItems() {
    AgendaItem first = add("A");
    AgendaItem second = add("B");
    rig.agenda.change(rig.viewer, NETWORK, meeting.id(), first.id(), draft("A1", 0));
    rig.agenda.change(rig.viewer, NETWORK, meeting.id(), second.id(), draft("B1", 0));
    assertEquals(List.of("A1", "B1"), topics());

    UserMistake late =
        assertThrows(
            UserMistake.class,
            () -> rig.agenda.change(rig.viewer, NETWORK, meeting.id(), first.id(), draft("X", 0)));
    assertEquals(UserMistake.Kind.CONFLICT, late.kind());
    assertThrows(
        UserMistake.class,
        () -> rig.agenda.remove(rig.viewer, NETWORK, meeting.id(), second.id(), 0));
    rig.agenda.remove(rig.viewer, NETWORK, meeting.id(), second.id(), 1);
    assertEquals(List.of("A1"), topics());
  }

  @Test
  public void itemsMoveAlsoWhereTheyStandOnOnePlace() {
    add("A");
    AgendaItem second = add("B");
    AgendaItem third = rig.items.add(NETWORK.id(), second.at(second.position()));
    assertEquals(List.of("A", "B", "B"), topics());
    rig.agenda.move(rig.viewer, NETWORK, meeting.id(), second.id(), -1);
    assertEquals(List.of("B", "A", "B"), topics());
    rig.agenda.move(rig.viewer, NETWORK, meeting.id(), third.id(), -9);
    assertEquals(third.id(), rig.agenda.items(meeting).get(0).id());
  }

  @Test
  public void aChangeAndAMoveOfOneItemDontOverwriteEachOther() {
    AgendaItem first = add("A");
    add("B");
    rig.agenda.move(rig.viewer, NETWORK, meeting.id(), first.id(), 1);
    assertThrows(
        UserMistake.class,
        () -> rig.agenda.change(rig.viewer, NETWORK, meeting.id(), first.id(), draft("X", 0)));
    assertEquals(List.of("B", "A"), topics());
  }

  @Test
  public void whatEarlierMeetingsLeftIsCarriedOver() {
    rig.left(12, "Proposer un planning <partagé>", "Ada", LocalDate.of(2026, 12, 5));
    MeetingDraft typed = MeetingRig.draft("2026-12-17");
    AgendaDraft followUp = new AgendaDraft("Suites", "", "", null, List.of(), List.of(12), null);
    Meeting next =
        rig.preparation.prepare(
            rig.viewer,
            NETWORK,
            new MeetingDraft(
                typed.bodyId(),
                "",
                typed.date(),
                typed.time(),
                "",
                60,
                "",
                "",
                null,
                null,
                List.of(2),
                List.of(followUp),
                null));
    assertEquals(1, rig.attendance.seats(next).size());
    assertTrue(
        rig.pages
            .page(rig.viewer, NETWORK, next.id())
            .storage()
            .contains("<li>Proposer un planning &lt;partagé&gt; (Ada, pour le 05/12/2026)</li>"));
  }

  @Test
  public void twoPeopleRecordAttendanceAtOnce() {
    List<AttendanceSeat> seats = rig.attendance.seats(meeting);
    int ada = seats.get(0).id();
    int bo = seats.get(1).id();
    set(new AttendanceDraft(ada, 0, "PRESENT", ""));
    UserMistake late =
        assertThrows(
            UserMistake.class,
            () ->
                set(
                    new AttendanceDraft(ada, 0, "ABSENT", ""),
                    new AttendanceDraft(bo, 0, "EXCUSED", "")));
    assertEquals(UserMistake.Kind.CONFLICT, late.kind());
    assertEquals(List.of("Ada Lovelace"), List.of(late.args()));
    assertEquals(
        List.of(AttendanceState.PRESENT, AttendanceState.EXCUSED),
        rig.attendance.seats(meeting).stream().map(AttendanceSeat::state).toList());
  }

  private void set(AttendanceDraft... drafts) {
    rig.attendance.set(rig.viewer, NETWORK, meeting.id(), List.of(drafts));
  }

  @Test
  public void nobodyExcusesThemselvesTooLateOrUninvited() {
    Member ada = rig.people.get(1);
    Meeting past = rig.preparation.prepare(rig.viewer, NETWORK, MeetingRig.draft("2026-11-02"));
    rig.viewerIs(ada);
    assertEquals(
        UserMistake.Kind.CONFLICT,
        assertThrows(
                UserMistake.class,
                () -> rig.attendance.excuse(rig.viewer, NETWORK, past.id(), true))
            .kind());
    rig.viewerIs(rig.person(9, "Zoé"));
    assertThrows(
        UserMistake.class, () -> rig.attendance.excuse(rig.viewer, NETWORK, meeting.id(), true));
    rig.seenBy(Circle.VIEWER);
    assertThrows(
        UserMistake.class, () -> rig.attendance.excuse(rig.viewer, NETWORK, meeting.id(), true));
  }

  @Test
  public void nobodyIsOnTheListTwice() {
    assertThrows(
        UserMistake.class,
        () -> rig.attendance.add(rig.viewer, NETWORK, meeting.id(), "bo DIALLO"));
    rig.attendance.add(rig.viewer, NETWORK, meeting.id(), "Guest");
    assertThrows(
        UserMistake.class, () -> rig.attendance.add(rig.viewer, NETWORK, meeting.id(), "guest"));
    assertEquals(3, rig.attendance.seats(meeting).size());
  }
}
