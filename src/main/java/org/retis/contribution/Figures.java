package org.retis.contribution;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was brought to a network in a period, as far as somebody may see it.
 *
 * @param question what was asked
 * @param members how many present members there are
 * @param now what was brought
 * @param before what was brought in the period before, or null
 * @param first how many present members brought something for the first time
 * @param firstBefore likewise in the period before
 * @param trend how much was brought in each step
 * @param progress how complete and fresh this is
 */
public record Figures(
    Question question,
    int members,
    Shares now,
    @Nullable Shares before,
    int first,
    int firstBefore,
    Trend trend,
    Progress progress) {

  /**
   * How much was brought in each step of a period.
   *
   * @param steps the steps
   * @param now how much in each
   * @param before how much in each step of the period before; empty where that isn't asked
   */
  record Trend(Steps steps, List<Long> now, List<Long> before) {}
}
