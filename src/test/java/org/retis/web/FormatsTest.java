package org.retis.web;

import static org.junit.Assert.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.Test;
import org.retis.testing.TestSupport;

public class FormatsTest {

  private final Formats french = TestSupport.formats(Locale.FRENCH);
  private final Formats english = TestSupport.formats(Locale.ENGLISH);

  @Test
  public void datesAndTimesAreThoseOfTheReader() {
    Instant moment = Instant.parse("2026-11-20T23:30:00Z");

    assertEquals("21/11/2026 \u00e0 00:30", french.dateTime(moment));
    assertEquals("21/11/2026, 00:30", english.dateTime(moment));
    Formats overseas =
        new FormatsFactory(new Texts(), TestSupport.CLOCK)
            .forReader(Locale.FRENCH, ZoneId.of("Pacific/Noumea"));
    assertEquals("21/11/2026 \u00e0 10:30", overseas.dateTime(moment));
  }

  @Test
  public void tellsWhenItWasWritten() {
    assertEquals("Au 21/11/2026 \u00e0 09:00", french.asOfNow());
    assertEquals("As of 21/11/2026 at 09:00", english.asOfNow());
  }

  @Test
  public void tellsHowFarAwayADayIs() {
    LocalDate today = LocalDate.of(2026, 11, 21);

    assertEquals("aujourd\u2019hui", french.relative(today));
    assertEquals("tomorrow", english.relative(today.plusDays(1)));
    assertEquals("hier", french.relative(today.minusDays(1)));
    assertEquals("in 55 days", english.relative(LocalDate.of(2027, 1, 15)));
    assertEquals("il y a 21 jours", french.relative(LocalDate.of(2026, 10, 31)));
  }

  @Test
  public void listsAsInASentence() {
    assertEquals("", french.list(List.of()));
    assertEquals("a", french.list(List.of("a")));
    assertEquals("a et b", french.list(List.of("a", "b")));
    assertEquals("a, b and c", english.list(List.of("a", "b", "c")));
  }

  @Test
  public void writesNumbersAsTheLanguageDoes() {
    assertEquals("12,345", english.number(12345));
    assertEquals("12\u202f345", french.number(12345));
  }
}
