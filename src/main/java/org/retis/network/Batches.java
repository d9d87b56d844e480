package org.retis.network;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Cuts long lists of ids to what databases take in one {@code IN (…)}. */
final class Batches {

  private static final int SIZE = 500;

  private Batches() {}

  static <T> List<List<T>> of(List<T> all) {
    List<List<T>> batches = new ArrayList<>();
    for (int from = 0; from < all.size(); from += SIZE) {
      batches.add(all.subList(from, Math.min(all.size(), from + SIZE)));
    }
    return batches;
  }

  /** One question mark per value. */
  static String marks(List<?> values) {
    return String.join(", ", Collections.nCopies(values.size(), "?"));
  }
}
