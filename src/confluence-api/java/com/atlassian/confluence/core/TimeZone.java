package com.atlassian.confluence.core;

import org.retis.evidence.Evidence;
import org.retis.evidence.Grade;
import org.retis.evidence.Source;

@Evidence(
    grade = Grade.B,
    value =
        Source.ONLYOFFICE
            + ", "
            + Source.DEMO_APP
            + ": getTimeZone().getID(); factory as in "
            + Source.JAVADOC
            + "8")
public class TimeZone {

  private final String id;

  private TimeZone(String id) {
    this.id = id;
  }

  public static TimeZone getInstance(String id) {
    return new TimeZone(id);
  }

  public String getID() {
    return id;
  }
}
