package org.retis.host.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Fills what depends on the day and the accounts into a text: <code>{{user:NAME}}</code> becomes a
 * mention, <code>{{account:NAME}}</code> the reference to an account inside a macro's parameter,
 * <code>{{iso:DAYS}}</code> a date inside one, <code>{{date:DAYS}}</code> a date in storage format,
 * <code>{{jour:DAYS}}</code> and <code>{{day:DAYS}}</code> a date in French and English words; days
 * count from today and slide to a working day.
 */
public final class DemoText {

  private static final Pattern GAP = Pattern.compile("\\{\\{(\\w+):([^}]+)}}");
  private static final DateTimeFormatter FRENCH =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRENCH);
  private static final DateTimeFormatter ENGLISH =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private final DemoDays days;
  private final Function<String, String> userKeys;

  /**
   * @param userKeys log-in name to user key
   */
  public DemoText(DemoDays days, Function<String, String> userKeys) {
    this.days = days;
    this.userKeys = userKeys;
  }

  /**
   * Fills a text.
   *
   * @throws IllegalArgumentException for a gap of another kind
   */
  public String fill(String text) {
    return GAP.matcher(text).replaceAll(this::value);
  }

  private String value(MatchResult gap) {
    String argument = gap.group(2);
    return switch (gap.group(1)) {
      case "user" ->
          "<ac:link><ri:user ri:userkey=\"" + userKeys.apply(argument) + "\" /></ac:link>";
      case "account" -> "<ri:user ri:userkey=\"" + userKeys.apply(argument) + "\" />";
      case "iso" -> day(argument).toString();
      case "date" -> "<time datetime=\"" + day(argument) + "\" />";
      case "jour" -> FRENCH.format(day(argument));
      case "day" -> ENGLISH.format(day(argument));
      default -> throw new IllegalArgumentException("Unknown gap: " + gap.group());
    };
  }

  private LocalDate day(String offset) {
    return days.workday(Integer.parseInt(offset));
  }
}
