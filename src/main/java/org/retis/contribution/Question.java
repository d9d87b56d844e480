package org.retis.contribution;

import java.util.List;
import java.util.Set;

/**
 * What somebody wants to know.
 *
 * @param period about which days
 * @param compared whether also about the period before
 * @param spaces only these spaces of the network; all where empty
 * @param kinds only these kinds
 */
public record Question(Period period, boolean compared, Set<String> spaces, List<Kind> kinds) {

  public Question {
    spaces = Set.copyOf(spaces);
    kinds = kinds.isEmpty() ? List.of(Kind.values()) : List.copyOf(kinds);
  }

  /** About everything in a period and the one before. */
  static Question about(Period period) {
    return new Question(period, true, Set.of(), List.of());
  }

  /** All the time that it is about. */
  Span span() {
    return compared ? period.before().span().through(period.span()) : period.span();
  }
}
