package org.retis.contribution;

import java.util.Arrays;
import java.util.List;

/**
 * What one sum is about.
 *
 * @param grain how long the stretch of time is
 * @param bucket which one
 * @param authorId who
 * @param spaceKey the space
 * @param kind the kind
 * @param restricted whether the pages may be viewed by some only
 */
record SumKey(
    Grain grain, long bucket, int authorId, String spaceKey, Kind kind, boolean restricted) {

  /** The sums in which a contribution is counted. */
  static List<SumKey> of(Counted fact) {
    return Arrays.stream(Grain.values())
        .map(
            grain ->
                new SumKey(
                    grain,
                    grain.bucket(fact.at()),
                    fact.authorId(),
                    fact.spaceKey(),
                    fact.kind(),
                    fact.restricted()))
        .toList();
  }

  String column() {
    return Columns.key(
        String.join(
            ":",
            grain.code(),
            Long.toString(bucket),
            Integer.toString(authorId),
            kind.code(),
            restricted ? "r" : "o",
            spaceKey));
  }
}
