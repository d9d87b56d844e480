package com.atlassian.confluence.api.model.content;

import org.retis.evidence.Evidence;
import org.retis.evidence.Grade;
import org.retis.evidence.Source;

@Evidence(
    grade = Grade.B,
    value = Source.DEMO_APP + ": DRAFT; the others in " + Source.JAVADOC + "9")
public class ContentStatus {

  public static final ContentStatus CURRENT = new ContentStatus("current");
  public static final ContentStatus DRAFT = new ContentStatus("draft");
  public static final ContentStatus TRASHED = new ContentStatus("trashed");
  public static final ContentStatus HISTORICAL = new ContentStatus("historical");

  private final String name;

  private ContentStatus(String name) {
    this.name = name;
  }

  @Override
  public String toString() {
    return name;
  }
}
