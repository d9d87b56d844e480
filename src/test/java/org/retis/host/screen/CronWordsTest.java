package org.retis.host.screen;

import static org.junit.Assert.assertEquals;

import java.util.Locale;
import java.util.Optional;
import org.junit.Test;
import org.retis.host.render.HostTexts;

public class CronWordsTest {

  private final CronWords words = new CronWords(new HostTexts(Locale.ENGLISH));

  @Test
  public void saysUsualExpressionsInWords() {
    assertEquals(Optional.of("Every day at 02:05"), words.cron("0 5 2 * * ?"));
    assertEquals(Optional.of("Every minute"), words.cron("0 * * * * ?"));
    assertEquals(Optional.of("Every 5 minutes"), words.cron("0 0/5 * * * ?"));
    assertEquals(Optional.of("Every 10 minutes"), words.cron("0 */10 * ? * * *"));
    assertEquals(Optional.of("Every hour at minute 15"), words.cron("0 15 * * * ?"));
    assertEquals(Optional.of("Every 6 hours"), words.cron("0 0 */6 * * ?"));
    assertEquals(Optional.of("Every Monday at 06:00"), words.cron("0 0 6 ? * MON"));
    assertEquals(Optional.of("Day 1 of each month at 23:59"), words.cron("0 59 23 1 * ?"));
    assertEquals(
        Optional.of("Chaque lundi à 06:00"),
        new CronWords(new HostTexts(Locale.FRENCH)).cron("0 0 6 ? * mon"));
  }

  @Test
  public void leavesOthersToWhoReadsExpressions() {
    assertEquals(Optional.empty(), words.cron("30 0 2 * * ?"));
    assertEquals(Optional.empty(), words.cron("0 0 2 1 1 ?"));
    assertEquals(Optional.empty(), words.cron("0 0 2 ? * MON-FRI"));
    assertEquals(Optional.empty(), words.cron("0 0 2 1 * ? 2027"));
    assertEquals(Optional.empty(), words.cron("0 0/7 1-5 * * ?"));
    assertEquals(Optional.empty(), words.cron("nonsense"));
  }

  @Test
  public void saysIntervalsInTheLargestUnitThatFits() {
    assertEquals("Every minute", words.interval(60_000));
    assertEquals("Every 90 minutes", words.interval(5_400_000));
    assertEquals("Every 2 days", words.interval(172_800_000));
    assertEquals("Every 1,500 milliseconds", words.interval(1_500));
  }
}
