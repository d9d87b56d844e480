package com.atlassian.core.filters;

import jakarta.servlet.http.HttpServletRequest;
import org.retis.evidence.Evidence;
import org.retis.evidence.Source;

@Evidence(Source.ONLYOFFICE + ": getRequest(), with jakarta types")
public class ServletContextThreadLocal {

  private static final ThreadLocal<HttpServletRequest> REQUEST = new ThreadLocal<>();

  public static HttpServletRequest getRequest() {
    return REQUEST.get();
  }
}
