package org.retis.web;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.Test;

public class TextsTest {

  private final Texts texts = new Texts();

  @Test
  public void speaksBothLanguages() {
    assertEquals("Next", texts.text(Locale.ENGLISH, "retis.web.paging.next"));
    assertEquals("Suivante", texts.text(Locale.FRENCH, "retis.web.paging.next"));
  }

  @Test
  public void aRegionSpeaksItsLanguage() {
    assertEquals("Suivante", texts.text(Locale.CANADA_FRENCH, "retis.web.paging.next"));
    assertEquals("Next", texts.text(Locale.UK, "retis.web.paging.next"));
  }

  @Test
  public void otherLanguagesReadEnglishWhateverTheServersLanguage() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.FRANCE);
      assertEquals("Next", texts.text(Locale.GERMAN, "retis.web.paging.next"));
      assertEquals("Next", texts.text(Locale.ENGLISH, "retis.web.paging.next"));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  public void countsAsEachLanguageDoes() {
    assertEquals("in 0 days", texts.plural(Locale.ENGLISH, "retis.web.inDays", 0));
    assertEquals("in 1 day", texts.plural(Locale.ENGLISH, "retis.web.inDays", 1));
    assertEquals("in 2 days", texts.plural(Locale.ENGLISH, "retis.web.inDays", 2));
    assertEquals("dans 0 jour", texts.plural(Locale.FRENCH, "retis.web.inDays", 0));
    assertEquals("dans 1 jour", texts.plural(Locale.FRENCH, "retis.web.inDays", 1));
    assertEquals("dans 2 jours", texts.plural(Locale.FRENCH, "retis.web.inDays", 2));
  }

  @Test
  public void writesBigNumbersAsTheLanguageDoes() {
    assertEquals("in 1,234 days", texts.plural(Locale.ENGLISH, "retis.web.inDays", 1234));
    assertEquals("dans 1\u202f234 jours", texts.plural(Locale.FRENCH, "retis.web.inDays", 1234));
  }

  @Test
  public void argumentsAreNotPatterns() {
    assertEquals(
        "{1} '' ${x} and b", texts.text(Locale.ENGLISH, "retis.web.listEnd", "{1} '' ${x}", "b"));
  }

  @Test
  public void aMissingTextShowsItsKey() {
    for (String key : List.of("retis.web.nothing", "retis.nowhere.title", "other", "")) {
      assertEquals(key, texts.text(Locale.FRENCH, key));
    }
  }
}
