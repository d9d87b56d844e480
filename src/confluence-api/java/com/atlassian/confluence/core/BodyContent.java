package com.atlassian.confluence.core;

import org.retis.evidence.Evidence;
import org.retis.evidence.Grade;
import org.retis.evidence.Source;

@Evidence(grade = Grade.B, value = Source.JAVADOC + "9.0.3; getBody in 8")
public class BodyContent {

  private final String body;

  public BodyContent(String body) {
    this.body = body;
  }

  public String getBody() {
    return body;
  }
}
