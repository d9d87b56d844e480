package org.retis.web;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Speaks our texts in any of our languages, also to somebody who isn't the viewer (mail).
 *
 * <p>A key begins with {@code retis.} and its room: {@code retis.network.title} stands in {@code
 * org/retis/network/network.properties} and its translations. Texts are patterns of {@link
 * MessageFormat}; a language that we don't have falls back to English, never to the language of the
 * server.
 */
public final class Texts {

  private static final Logger LOG = LoggerFactory.getLogger(Texts.class);
  private static final Control NO_FALLBACK =
      Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  /**
   * The text for a key.
   *
   * @param locale the language
   * @param key {@code retis.<room>.…}
   * @param args what the pattern's {@code {0}}, {@code {1}}… stand for; dates formatted before
   * @return the text, or the key itself where we have none (which is logged)
   */
  public String text(Locale locale, String key, Object... args) {
    Optional<String> pattern = find(locale, roomOf(key), key);
    if (pattern.isEmpty()) {
      LOG.error("There is no text for {} in {}", key, locale);
    }
    return pattern.map(found -> format(locale, found, args)).orElse(key);
  }

  /**
   * The text for a number of things: from {@code key.one} or {@code key.many}, as the language
   * counts (in French nothing and one are singular, in English only one is).
   *
   * @param locale the language
   * @param key the key without {@code .one} and {@code .many}
   * @param n how many; the pattern's {@code {0}}, written as the language writes numbers
   * @param args the pattern's {@code {1}}, {@code {2}}…
   * @return the text
   */
  public String plural(Locale locale, String key, long n, Object... args) {
    Object[] all = new Object[args.length + 1];
    all[0] = n;
    System.arraycopy(args, 0, all, 1, args.length);
    return text(locale, key + (isSingular(locale, n) ? ".one" : ".many"), all);
  }

  /**
   * The text for a key that doesn't tell its room, such as those that the macro browser reads.
   *
   * @param room the last part of the room's package
   * @return the text, empty where we have none
   */
  Optional<String> inRoom(Locale locale, String room, String key) {
    return find(locale, room, key).map(pattern -> format(locale, pattern));
  }

  private static boolean isSingular(Locale locale, long n) {
    long size = Math.abs(n);
    return size == 1 || (size == 0 && "fr".equals(locale.getLanguage()));
  }

  private static String roomOf(String key) {
    String[] parts = key.split("\\.", 3);
    return parts.length == 3 && "retis".equals(parts[0]) ? parts[1] : "web";
  }

  private static Optional<String> find(Locale locale, String room, String key) {
    try {
      String name = "org/retis/" + room + "/" + room;
      ClassLoader ours = Texts.class.getClassLoader();
      return Optional.of(ResourceBundle.getBundle(name, locale, ours, NO_FALLBACK).getString(key));
    } catch (MissingResourceException e) {
      return Optional.empty();
    }
  }

  private static String format(Locale locale, String pattern, Object... args) {
    return args.length == 0 ? pattern : new MessageFormat(pattern, locale).format(args);
  }
}
