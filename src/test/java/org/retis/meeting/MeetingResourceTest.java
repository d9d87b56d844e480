package org.retis.meeting;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.when;
import static org.retis.meeting.MeetingRig.ID;
import static org.retis.meeting.MeetingRig.NETWORK;

import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.retis.host.ao.TestDatabases;
import org.retis.network.Circle;
import org.retis.testing.TestSupport;
import org.retis.web.FormatsFactory;
import org.retis.web.PageJson;
import org.retis.web.RestMistake;
import org.retis.web.RestSupport;
import org.retis.web.Texts;

public class MeetingResourceTest {

  private static final String LONG = "x".repeat(10_000);
  private static final long PAGE = 50;

  private MeetingRig rig;
  private MeetingResource meetings;
  private AgendaResource agenda;
  private AttendanceResource attendance;
  private Meeting meeting;
  private int item;
  private int seat;

  @Before
  public void open() {
    rig = new MeetingRig(TestDatabases.H2);
    RestSupport support =
        new RestSupport(
            () -> rig.viewer, new Texts(), new FormatsFactory(new Texts(), TestSupport.CLOCK));
    meetings = new MeetingResource(support, rig.networks, rig.meetings, rig.preparation, rig.pages);
    agenda = new AgendaResource(support, rig.networks, rig.agenda);
    attendance = new AttendanceResource(support, rig.networks, rig.attendance);
    rig.person(1, "Ada Lovelace");
    rig.contents.page(PAGE, "YOUTH", "CR", "");
    meeting = rig.committee();
    item = rig.agenda.add(rig.viewer, NETWORK, meeting.id(), MeetingRig.item("A", "", 5)).id();
    seat = rig.seats.of(meeting.id()).get(0).id();
  }

  @After
  public void close() {
    rig.close();
  }

  private static MeetingDraft draft(
      String title, String date, String time, String place, String link, Integer version) {
    return new MeetingDraft(
        3, title, date, time, "Europe/Paris", 60, place, link, version, null, null, null, null);
  }

  private static MeetingDraft right(Integer version) {
    return draft("", "2026-12-11", "09:30", "", "", version);
  }

  private static AgendaDraft item(String topic, String kind, String presenter, Integer minutes) {
    return new AgendaDraft(topic, kind, presenter, minutes, List.of(), List.of(), 0);
  }

  /** Everything that changes something, by what it is asked with a right input. */
  private List<Response> changes() {
    int id = meeting.id();
    return List.of(
        meetings.prepare(ID, right(null)),
        meetings.change(ID, id, right(0)),
        meetings.state(ID, id, new MeetingStateJson("CANCELLED", 0)),
        meetings.link(ID, id, new MeetingPageJson(PAGE)),
        meetings.unlink(ID, id),
        meetings.minutes(ID, id),
        agenda.add(ID, id, item("B", "", "", 5)),
        agenda.change(ID, id, item, item("B", "", "", 5)),
        agenda.move(ID, id, item, new AgendaMove(1)),
        agenda.remove(ID, id, item, 0),
        attendance.set(
            ID, id, new AttendanceList(List.of(new AttendanceDraft(seat, 0, "PRESENT", "")))),
        attendance.add(ID, id, new AttendanceGuest("Bo")),
        attendance.inviteAgain(ID, id),
        attendance.remove(ID, id, seat, 0));
  }

  private static List<Integer> statuses(List<Response> answers) {
    return answers.stream().map(Response::getStatus).distinct().toList();
  }

  private static String field(Response answer) {
    assertEquals(String.valueOf(answer.getEntity()), 400, answer.getStatus());
    return ((RestMistake) answer.getEntity()).field();
  }

  @Test
  public void nobodyButCoordinatorsChangesAnything() {
    for (Circle circle : List.of(Circle.NOBODY, Circle.VIEWER, Circle.MEMBER)) {
      rig.seenBy(circle);
      for (Response answer : changes()) {
        int status = answer.getStatus();
        assertEquals(circle + ": " + answer.getEntity(), true, status == 403 || status == 404);
      }
    }
    rig.seenBy(Circle.COORDINATOR);
    rig.meetings.link(rig.viewer, NETWORK, meeting.id(), PAGE);
    for (Circle circle : List.of(Circle.NOBODY, Circle.VIEWER, Circle.MEMBER)) {
      rig.seenBy(circle);
      assertEquals(circle.name(), List.of(403), statuses(changes()));
    }
    assertEquals(1, rig.items.of(meeting.id()).size());
    assertEquals(1, rig.seats.of(meeting.id()).size());
    assertEquals(1, rig.store.byId(meeting.id()).orElseThrow().version());
  }

  @Test
  public void coordinatorsWhoMayNotViewThePageChangeNothing() {
    rig.meetings.link(rig.viewer, NETWORK, meeting.id(), PAGE);
    when(rig.permissions.mayViewContent(any(), anyLong())).thenReturn(false);
    List<Response> some = new ArrayList<>(changes());
    some.remove(0);
    assertEquals(List.of(404), statuses(some));
  }

  @Test
  public void whoSeesTheNetworkReadsThatItMeetsAndNoMore() {
    rig.seenBy(Circle.NOBODY);
    assertEquals(403, meetings.list(ID, 0, 1, 50).getStatus());
    assertEquals(403, meetings.one(ID, meeting.id()).getStatus());
    rig.seenBy(Circle.VIEWER);
    MeetingJson seen = (MeetingJson) meetings.one(ID, meeting.id()).getEntity();
    assertEquals("2026-12-10", seen.date());
    assertEquals("", seen.place() + seen.link());
    assertEquals(404, agenda.list(ID, meeting.id()).getStatus());
    assertEquals(404, attendance.list(ID, meeting.id(), 1, 50).getStatus());

    rig.seenBy(Circle.COORDINATOR);
    rig.meetings.link(rig.viewer, NETWORK, meeting.id(), PAGE);
    rig.seenBy(Circle.VIEWER);
    MeetingJson read = (MeetingJson) meetings.one(ID, meeting.id()).getEntity();
    assertEquals("Espace jeunes", read.place());
    assertEquals(PAGE, read.pageId().longValue());
    assertEquals(200, agenda.list(ID, meeting.id()).getStatus());
    assertEquals(1, ((PageJson<?>) attendance.list(ID, meeting.id(), 1, 50).getEntity()).total());
    when(rig.permissions.mayViewContent(any(), anyLong())).thenReturn(false);
    assertNull(((MeetingJson) meetings.one(ID, meeting.id()).getEntity()).pageId());
    assertEquals(404, agenda.list(ID, meeting.id()).getStatus());
  }

  @Test
  public void badMeetingsAreToldByField() {
    String day = "2026-12-11";
    assertEquals("date", field(meetings.prepare(ID, draft("", "2026-02-31", "09:30", "", "", 0))));
    assertEquals("date", field(meetings.prepare(ID, draft("", null, "09:30", "", "", 0))));
    assertEquals("time", field(meetings.prepare(ID, draft("", day, null, "", "", 0))));
    assertEquals("title", field(meetings.prepare(ID, draft(LONG, day, "09:30", "", "", 0))));
    assertEquals("place", field(meetings.prepare(ID, draft("", day, "09:30", LONG, "", 0))));
    for (String link : List.of("javascript:alert(1)", "//host/x", "ftp://a.b", LONG)) {
      assertEquals("link", field(meetings.prepare(ID, draft("", day, "09:30", "", link, 0))));
    }
    MeetingDraft strangers =
        new MeetingDraft(3, "", day, "09:30", "", 60, "", "", 0, null, List.of(4711), null, null);
    assertEquals("invitees", field(meetings.prepare(ID, strangers)));
    MeetingDraft nothings =
        new MeetingDraft(
            3,
            "",
            day,
            "09:30",
            "",
            60,
            "",
            "",
            0,
            null,
            null,
            Collections.singletonList(null),
            LONG);
    assertEquals(400, meetings.prepare(ID, nothings).getStatus());
    assertEquals(400, meetings.prepare(ID, null).getStatus());
    assertEquals(404, meetings.one(ID, 4711).getStatus());
    assertEquals("state", field(meetings.state(ID, meeting.id(), new MeetingStateJson("X", 0))));
    assertEquals("pageId", field(meetings.link(ID, meeting.id(), new MeetingPageJson(null))));
    assertEquals("pageId", field(meetings.link(ID, meeting.id(), new MeetingPageJson(99L))));
    assertEquals(1, ((PageJson<?>) meetings.list(ID, 0, 1, 50).getEntity()).total());
  }

  @Test
  public void badItemsAndSeatsAreToldByField() {
    int id = meeting.id();
    assertEquals("topic", field(agenda.add(ID, id, item(LONG, "", "", 5))));
    assertEquals("topic", field(agenda.add(ID, id, item(" ", "", "", 5))));
    assertEquals("kind", field(agenda.add(ID, id, item("B", "DANCE", "", 5))));
    assertEquals("presenter", field(agenda.add(ID, id, item("B", "", LONG, 5))));
    assertEquals("minutes", field(agenda.add(ID, id, item("B", "", "", -5))));
    assertEquals(400, agenda.add(ID, id, null).getStatus());
    assertEquals(404, agenda.change(ID, id, 4711, item("B", "", "", 5)).getStatus());
    assertEquals("name", field(attendance.add(ID, id, new AttendanceGuest(LONG))));
    assertEquals("name", field(attendance.add(ID, id, new AttendanceGuest(null))));
    assertEquals(409, attendance.add(ID, id, new AttendanceGuest("ada lovelace")).getStatus());
    assertEquals(
        "state",
        field(
            attendance.set(
                ID, id, new AttendanceList(List.of(new AttendanceDraft(seat, 0, "X", ""))))));
    assertEquals(
        404,
        attendance
            .set(ID, id, new AttendanceList(List.of(new AttendanceDraft(4711, 0, "PRESENT", ""))))
            .getStatus());
    assertEquals(
        200,
        attendance.set(ID, id, new AttendanceList(Collections.singletonList(null))).getStatus());
    assertEquals(400, attendance.set(ID, id, null).getStatus());
  }

  @Test
  public void wrongVersionsChangeNothing() {
    int id = meeting.id();
    List<Response> late =
        List.of(
            meetings.change(ID, id, right(7)),
            meetings.state(ID, id, new MeetingStateJson("CANCELLED", null)),
            agenda.change(ID, id, item, new AgendaDraft("B", "", "", 5, List.of(), List.of(), 7)),
            agenda.remove(ID, id, item, -1),
            attendance.set(
                ID, id, new AttendanceList(List.of(new AttendanceDraft(seat, 7, "ABSENT", "")))),
            attendance.remove(ID, id, seat, 7));
    assertEquals(List.of(409), statuses(late));
    assertEquals(meeting, rig.store.byId(id).orElseThrow());
    assertEquals("A", rig.items.of(id).get(0).topic());
    assertEquals(AttendanceState.EXPECTED, rig.seats.of(id).get(0).state());
  }

  @Test
  public void theSameKeyMakesOneMeeting() {
    MeetingDraft once =
        new MeetingDraft(
            3, "", "2026-12-11", "09:30", "", 60, "", "", 0, null, null, null, "form-1");
    MeetingJson first = (MeetingJson) meetings.prepare(ID, once).getEntity();
    MeetingJson again = (MeetingJson) meetings.prepare(ID, once).getEntity();
    assertEquals(first.id(), again.id());
    assertEquals(2, ((PageJson<?>) meetings.list(ID, 0, 1, 50).getEntity()).total());
  }

  @Test
  public void whomTheBodyInvitedSinceIsAddedAndNobodyIsTouched() {
    int id = meeting.id();
    rig.attendance.set(
        rig.viewer, NETWORK, id, List.of(new AttendanceDraft(seat, 0, "PRESENT", "")));
    rig.attendance.add(rig.viewer, NETWORK, id, "Un invité");
    rig.people.clear();
    rig.person(2, "Bo");
    rig.person(3, "Cy");
    assertEquals(204, attendance.inviteAgain(ID, id).getStatus());
    assertEquals(204, attendance.inviteAgain(ID, id).getStatus());
    List<AttendanceSeat> seats = rig.seats.of(id);
    assertEquals(4, seats.size());
    assertEquals(AttendanceState.PRESENT, seats.get(0).state());
    assertEquals("Un invité", seats.get(1).guest());
    assertEquals(3, seats.get(3).memberId().intValue());
  }
}
