package com.atlassian.confluence.user;

import org.retis.evidence.Evidence;
import org.retis.evidence.Source;

@Evidence(Source.SLACK + ", " + Source.ONLYOFFICE + " and " + Source.MCP)
public class AuthenticatedUserThreadLocal {

  public static ConfluenceUser get() {
    throw new UnsupportedOperationException("signature");
  }
}
