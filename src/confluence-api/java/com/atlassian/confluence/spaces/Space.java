package com.atlassian.confluence.spaces;

import org.retis.evidence.Evidence;
import org.retis.evidence.Source;

@Evidence(Source.SLACK + " and " + Source.ONLYOFFICE + "; a class in " + Source.JAVADOC + "5.6")
public class Space {

  public String getKey() {
    throw new UnsupportedOperationException("signature");
  }

  public String getName() {
    throw new UnsupportedOperationException("signature");
  }

  public String getUrlPath() {
    throw new UnsupportedOperationException("signature");
  }
}
