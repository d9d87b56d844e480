package org.retis.web;

import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/**
 * Speaks to one person: our texts, dates, times and numbers in their language and time zone.
 *
 * <p>Dates read 21/11/2026 and times 09:00 in both our languages.
 */
public final class Formats {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final Texts texts;
  private final Clock clock;
  private final Locale locale;
  private final ZoneId zone;

  Formats(Texts texts, Clock clock, Locale locale, ZoneId zone) {
    this.texts = texts;
    this.clock = clock;
    this.locale = locale;
    this.zone = zone;
  }

  /** The language. */
  public Locale locale() {
    return locale;
  }

  /** The text for a key, see {@link Texts#text}. */
  public String text(String key, Object... args) {
    return texts.text(locale, key, args);
  }

  /** The text for a number of things, see {@link Texts#plural}. */
  public String plural(String key, long n, Object... args) {
    return texts.plural(locale, key, n, args);
  }

  /** The sentence that tells what is wrong. */
  public String sentence(UserMistake mistake) {
    return texts.text(locale, mistake.key(), mistake.args());
  }

  /** The current day where the person is. */
  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), zone);
  }

  /** The current moment. */
  public Instant now() {
    return clock.instant();
  }

  /** A day, as 21/11/2026. */
  public String date(LocalDate day) {
    return DATE.format(day);
  }

  /** The day of a moment where the person is, as 21/11/2026. */
  public String date(Instant moment) {
    return DATE.format(moment.atZone(zone));
  }

  /** The time of day of a moment where the person is, as 09:00. */
  public String time(Instant moment) {
    return TIME.format(moment.atZone(zone));
  }

  /** Day and time of a moment where the person is. */
  public String dateTime(Instant moment) {
    return text("retis.web.dateTime", date(moment), time(moment));
  }

  /** The moment of writing, for the foot of a macro: "As of 21/11/2026 at 09:00". */
  public String asOfNow() {
    return text("retis.web.asOf", date(now()), time(now()));
  }

  /** A whole number with the language's separators. */
  public String number(long n) {
    return NumberFormat.getIntegerInstance(locale).format(n);
  }

  /** How far away a day is: "today", "tomorrow", "in 5 days", "5 days ago". */
  public String relative(LocalDate day) {
    long days = today().until(day, ChronoUnit.DAYS);
    if (days == 0) {
      return text("retis.web.today");
    }
    if (Math.abs(days) == 1) {
      return text(days > 0 ? "retis.web.tomorrow" : "retis.web.yesterday");
    }
    return plural(days > 0 ? "retis.web.inDays" : "retis.web.daysAgo", Math.abs(days));
  }

  /** The items as in a sentence: "a", "a and b", "a, b and c". */
  public String list(List<String> items) {
    if (items.size() < 2) {
      return String.join("", items);
    }
    String start = String.join(", ", items.subList(0, items.size() - 1));
    return text("retis.web.listEnd", start, items.get(items.size() - 1));
  }
}
