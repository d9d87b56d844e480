package org.retis.contribution;

import java.time.Instant;
import java.util.Optional;

/**
 * A member, and when they last brought something to the network's spaces.
 *
 * @param memberId the member
 * @param withAccount whether anything can be known of them
 * @param firstAt their first contribution in milliseconds, 0 for none
 * @param lastAt their last, likewise
 * @param joinedDay the day of joining in days since 1970, very small where unknown
 */
record Line(int memberId, boolean withAccount, long firstAt, long lastAt, long joinedDay) {

  Optional<Instant> last() {
    return lastAt == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(lastAt));
  }
}
