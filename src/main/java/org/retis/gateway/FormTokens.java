package org.retis.gateway;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Secret tokens in our forms, so that no other site can send them in a visitor's name. Confluence
 * checks such tokens for its own actions only, not for a plugin's servlets.
 */
public interface FormTokens {

  /** The name of the form's hidden field. */
  String FIELD = "atl_token";

  /** The token for the forms of this session, sent back as {@link #FIELD}. */
  String token(HttpServletRequest request);

  /** Whether a form that was sent carries its session's token. */
  boolean isValid(HttpServletRequest request);
}
