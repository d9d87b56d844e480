package org.retis.host.render;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The host's own texts, in English and French; English for any other language. */
public final class HostTexts {

  private static final String BUNDLE = "org.retis.host.host";
  private static final ResourceBundle.Control EXACT =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final Locale locale;
  private final ResourceBundle bundle;

  /** Texts in a language. */
  public HostTexts(Locale locale) {
    this.locale = "fr".equals(locale.getLanguage()) ? locale : Locale.ENGLISH;
    this.bundle = ResourceBundle.getBundle(BUNDLE, this.locale, EXACT);
  }

  /** The languages that there are. */
  public static List<Locale> languages() {
    return List.of(Locale.ENGLISH, Locale.FRENCH);
  }

  /**
   * The text of a key.
   *
   * @param values for {@code {0}} and so on
   * @return the key itself when there is no such text
   */
  public String get(String key, Object... values) {
    try {
      String pattern = bundle.getString(key);
      return values.length == 0 ? pattern : new MessageFormat(pattern, locale).format(values);
    } catch (MissingResourceException e) {
      return key;
    }
  }

  /** The language of the texts. */
  public Locale locale() {
    return locale;
  }
}
