package org.retis.meeting;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which actions of a register are shown. */
public enum ActionSelection {
  /** Those that aren't done. */
  OPEN,
  /** Those that should be done already. */
  OVERDUE,
  /** Those that are to be done within days. */
  SOON,
  /** Those that the reader is to do. */
  MINE,
  /** Open ones that nobody is named for. */
  UNOWNED,
  /** Open ones without a date. */
  UNDATED,
  /** Those that are done. */
  DONE,
  /** Those that won't be done. */
  CANCELLED,
  /** All. */
  ALL;

  /** The word in parameters and addresses. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The view that a word stands for. */
  public static Optional<ActionSelection> of(String word) {
    return Arrays.stream(values()).filter(v -> v.word().equalsIgnoreCase(word.strip())).findFirst();
  }

  /** All words. */
  static String[] words() {
    return Arrays.stream(values()).map(ActionSelection::word).toArray(String[]::new);
  }

  /** The i18n key of its name. */
  String key() {
    return "retis.meeting.actions.show." + word();
  }

  /** What it leaves of a selection. */
  OutcomeFilter of(OutcomeFilter all) {
    OutcomeFilter open = all.in(OutcomeQueries.openStates());
    return switch (this) {
      case OPEN -> open;
      case OVERDUE -> open.with(DueFilter.OVERDUE);
      case SOON -> open.with(DueFilter.SOON);
      case MINE -> open.ofViewer();
      case UNOWNED -> open.ofNobody();
      case UNDATED -> open.with(DueFilter.NONE);
      case DONE -> all.in(List.of(ActionState.DONE.word()));
      case CANCELLED -> all.in(List.of(ActionState.CANCELLED.word()));
      case ALL -> all;
    };
  }
}
