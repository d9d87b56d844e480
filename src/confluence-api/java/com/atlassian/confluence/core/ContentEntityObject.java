package com.atlassian.confluence.core;

import org.retis.evidence.Evidence;
import org.retis.evidence.Source;

@Evidence(Source.SLACK + " and " + Source.ONLYOFFICE)
public abstract class ContentEntityObject {

  @Evidence(Source.SLACK + ": long assigned from getId(); declared by a superclass")
  public long getId() {
    throw new UnsupportedOperationException("signature");
  }

  @Evidence(Source.ONLYOFFICE)
  public String getTitle() {
    throw new UnsupportedOperationException("signature");
  }

  @Evidence(Source.SLACK)
  public String getUrlPath() {
    throw new UnsupportedOperationException("signature");
  }
}
