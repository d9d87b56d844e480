package com.atlassian.confluence.security;

import org.retis.evidence.Evidence;
import org.retis.evidence.Source;

@Evidence(Source.SLACK)
public class ContentPermission {

  /** No constant of ours, so that Confluence's own value is read. */
  public static final String VIEW_PERMISSION = String.valueOf("View");
}
