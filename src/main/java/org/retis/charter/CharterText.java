package org.retis.charter;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The text of a charter: the storage format of its page without what readers don't read, always
 * written in the same way.
 *
 * @param body the normalised storage format
 * @param digest its SHA-256 in hexadecimal
 * @param words how many words people read in it
 */
record CharterText(String body, String digest, int words) {

  private static final int WORDS_PER_MINUTE = 200;

  /** The text of a page. */
  static CharterText of(String storage) {
    CharterScan scan = CharterScan.of(storage);
    return new CharterText(scan.body(), sha256(scan.body()), scan.words());
  }

  /** Whether there is nothing to read. */
  boolean isEmpty() {
    return words == 0;
  }

  /** How long it takes to read this many words, in minutes, at least one. */
  static int minutes(int words) {
    return Math.max(1, (words + WORDS_PER_MINUTE / 2) / WORDS_PER_MINUTE);
  }

  private static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
