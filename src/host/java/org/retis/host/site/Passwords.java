package org.retis.host.site;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Hashes passwords with PBKDF2 and a salt of their own. Remembers, in memory and as digests only,
 * which password matched which hash, since Basic authentication asks on every request.
 */
final class Passwords {

  /**
   * Few: the host only listens to its own machine, and makes hundreds of accounts when it boots.
   */
  private static final int ROUNDS = 2_000;

  private static final int REMEMBERED = 2_000;
  private static final HexFormat HEX = HexFormat.of();

  private final SecureRandom random = new SecureRandom();
  private final byte[] pepper = random.generateSeed(16);
  private final Map<String, String> matched = new ConcurrentHashMap<>();

  String hash(String password) {
    byte[] salt = new byte[16];
    random.nextBytes(salt);
    return ROUNDS + ":" + HEX.formatHex(salt) + ":" + HEX.formatHex(derive(password, salt, ROUNDS));
  }

  boolean matches(String password, String hash) {
    String[] parts = hash.split(":", -1);
    if (parts.length != 3) {
      return false;
    }
    String digest = digest(password);
    if (digest.equals(matched.get(hash))) {
      return true;
    }
    byte[] derived = derive(password, HEX.parseHex(parts[1]), Integer.parseInt(parts[0]));
    boolean right = MessageDigest.isEqual(derived, HEX.parseHex(parts[2]));
    if (right) {
      if (matched.size() > REMEMBERED) {
        matched.clear();
      }
      matched.put(hash, digest);
    }
    return right;
  }

  private static byte[] derive(String password, byte[] salt, int rounds) {
    try {
      PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, rounds, 256);
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The Java runtime has no PBKDF2", e);
    }
  }

  private String digest(String password) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      sha.update(pepper);
      return HEX.formatHex(sha.digest(password.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The Java runtime has no SHA-256", e);
    }
  }
}
