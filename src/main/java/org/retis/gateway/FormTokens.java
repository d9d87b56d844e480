package org.retis.gateway;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Confluence's tokens that keep other sites from sending our forms in somebody's name. */
public interface FormTokens {

  /** The token for the forms on the page that is being written, sent back as {@code atl_token}. */
  String token(HttpServletRequest request, HttpServletResponse response);

  /** Whether the request carries a valid token; false when Confluence can't be asked. */
  boolean isValid(HttpServletRequest request);
}
