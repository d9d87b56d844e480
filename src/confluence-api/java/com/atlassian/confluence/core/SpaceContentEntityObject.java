package com.atlassian.confluence.core;

import com.atlassian.confluence.spaces.Space;
import org.retis.evidence.Evidence;
import org.retis.evidence.Source;

@Evidence(Source.SLACK + ": instanceof, getSpace")
public abstract class SpaceContentEntityObject extends ContentEntityObject {

  public Space getSpace() {
    throw new UnsupportedOperationException("signature");
  }
}
