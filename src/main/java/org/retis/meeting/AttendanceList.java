package org.retis.meeting;

import java.util.List;
import java.util.Objects;

/**
 * Who came, as one form sends it.
 *
 * @param seats those that are to be changed
 */
public record AttendanceList(List<AttendanceDraft> seats) {

  public AttendanceList {
    // JSON may leave the list out, or put nothing in places of it
    List<AttendanceDraft> sent = Objects.requireNonNullElse(seats, List.of());
    seats = List.copyOf(sent.stream().filter(Objects::nonNull).toList());
  }
}
