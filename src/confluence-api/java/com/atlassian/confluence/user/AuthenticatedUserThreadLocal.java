package com.atlassian.confluence.user;

import org.retis.evidence.Evidence;
import org.retis.evidence.Source;

@Evidence(Source.SLACK + ", " + Source.ONLYOFFICE + " and " + Source.MCP)
public class AuthenticatedUserThreadLocal {

  private static final ThreadLocal<ConfluenceUser> USER = new ThreadLocal<>();

  public static ConfluenceUser get() {
    return USER.get();
  }
}
