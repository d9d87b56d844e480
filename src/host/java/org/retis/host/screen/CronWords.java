package org.retis.host.screen;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.retis.host.render.HostTexts;

/** Says in words when a job runs, as far as its expression is one of the usual ones. */
final class CronWords {

  private static final long SECOND = 1000;
  private static final long MINUTE = 60 * SECOND;
  private static final long HOUR = 60 * MINUTE;
  private static final long DAY = 24 * HOUR;

  private static final List<String> DAYS = List.of("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN");

  private final HostTexts texts;

  CronWords(HostTexts texts) {
    this.texts = texts;
  }

  /** An interval in words. */
  String interval(long millis) {
    Map<String, Long> units = Map.of("day", DAY, "hour", HOUR, "minute", MINUTE, "second", SECOND);
    for (String unit : List.of("day", "hour", "minute", "second")) {
      long size = units.get(unit);
      if (millis % size == 0) {
        return every(unit, millis / size);
      }
    }
    return texts.get("jobs.every.millisecond", millis);
  }

  private String every(String unit, long count) {
    return count == 1
        ? texts.get("jobs.every." + unit)
        : texts.get("jobs.every." + unit + "s", count);
  }

  /** A cron expression in words, empty if it is no usual one. */
  Optional<String> cron(String cron) {
    String[] fields = cron.strip().split("\\s+");
    boolean usual = fields.length >= 6 && fields[0].equals("0") && any(fields[4]);
    if (!usual || (fields.length == 7 && !any(fields[6]))) {
      return Optional.empty();
    }
    return any(fields[3]) && any(fields[5])
        ? daily(fields[1], fields[2])
        : rarer(fields[1], fields[2], fields[3], fields[5]);
  }

  private Optional<String> daily(String minute, String hour) {
    Optional<Integer> step = step(minute);
    if (any(hour) && any(minute)) {
      return Optional.of(every("minute", 1));
    }
    if (any(hour) && step.isPresent()) {
      return Optional.of(every("minute", step.get()));
    }
    if (any(hour) && number(minute)) {
      return Optional.of(texts.get("jobs.hourly", minute));
    }
    if (step(hour).isPresent() && minute.equals("0")) {
      return Optional.of(every("hour", step(hour).get()));
    }
    return time(minute, hour).map(time -> texts.get("jobs.daily", time));
  }

  private Optional<String> rarer(String minute, String hour, String day, String weekday) {
    Optional<String> time = time(minute, hour);
    if (any(day)) {
      Optional<String> name = weekday(weekday);
      return time.flatMap(t -> name.map(n -> texts.get("jobs.weekly", n, t)));
    }
    return any(weekday) && number(day)
        ? time.map(t -> texts.get("jobs.monthly", day, t))
        : Optional.empty();
  }

  /** Days by their English name or by number from Sunday, which is 1 in Quartz's expressions. */
  private Optional<String> weekday(String field) {
    return Stream.of(DayOfWeek.values())
        .filter(day -> DAYS.get(day.getValue() - 1).equalsIgnoreCase(field))
        .findFirst()
        .map(day -> day.getDisplayName(TextStyle.FULL, texts.locale()));
  }

  private static Optional<String> time(String minute, String hour) {
    return number(minute) && number(hour)
        ? Optional.of("%02d:%02d".formatted(Integer.valueOf(hour), Integer.valueOf(minute)))
        : Optional.empty();
  }

  private static Optional<Integer> step(String field) {
    return IntStream.rangeClosed(2, 59)
        .filter(n -> field.equals("0/" + n) || field.equals("*/" + n))
        .boxed()
        .findFirst();
  }

  private static boolean any(String field) {
    return field.equals("*") || field.equals("?");
  }

  private static boolean number(String field) {
    return field.matches("\\d{1,2}");
  }
}
