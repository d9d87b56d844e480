package org.retis.network;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days as columns hold them, counted from 1970-01-01. */
final class Days {

  private Days() {}

  static @Nullable Long column(@Nullable LocalDate day) {
    return day == null ? null : (Long) day.toEpochDay();
  }

  static @Nullable LocalDate of(@Nullable Long column) {
    return column == null ? null : LocalDate.ofEpochDay(column);
  }
}
