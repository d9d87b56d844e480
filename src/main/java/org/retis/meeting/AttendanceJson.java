package org.retis.meeting;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who is invited to a meeting, or came to it, as REST answers it.
 *
 * @param id our own id of the seat
 * @param memberId the member, or null for a guest
 * @param guest the name of a guest
 * @param state name of an {@link AttendanceState}
 * @param deputyId the member who stood in, or null
 * @param deputy the name of who stood in where it is nobody on the roster
 * @param version its version, to be sent back with a change
 */
public record AttendanceJson(
    int id,
    @Nullable Integer memberId,
    String guest,
    String state,
    @Nullable Integer deputyId,
    String deputy,
    int version) {

  static AttendanceJson of(AttendanceSeat seat) {
    return new AttendanceJson(
        seat.id(),
        seat.memberId(),
        seat.guest(),
        seat.state().name(),
        seat.deputyId(),
        seat.deputy(),
        seat.version());
  }
}
