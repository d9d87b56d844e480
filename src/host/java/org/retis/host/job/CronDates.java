package org.retis.host.job;

import java.lang.reflect.InvocationTargetException;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;

/** Reads cron expressions with Spring's own class, which lives in a bundle. */
public final class CronDates {

  private static final int WITH_YEAR = 7;

  private final Class<?> expressions;

  /**
   * @param spring the class loader of the Spring bundle
   */
  public CronDates(ClassLoader spring) {
    try {
      expressions = spring.loadClass("org.springframework.scheduling.support.CronExpression");
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The next time that fits.
   *
   * @param cron second, minute, hour, day, month, weekday and perhaps a year, which is left out
   * @throws IllegalArgumentException if it can't be read or never comes
   */
  ZonedDateTime next(String cron, ZonedDateTime after) {
    String[] fields = cron.strip().split("\\s+");
    String six =
        fields.length == WITH_YEAR ? cron.substring(0, cron.strip().lastIndexOf(' ')) : cron;
    try {
      Object expression = expressions.getMethod("parse", String.class).invoke(null, six);
      Object next = expressions.getMethod("next", Temporal.class).invoke(expression, after);
      if (next == null) {
        throw new IllegalArgumentException("the cron expression '" + cron + "' never comes");
      }
      return (ZonedDateTime) next;
    } catch (InvocationTargetException e) {
      throw new IllegalArgumentException(
          "the cron expression '" + cron + "' can't be read: " + e.getCause().getMessage(),
          e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
