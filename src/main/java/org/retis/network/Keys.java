package org.retis.network;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/** The computed columns by which the database keeps rows unique on every node. */
final class Keys {

  private static final int PLAIN = 300;

  private Keys() {}

  /** One value per owner and name; a name too long for a column is kept as its digest. */
  static String of(int ownerId, String name) {
    return ownerId + ":" + (name.length() <= PLAIN ? name : digest(name));
  }

  /** A value that no other row has. */
  static String random(int ownerId) {
    return ownerId + ":-" + UUID.randomUUID();
  }

  private static String digest(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
