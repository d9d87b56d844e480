package org.retis.meeting;

/** What minutes hold that a register keeps. */
public enum OutcomeKind {
  /** Something was decided. */
  DECISION("D", "retis-decision"),
  /** Somebody is to do something. */
  ACTION("A", "retis-action");

  private final String letter;
  private final String macro;

  OutcomeKind(String letter, String macro) {
    this.letter = letter;
    this.macro = macro;
  }

  /** What its numbers have before the digits. */
  String letter() {
    return letter;
  }

  /** The macro by which it stands in a page. */
  String macro() {
    return macro;
  }

  /** The word for it in keys of texts. */
  String word() {
    return this == DECISION ? "decision" : "action";
  }
}
