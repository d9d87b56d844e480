package org.retis.contribution;

import java.time.Instant;

/**
 * How many contributions, and when.
 *
 * @param times how many
 * @param firstAt the first, in milliseconds
 * @param lastAt the last, in milliseconds
 */
record Total(long times, long firstAt, long lastAt) {

  static Total one(Instant at) {
    return new Total(1, at.toEpochMilli(), at.toEpochMilli());
  }

  Total plus(Total other) {
    return new Total(
        times + other.times, Math.min(firstAt, other.firstAt), Math.max(lastAt, other.lastAt));
  }

  Instant last() {
    return Instant.ofEpochMilli(lastAt);
  }
}
