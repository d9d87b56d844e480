package org.retis.contribution;

import java.time.Instant;

/**
 * A stretch of time.
 *
 * @param from its first moment
 * @param until the first moment after it
 */
record Span(Instant from, Instant until) {

  boolean contains(Instant at) {
    return !at.isBefore(from) && at.isBefore(until);
  }

  /** From the start of this one to the end of a later one. */
  Span through(Span later) {
    return new Span(from, later.until);
  }
}
