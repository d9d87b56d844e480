package org.retis.meeting;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.retis.network.PersonalDataHolder;

/** What meetings keep about a member, for them to see and to have erased. */
public final class MeetingPersonalData implements PersonalDataHolder {

  private final MeetingStore meetings;
  private final AttendanceStore seats;
  private final AgendaStore items;

  MeetingPersonalData(MeetingStore meetings, AttendanceStore seats, AgendaStore items) {
    this.meetings = meetings;
    this.seats = seats;
    this.items = items;
  }

  @Override
  public Map<String, Object> export(int memberId) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("meetings", seats.ofMember(memberId).stream().map(this::describe).toList());
    data.put(
        "stoodInAt",
        seats.meetingsAsDeputy(memberId).stream()
            .map(meetings::byId)
            .flatMap(Optional::stream)
            .map(Meeting::title)
            .toList());
    data.put("presents", items.topicsOf(memberId));
    return data;
  }

  private Map<String, Object> describe(AttendanceSeat seat) {
    Map<String, Object> data = new LinkedHashMap<>();
    Optional<Meeting> meeting = meetings.byId(seat.meetingId());
    data.put("meeting", meeting.map(Meeting::title).orElse(""));
    data.put("day", meeting.map(one -> one.day().toString()).orElse(""));
    data.put("state", seat.state().name());
    data.put("representedBy", seat.deputy());
    return data;
  }

  @Override
  public void erase(int memberId) {
    seats.forget(memberId);
    items.replace(memberId, null);
  }
}
