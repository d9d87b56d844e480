package org.retis.charter;

import java.util.Arrays;
import java.util.Optional;

/** Whether somebody is up to date with the charter. */
public enum StandingState {
  /** Acknowledged a text of the current edition. */
  CURRENT("current"),
  /** Acknowledged a text of an earlier edition. */
  OUTDATED("outdated"),
  /** Acknowledged none. */
  NEVER("never");

  private final String word;

  StandingState(String word) {
    this.word = word;
  }

  /** How it is written in query strings and in REST. */
  public String word() {
    return word;
  }

  /** The state that this word stands for. */
  static Optional<StandingState> of(String word) {
    return Arrays.stream(values()).filter(state -> state.word.equals(word)).findFirst();
  }

  /**
   * How an acknowledged edition stands to the one in force.
   *
   * @param acknowledged the newest that was acknowledged, 0 for none
   * @param inForce the current one
   */
  static StandingState of(int acknowledged, int inForce) {
    if (acknowledged == 0) {
      return NEVER;
    }
    return acknowledged >= inForce ? CURRENT : OUTDATED;
  }
}
