package org.retis.host.demo;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.Test;

public class DemoTextTest {

  /** A Friday. */
  private final DemoDays days = new DemoDays(LocalDate.of(2026, 11, 20), ZoneId.of("Europe/Paris"));

  private final DemoText text = new DemoText(days, name -> "key-of-" + name);

  @Test
  public void mentionsBecomeLinksToAccounts() {
    assertEquals(
        "<p><ac:link><ri:user ri:userkey=\"key-of-member\" /></ac:link></p>",
        text.fill("<p>{{user:member}}</p>"));
  }

  @Test
  public void datesCountFromToday() {
    assertEquals("<time datetime=\"2026-11-19\" />", text.fill("{{date:-1}}"));
    assertEquals("le 1 décembre 2026", text.fill("le {{jour:11}}"));
    assertEquals("on 1 December 2026", text.fill("on {{day:11}}"));
  }

  @Test
  public void weekendsSlideToFriday() {
    assertEquals("20 novembre 2026", text.fill("{{jour:1}}"));
    assertEquals("20 novembre 2026", text.fill("{{jour:2}}"));
    assertEquals("23 novembre 2026", text.fill("{{jour:3}}"));
  }

  @Test
  public void aMomentIsAlwaysTheSameAndDuringWorkingHours() {
    assertEquals(days.moment(5, "a"), days.moment(5, "a"));
    for (int i = 1; i < 200; i++) {
      int hour = days.moment(i, "seed").atZone(days.zone()).getHour();
      assertEquals("hour " + hour, true, hour >= 8 && hour < 18);
    }
  }

  @Test
  public void anUnknownGapIsAMistake() {
    assertThrows(IllegalArgumentException.class, () -> text.fill("{{moon:1}}"));
  }
}
