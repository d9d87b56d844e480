package org.retis.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One parameter that a macro declares: its name, its type, what it may hold, and what stands for it
 * when it isn't given. Serves the macro's settings and the fields of its query string alike.
 *
 * <p>Declare each as a constant, made by one of the methods below, and read it with {@link
 * MacroParameters#get}.
 *
 * @param <T> what reading it gives
 * @param name the name in the storage format or, behind the macro's prefix, in the query string
 * @param fallback what stands for it when it isn't given
 * @param parser reads what was given: one value or, from a query string, several, never none;
 *     throws {@link UserMistake} with the parameter as field
 * @param labelKey the key of what people call it, or empty
 */
public record MacroParameter<T>(
    String name, T fallback, Function<List<String>, T> parser, String labelKey) {

  /** How long a text may be where nothing else is said; more than anybody types into a search. */
  public static final int ORDINARY_LENGTH = 200;

  /** How many items a list may have. */
  public static final int MAX_ITEMS = 50;

  private MacroParameter(String name, T fallback, Function<List<String>, T> parser) {
    this(name, fallback, parser, "");
  }

  /** A text of at most {@value #ORDINARY_LENGTH} characters; empty when not given. */
  public static MacroParameter<String> text(String name) {
    return text(name, ORDINARY_LENGTH);
  }

  /**
   * A text, trimmed; empty when not given.
   *
   * @param maxLength how many characters it may have, 1 or more
   */
  public static MacroParameter<String> text(String name, int maxLength) {
    return new MacroParameter<>(name, "", raw -> limited(name, raw.get(0), maxLength));
  }

  /**
   * One of some words, compared without case.
   *
   * @param fallback what stands for it when not given
   * @param allowed all words that it may be
   */
  public static MacroParameter<String> choice(String name, String fallback, String... allowed) {
    List<String> words = List.of(allowed);
    return new MacroParameter<>(name, fallback, raw -> oneOf(name, raw.get(0), words));
  }

  /** A whole number from {@code min} to {@code max}, both included. */
  public static MacroParameter<Integer> whole(String name, int fallback, int min, int max) {
    return new MacroParameter<>(name, fallback, raw -> number(name, raw.get(0).trim(), min, max));
  }

  /** Yes or no, written {@code true} and {@code false} as Confluence's macro browser does. */
  public static MacroParameter<Boolean> flag(String name, boolean fallback) {
    List<String> words = List.of("true", "false");
    return new MacroParameter<>(
        name, fallback, raw -> Boolean.valueOf(oneOf(name, raw.get(0), words)));
  }

  /** A day, written 2026-11-21. */
  public static MacroParameter<Optional<LocalDate>> date(String name) {
    return new MacroParameter<>(name, Optional.empty(), raw -> day(name, raw.get(0).trim()));
  }

  /**
   * Some words out of those allowed, separated by commas, in the order given, none twice.
   *
   * @param fallback what stands for it when not given
   * @param allowed all words that may occur
   */
  public static MacroParameter<List<String>> choices(
      String name, List<String> fallback, String... allowed) {
    List<String> words = List.of(allowed);
    return new MacroParameter<>(
        name, List.copyOf(fallback), raw -> items(name, raw, item -> oneOf(name, item, words)));
  }

  /** Texts separated by commas, in the order given, none twice; empty when not given. */
  public static MacroParameter<List<String>> list(String name) {
    return new MacroParameter<>(
        name, List.of(), raw -> items(name, raw, item -> limited(name, item, ORDINARY_LENGTH)));
  }

  /**
   * The same parameter with what people call it; for fields of the query string, as a setting's
   * label is the one in the macro browser.
   *
   * @param key the key of the text
   */
  public MacroParameter<T> called(String key) {
    return new MacroParameter<>(name, fallback, parser, key);
  }

  /**
   * Reads what was given.
   *
   * @param raw one value or, from a query string, several; not empty
   * @throws UserMistake when it can't be read; names the parameter and what it may hold
   */
  T parse(List<String> raw) {
    return parser.apply(raw);
  }

  private static String limited(String name, String text, int maxLength) {
    String trimmed = text.trim();
    int length = trimmed.codePointCount(0, trimmed.length());
    if (length > maxLength) {
      throw new UserMistake("retis.web.parameter.tooLong", name, maxLength, length);
    }
    return trimmed;
  }

  private static String oneOf(String name, String text, List<String> allowed) {
    String word = text.trim();
    return allowed.stream()
        .filter(word::equalsIgnoreCase)
        .findFirst()
        .orElseThrow(
            () ->
                new UserMistake(
                    "retis.web.parameter.choice", name, String.join(", ", allowed), brief(word)));
  }

  private static int number(String name, String text, int min, int max) {
    try {
      int value = Integer.parseInt(text);
      if (value >= min && value <= max) {
        return value;
      }
    } catch (NumberFormatException e) {
      // said below, as for a number that is too big
    }
    throw new UserMistake("retis.web.parameter.whole", name, min, max, brief(text));
  }

  private static Optional<LocalDate> day(String name, String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      throw new UserMistake("retis.web.parameter.date", name, brief(text));
    }
  }

  private static List<String> items(
      String name, List<String> raw, Function<String, String> readItem) {
    List<String> items = new ArrayList<>();
    for (String part : String.join(",", raw).split(",", -1)) {
      String item = part.isBlank() ? "" : readItem.apply(part);
      if (!item.isEmpty() && !items.contains(item)) {
        items.add(item);
      }
    }
    if (items.size() > MAX_ITEMS) {
      throw new UserMistake("retis.web.parameter.tooMany", name, MAX_ITEMS, items.size());
    }
    return List.copyOf(items);
  }

  /** Enough of what was typed to recognise it. */
  static String brief(String text) {
    int length = text.codePointCount(0, text.length());
    return length <= 40 ? text : text.substring(0, text.offsetByCodePoints(0, 40)) + "\u2026";
  }
}
