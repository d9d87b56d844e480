package org.retis.meeting;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.retis.network.Input;

/**
 * Tells a form that was sent twice from two forms.
 *
 * @param key what the form was given when it was shown, with the network; nobody else has it
 * @param digest SHA-256 of what was typed, in hexadecimal
 */
record MeetingStamp(String key, String digest) {

  private static final int KEY = 100;

  /** Of something typed; without a key it is like nothing else. */
  static MeetingStamp of(int networkId, String typedKey, Object typed) {
    String key = Input.line("key", typedKey, KEY);
    return new MeetingStamp(
        networkId + ":" + (key.isEmpty() ? "-" + UUID.randomUUID() : key),
        digest(String.valueOf(typed)));
  }

  /** What stands for this form with these values. */
  String both() {
    return key + ":" + digest;
  }

  private static String digest(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
