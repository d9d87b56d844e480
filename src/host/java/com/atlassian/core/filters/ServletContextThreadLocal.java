package com.atlassian.core.filters;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Stands before the signature of the same name on the host's class path, and works. */
public class ServletContextThreadLocal {

  private static final ThreadLocal<HttpServletRequest> REQUEST = new ThreadLocal<>();
  private static final ThreadLocal<HttpServletResponse> RESPONSE = new ThreadLocal<>();

  /** The request that this thread answers, or null. */
  public static HttpServletRequest getRequest() {
    return REQUEST.get();
  }

  /** The answer that this thread writes, or null. */
  public static HttpServletResponse getResponse() {
    return RESPONSE.get();
  }

  /** Says which request this thread answers. */
  public static void set(HttpServletRequest request, HttpServletResponse response) {
    REQUEST.set(request);
    RESPONSE.set(response);
  }

  /** Forgets the request; call it at the end of each. */
  public static void reset() {
    REQUEST.remove();
    RESPONSE.remove();
  }
}
