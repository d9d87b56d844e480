package org.retis.gateway;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/** Keeps a random token in the session; a session that is lost costs one more click on Save. */
final class SessionFormTokens implements FormTokens {

  private static final String ATTRIBUTE = "org.retis.confluence.form-token";
  private static final int BYTES = 24;

  private final SecureRandom random = new SecureRandom();

  @Override
  public String token(HttpServletRequest request) {
    HttpSession session = request.getSession();
    if (session.getAttribute(ATTRIBUTE) instanceof String token) {
      return token;
    }
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    session.setAttribute(ATTRIBUTE, token);
    return token;
  }

  @Override
  public boolean isValid(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    String given = request.getParameter(FIELD);
    return session != null
        && given != null
        && session.getAttribute(ATTRIBUTE) instanceof String token
        && MessageDigest.isEqual(
            token.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }
}
