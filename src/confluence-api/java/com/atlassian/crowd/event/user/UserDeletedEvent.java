package com.atlassian.crowd.event.user;

import org.retis.evidence.Evidence;
import org.retis.evidence.Source;

@Evidence(Source.SLACK + ": TokensRevokedEventListener")
public class UserDeletedEvent {

  public String getUsername() {
    throw new UnsupportedOperationException("signature");
  }
}
