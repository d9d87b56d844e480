package com.atlassian.confluence.labels;

import org.retis.evidence.Evidence;
import org.retis.evidence.Grade;
import org.retis.evidence.Source;

@Evidence(grade = Grade.C, value = Source.JAVADOC + "5.5.6: GLOBAL and PERSONAL; getPrefix")
public class Namespace {

  public static final Namespace GLOBAL = new Namespace("global");
  public static final Namespace PERSONAL = new Namespace("my");

  private final String prefix;

  private Namespace(String prefix) {
    this.prefix = prefix;
  }

  public String getPrefix() {
    return prefix;
  }
}
