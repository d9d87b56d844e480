package org.retis.meeting;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What became of a proposal. */
public enum DecisionStatus {
  /** It is on the table. */
  PROPOSED("aui-lozenge-current"),
  /** It holds. */
  ADOPTED("aui-lozenge-success"),
  /** It comes back another time. */
  POSTPONED("aui-lozenge-moved"),
  /** It was turned down. */
  REJECTED("aui-lozenge-error"),
  /** Another decision took its place. */
  REPLACED("");

  private final String lozenge;

  DecisionStatus(String lozenge) {
    this.lozenge = lozenge;
  }

  /** The word in parameters, addresses and JSON. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The status that a word stands for. */
  public static Optional<DecisionStatus> of(String word) {
    String wanted = word.strip();
    return Arrays.stream(values()).filter(s -> s.word().equalsIgnoreCase(wanted)).findFirst();
  }

  /** All words. */
  static String[] words() {
    return Arrays.stream(values()).map(DecisionStatus::word).toArray(String[]::new);
  }

  /** The i18n key of its name. */
  String key() {
    return "retis.meeting.decision.status." + word();
  }

  /** AUI's class for its lozenge, or empty for the neutral one. */
  String lozenge() {
    return lozenge;
  }
}
