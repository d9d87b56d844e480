package org.retis.meeting;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who is invited to a meeting, or came to it.
 *
 * @param id our own id
 * @param meetingId the meeting
 * @param memberId the member, or null for a guest and for whoever was erased
 * @param guest the name of a guest; empty for a member, and for whoever was erased
 * @param state whether they came
 * @param deputyId the member who stood in, or null
 * @param deputy the name of who stood in where it is nobody on the roster, or empty
 * @param version how often it was changed, for whoever changes it next
 */
public record AttendanceSeat(
    int id,
    int meetingId,
    @Nullable Integer memberId,
    String guest,
    AttendanceState state,
    @Nullable Integer deputyId,
    String deputy,
    int version) {

  static AttendanceSeat member(int meetingId, int memberId) {
    return new AttendanceSeat(0, meetingId, memberId, "", AttendanceState.EXPECTED, null, "", 0);
  }

  static AttendanceSeat guest(int meetingId, String name) {
    return new AttendanceSeat(0, meetingId, null, name, AttendanceState.EXPECTED, null, "", 0);
  }

  /** Whether it is somebody who isn't on the roster. */
  public boolean isGuest() {
    return memberId == null;
  }
}
