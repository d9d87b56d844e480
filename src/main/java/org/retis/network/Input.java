package org.retis.network;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.retis.web.UserMistake;

/** Checks what was typed, and brings it into the form in which it is kept. */
public final class Input {

  static final int NAME = 150;
  static final int LONG_TEXT = 4000;
  static final int ADDRESS = 254;

  /** Control characters, halves of surrogate pairs: databases refuse some of them. */
  private static final Pattern UNUSABLE = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\t\\n]]");

  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern MAIL = Pattern.compile("[^\\s@<>,;:\"]{1,64}@[^\\s@<>,;:\"]{1,189}");
  private static final LocalDate EARLIEST = LocalDate.of(1800, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);

  private Input() {}

  /** One line of text: no line breaks, single spaces. */
  public static String line(String field, @Nullable String typed, int max) {
    if (typed == null) {
      return "";
    }
    tooLongIf(typed.length() > 4 * max, field, max);
    String usable = UNUSABLE.matcher(typed).replaceAll(" ");
    String line = BLANKS.matcher(usable).replaceAll(" ").strip();
    tooLongIf(line.length() > max, field, max);
    return line;
  }

  /** One line of text that must not be empty. */
  public static String required(String field, @Nullable String typed, int max) {
    String line = line(field, typed, max);
    if (line.isEmpty()) {
      throw new UserMistake("retis.network.mistake.required", field);
    }
    return line;
  }

  /** Text with line breaks. */
  public static String text(String field, @Nullable String typed, int max) {
    if (typed == null) {
      return "";
    }
    tooLongIf(typed.length() > 2 * max, field, max);
    String lines = typed.replace("\r\n", "\n").replace('\r', '\n');
    String text = UNUSABLE.matcher(lines).replaceAll(" ").strip();
    tooLongIf(text.length() > max, field, max);
    return text;
  }

  /** A mail address, or empty. */
  public static String mail(String field, @Nullable String typed) {
    String line = line(field, typed, ADDRESS);
    if (!line.isEmpty() && !MAIL.matcher(line).matches()) {
      throw new UserMistake("retis.network.mistake.mail", field);
    }
    return line;
  }

  /** A day as {@code yyyy-MM-dd} within reason, or null. */
  public static @Nullable LocalDate day(String field, @Nullable String typed) {
    String line = line(field, typed, 40);
    if (line.isEmpty()) {
      return null;
    }
    try {
      LocalDate day = LocalDate.parse(line);
      if (!day.isBefore(EARLIEST) && day.isBefore(LATEST)) {
        return day;
      }
    } catch (DateTimeException e) {
      // told below, like a day beyond reason
    }
    throw new UserMistake("retis.network.mistake.day", field);
  }

  /** Two days of which the first must not lie after the second. */
  public static void inOrder(String field, @Nullable LocalDate first, @Nullable LocalDate last) {
    if (first != null && last != null && last.isBefore(first)) {
      throw new UserMistake("retis.network.mistake.order", field);
    }
  }

  /** One of an enum's names, without regard to case. */
  public static <E extends Enum<E>> E choice(String field, @Nullable String typed, Class<E> type) {
    String line = line(field, typed, 40).toUpperCase(Locale.ROOT).replace('-', '_');
    return Arrays.stream(type.getEnumConstants())
        .filter(each -> each.name().equals(line))
        .findFirst()
        .orElseThrow(() -> new UserMistake("retis.network.mistake.choice", field));
  }

  private static void tooLongIf(boolean tooLong, String field, int max) {
    if (tooLong) {
      throw new UserMistake("retis.network.mistake.long", field, String.valueOf(max));
    }
  }
}
