package com.atlassian.confluence.setup.settings;

import org.retis.evidence.Evidence;
import org.retis.evidence.Grade;
import org.retis.evidence.Source;

@Evidence(Source.SLACK + " and " + Source.ONLYOFFICE)
public class Settings {

  public String getBaseUrl() {
    throw new UnsupportedOperationException("signature");
  }

  @Evidence(grade = Grade.B, value = Source.JAVADOC + "8")
  public String getDefaultTimezoneId() {
    throw new UnsupportedOperationException("signature");
  }
}
