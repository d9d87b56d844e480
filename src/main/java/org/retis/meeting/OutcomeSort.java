package org.retis.meeting;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** In which order a register stands. */
public enum OutcomeSort {
  /** By number. */
  NUMBER("CODE", false),
  /** By the day of the meeting, newest first. */
  DAY("HELD_ON", true),
  /** By state. */
  STATE("STATE", false),
  /** By who is to do it; nobody last. */
  OWNER("OWNER_SORT", false),
  /** By the day until when; without one last. */
  DUE("DUE_ON", false);

  private final String column;
  private final boolean descends;

  OutcomeSort(String column, boolean descends) {
    this.column = column;
    this.descends = descends;
  }

  /** The word in parameters and addresses. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The order that a word stands for. */
  public static Optional<OutcomeSort> of(String word) {
    return Arrays.stream(values()).filter(s -> s.word().equalsIgnoreCase(word.strip())).findFirst();
  }

  /** All words. */
  static String[] words() {
    return Arrays.stream(values()).map(OutcomeSort::word).toArray(String[]::new);
  }

  /** Whether its usual direction is downwards. */
  boolean descends() {
    return descends;
  }

  /** The order as Active Objects wants it; the same on every page, whatever the values. */
  String clause(boolean reversed) {
    String way = descends != reversed ? " DESC" : " ASC";
    return column + way + (this == NUMBER ? "" : ", CODE" + way) + ", ID" + way;
  }
}
