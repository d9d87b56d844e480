package com.atlassian.confluence.security;

import org.retis.evidence.Evidence;
import org.retis.evidence.Source;

@Evidence(Source.SLACK)
public class ContentPermissionSet {
  public boolean isEmpty() {
    throw new UnsupportedOperationException("signature");
  }
}
