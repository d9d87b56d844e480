package com.atlassian.sal.api.user;

import org.retis.evidence.Evidence;
import org.retis.evidence.Source;

@Evidence(Source.SLACK + " and " + Source.ONLYOFFICE)
public final class UserKey {

  private final String userKey;

  public UserKey(String userKey) {
    this.userKey = userKey;
  }

  public String getStringValue() {
    return userKey;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof UserKey && userKey.equals(((UserKey) other).userKey);
  }

  @Override
  public int hashCode() {
    return userKey.hashCode();
  }

  @Override
  public String toString() {
    return userKey;
  }
}
