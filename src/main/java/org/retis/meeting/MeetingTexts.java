package org.retis.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.retis.network.Body;
import org.retis.web.Formats;

/** How meetings are told. */
final class MeetingTexts {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private MeetingTexts() {}

  /** A body's own name, or that of its kind. */
  static String name(Formats formats, Body body) {
    return body.name().isEmpty() ? formats.text(body.kind().key()) : body.name();
  }

  /** A meeting's day with the name of the weekday. */
  static String day(Formats formats, Meeting meeting) {
    LocalDate day = meeting.day();
    String weekday = day.getDayOfWeek().getDisplayName(TextStyle.FULL, formats.locale());
    String first = weekday.substring(0, 1).toUpperCase(formats.locale());
    return formats.text("retis.meeting.day", first + weekday.substring(1), formats.date(day));
  }

  /** When a meeting begins and ends where it takes place, and where that is if not here. */
  static String hours(Formats formats, Meeting meeting, ZoneId here) {
    String start = time(meeting, meeting.start());
    String hours =
        meeting.minutes() == 0
            ? start
            : formats.text("retis.meeting.hours", start, time(meeting, meeting.end()));
    boolean same =
        here.getRules()
            .getOffset(meeting.start())
            .equals(meeting.zone().getRules().getOffset(meeting.start()));
    return same ? hours : formats.text("retis.meeting.zone", hours, meeting.zone().getId());
  }

  /** The time of day of a moment where a meeting takes place. */
  static String time(Meeting meeting, Instant moment) {
    return TIME.format(ZonedDateTime.ofInstant(moment, meeting.zone()));
  }

  /** Day, hours and place in one line. */
  static String line(Formats formats, Meeting meeting, ZoneId here) {
    List<String> parts = new ArrayList<>();
    parts.add(day(formats, meeting));
    parts.add(hours(formats, meeting, here));
    if (!meeting.place().isEmpty()) {
      parts.add(meeting.place());
    }
    return String.join(", ", parts);
  }

  /** A length, as 45 min, 2 h or 1 h 30. */
  static String length(Formats formats, int minutes) {
    int hours = minutes / 60;
    int rest = minutes % 60;
    if (hours == 0) {
      return formats.text("retis.meeting.length.minutes", rest);
    }
    return rest == 0
        ? formats.text("retis.meeting.length.hours", hours)
        : formats.text(
            "retis.meeting.length.both", hours, LocalTime.of(0, rest).toString().substring(3));
  }
}
