package com.atlassian.core.filters;

import jakarta.servlet.http.HttpServletRequest;
import org.retis.evidence.Evidence;
import org.retis.evidence.Source;

@Evidence(Source.ONLYOFFICE + ": getRequest(), with jakarta types")
public class ServletContextThreadLocal {

  public static HttpServletRequest getRequest() {
    throw new UnsupportedOperationException("signature");
  }
}
