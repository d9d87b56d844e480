package org.retis.host.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * Counts days from today, so that a demonstration never looks old.
 *
 * @param today the day to count from
 * @param zone where the invented people live
 */
public record DemoDays(LocalDate today, ZoneId zone) {

  private static final int FIRST_HOUR = 8;
  private static final int MINUTES_AT_WORK = 10 * 60;

  /** A day in the past, or for a negative number in the future. */
  public LocalDate ago(int days) {
    return today.minusDays(days);
  }

  /**
   * The working day at or before a day.
   *
   * @param offset days from today, negative for the past
   */
  public LocalDate workday(int offset) {
    LocalDate day = today.plusDays(offset);
    if (day.getDayOfWeek() == DayOfWeek.SATURDAY) {
      return day.minusDays(1);
    }
    return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.minusDays(2) : day;
  }

  /**
   * A moment during working hours.
   *
   * @param daysAgo 1 or more
   * @param seed the same moment for the same seed
   */
  public Instant moment(int daysAgo, String seed) {
    int minute = Math.floorMod(seed.hashCode() * 31 + daysAgo, MINUTES_AT_WORK);
    LocalTime time = LocalTime.of(FIRST_HOUR, 0).plusMinutes(minute);
    return workday(-daysAgo).atTime(time).atZone(zone).toInstant();
  }
}
