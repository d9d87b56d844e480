package org.retis.charter;

/**
 * How many members stand how to a charter.
 *
 * @param current who acknowledged the current edition
 * @param outdated who acknowledged an earlier one
 * @param never who acknowledged none
 */
public record StandingTotals(int current, int outdated, int never) {

  /** How many members there are. */
  public int members() {
    return current + outdated + never;
  }

  /** How many stand like this. */
  public int of(StandingState state) {
    return switch (state) {
      case CURRENT -> current;
      case OUTDATED -> outdated;
      case NEVER -> never;
    };
  }
}
