package org.retis.host.site;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Who is logged in. Sessions are kept in the database, so that they survive a restart and hold on
 * every node; only the digest of the cookie is stored.
 */
public final class Sessions {

  private static final Duration LIFE = Duration.ofDays(14);
  private static final Duration NOTED_EVERY = Duration.ofMinutes(10);

  private final Sql sql;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  Sessions(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /**
   * A browser's session.
   *
   * @param cookie the secret that the browser sends
   * @param userKey who is logged in, null for an anonymous visitor
   * @param token what forms must send back
   */
  public record Session(String cookie, String userKey, String token) {}

  /**
   * Starts a session.
   *
   * @param userKey null for an anonymous visitor
   */
  public Session open(String userKey) {
    Session session = new Session(secret(), userKey, secret());
    sql.update("DELETE FROM HOST_SESSION WHERE LAST_SEEN < ?", clock.instant().minus(LIFE));
    sql.update(
        "INSERT INTO HOST_SESSION (DIGEST, USER_KEY, TOKEN, LAST_SEEN) VALUES (?, ?, ?, ?)",
        digest(session.cookie()),
        userKey,
        session.token(),
        clock.instant());
    return session;
  }

  /** The session of a cookie, unless it was ended or not used for two weeks. */
  public Optional<Session> find(String cookie) {
    String digest = digest(cookie);
    Instant now = clock.instant();
    Instant[] seen = new Instant[1];
    Optional<Session> session =
        sql.first(
            "SELECT USER_KEY, TOKEN, LAST_SEEN FROM HOST_SESSION WHERE DIGEST = ? AND LAST_SEEN >="
                + " ?",
            row -> {
              seen[0] = Instant.ofEpochMilli(row.getLong(3));
              return new Session(cookie, row.getString(1), row.getString(2));
            },
            digest,
            now.minus(LIFE));
    if (session.isPresent() && seen[0].plus(NOTED_EVERY).isBefore(now)) {
      sql.update("UPDATE HOST_SESSION SET LAST_SEEN = ? WHERE DIGEST = ?", now, digest);
    }
    return session;
  }

  /** Ends a session. */
  public void close(String cookie) {
    sql.update("DELETE FROM HOST_SESSION WHERE DIGEST = ?", digest(cookie));
  }

  /** Ends all sessions of an account. */
  public void closeAll(String userKey) {
    sql.update("DELETE FROM HOST_SESSION WHERE USER_KEY = ?", userKey);
  }

  private String secret() {
    byte[] bytes = new byte[24];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  private static String digest(String cookie) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(cookie.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("The Java runtime has no SHA-256", e);
    }
  }
}
