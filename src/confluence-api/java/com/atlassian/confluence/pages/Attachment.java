package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.ContentEntityObject;
import org.retis.evidence.Evidence;
import org.retis.evidence.Source;

@Evidence(Source.ONLYOFFICE)
public class Attachment extends ContentEntityObject {

  public String getFileName() {
    throw new UnsupportedOperationException("signature");
  }

  public ContentEntityObject getContainer() {
    throw new UnsupportedOperationException("signature");
  }
}
