package org.retis.contribution;

import java.time.Instant;

/**
 * How far the reading of a space has come.
 *
 * @param spaceKey the space
 * @param mode what is being done
 * @param pageAfter all pages up to this number are read
 * @param pages pages read so far
 * @param facts contributions found so far
 * @param startedAt when this reading began
 * @param complete whether the past was complete once
 */
record Sweep(
    String spaceKey,
    Mode mode,
    long pageAfter,
    int pages,
    int facts,
    Instant startedAt,
    boolean complete) {

  /** What is being done. */
  enum Mode {
    /** Read everything that was brought to each page. */
    FULL,
    /** See where each page stands, who may view it, and whether versions are missing. */
    CHECK,
    /** Nothing: it is done. */
    DONE
  }
}
