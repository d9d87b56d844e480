package com.atlassian.confluence.like;

import java.util.Date;
import org.retis.evidence.Evidence;
import org.retis.evidence.Grade;
import org.retis.evidence.Source;

@Evidence(grade = Grade.B, value = Source.JAVADOC + "8.5.0")
public class Like {

  public String getUsername() {
    throw new UnsupportedOperationException("signature");
  }

  public Date getCreatedDate() {
    throw new UnsupportedOperationException("signature");
  }
}
