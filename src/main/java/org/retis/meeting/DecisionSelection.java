package org.retis.meeting;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which decisions of a register are shown. */
public enum DecisionSelection {
  /** All. */
  ALL,
  /** Those on the table. */
  PROPOSED,
  /** Those that hold. */
  ADOPTED,
  /** Those that come back another time. */
  POSTPONED,
  /** Those that were turned down. */
  REJECTED,
  /** Those that others took the place of. */
  REPLACED,
  /** Those whose day of review is there. */
  REVIEW;

  /** The word in parameters and addresses. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The selection that a word stands for. */
  public static Optional<DecisionSelection> of(String word) {
    return Arrays.stream(values()).filter(v -> v.word().equalsIgnoreCase(word.strip())).findFirst();
  }

  /** All words. */
  static String[] words() {
    return Arrays.stream(values()).map(DecisionSelection::word).toArray(String[]::new);
  }

  /** The i18n key of its name. */
  String key() {
    return "retis.meeting.decisions.status." + word();
  }

  /** What it leaves of a selection. */
  OutcomeFilter of(OutcomeFilter all) {
    return switch (this) {
      case ALL -> all;
      case REVIEW ->
          all.with(DueFilter.OVERDUE)
              .in(
                  List.of(
                      DecisionStatus.PROPOSED.word(),
                      DecisionStatus.ADOPTED.word(),
                      DecisionStatus.POSTPONED.word()));
      case PROPOSED, ADOPTED, POSTPONED, REJECTED, REPLACED -> all.in(List.of(word()));
    };
  }
}
