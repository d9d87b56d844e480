package org.retis.host.render;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes days and times for a reader. */
public final class HostDates {

  private HostDates() {}

  /**
   * A day written as {@code 2026-11-21} in the reader's way, for instance 21 Nov 2026.
   *
   * @return the text itself when it is no day
   */
  public static String day(String iso, Locale locale) {
    try {
      return day(LocalDate.parse(iso), locale);
    } catch (DateTimeException e) {
      return iso;
    }
  }

  /** A day in the reader's way. */
  public static String day(LocalDate day, Locale locale) {
    return day.format(DateTimeFormatter.ofPattern("d MMM yyyy", locale));
  }

  /** The day of a moment in the reader's zone. */
  public static String day(Instant at, Locale locale, ZoneId zone) {
    return day(at.atZone(zone).toLocalDate(), locale);
  }

  /** Day and time of a moment in the reader's zone. */
  public static String time(Instant at, Locale locale, ZoneId zone) {
    return at.atZone(zone).format(DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", locale));
  }
}
