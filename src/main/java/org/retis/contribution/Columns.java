package org.retis.contribution;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;

/** What the stores of this room share: keys that fit a column, conditions over many values. */
final class Columns {

  /** What databases take in one {@code IN (…)}. */
  private static final int BATCH = 500;

  private static final int PLAIN = 400;

  private Columns() {}

  /** A key as it is; its digest where it is too long for a column. */
  static String key(String text) {
    return text.length() <= PLAIN ? text : "#" + digest(text);
  }

  /** One question mark per value. */
  static String marks(Collection<?> values) {
    return String.join(", ", Collections.nCopies(values.size(), "?"));
  }

  static <T> List<List<T>> batches(Collection<T> all) {
    List<T> list = List.copyOf(all);
    List<List<T>> batches = new ArrayList<>();
    for (int from = 0; from < list.size(); from += BATCH) {
      batches.add(list.subList(from, Math.min(list.size(), from + BATCH)));
    }
    return batches;
  }

  /** A text as 64 characters out of which it can't be read. */
  static String digest(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
