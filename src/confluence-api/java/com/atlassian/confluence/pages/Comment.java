package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.ContentEntityObject;
import org.retis.evidence.Evidence;
import org.retis.evidence.Source;

@Evidence(Source.SLACK + " and " + Source.ONLYOFFICE)
public class Comment extends ContentEntityObject {

  public ContentEntityObject getContainer() {
    throw new UnsupportedOperationException("signature");
  }
}
