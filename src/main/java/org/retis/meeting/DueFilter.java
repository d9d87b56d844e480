package org.retis.meeting;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which dates a register is narrowed to. */
public enum DueFilter {
  /** All, also without one. */
  ANY,
  /** Before today. */
  OVERDUE,
  /** Within {@value #SOON_DAYS} days from today. */
  SOON,
  /** Without one. */
  NONE;

  /** What counts as soon. */
  public static final int SOON_DAYS = 14;

  /** The word in addresses. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The filter that a word stands for. */
  public static Optional<DueFilter> of(String word) {
    return Arrays.stream(values()).filter(f -> f.word().equalsIgnoreCase(word.strip())).findFirst();
  }
}
