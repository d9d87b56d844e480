package com.atlassian.confluence.pages;

import org.retis.evidence.Evidence;
import org.retis.evidence.Grade;
import org.retis.evidence.Source;

@Evidence(Source.SLACK + " and " + Source.ONLYOFFICE)
public class Page extends AbstractPage {

  @Evidence(grade = Grade.B, value = Source.JAVADOC + "8.8.0")
  public Page getParent() {
    throw new UnsupportedOperationException("signature");
  }
}
