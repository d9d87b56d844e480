package com.atlassian.confluence.core;

import com.atlassian.confluence.api.model.content.ContentStatus;
import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.labels.Labelable;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Date;
import java.util.List;
import org.retis.evidence.Evidence;
import org.retis.evidence.Grade;
import org.retis.evidence.Source;

@Evidence(Source.SLACK + " and " + Source.ONLYOFFICE)
public abstract class ContentEntityObject implements Labelable {

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

  @Evidence(Source.ONLYOFFICE + "; declared by a superclass")
  public int getVersion() {
    throw new UnsupportedOperationException("signature");
  }

  @Evidence(Source.SLACK + " and " + Source.ONLYOFFICE + "; declared by a superclass")
  public ConfluenceUser getCreator() {
    throw new UnsupportedOperationException("signature");
  }

  @Evidence(Source.SLACK + " and " + Source.ONLYOFFICE + "; declared by a superclass")
  public ConfluenceUser getLastModifier() {
    throw new UnsupportedOperationException("signature");
  }

  @Evidence(Source.ONLYOFFICE + "; declared by a superclass")
  public Date getCreationDate() {
    throw new UnsupportedOperationException("signature");
  }

  @Evidence(Source.ONLYOFFICE + "; declared by a superclass")
  public Date getLastModificationDate() {
    throw new UnsupportedOperationException("signature");
  }

  @Evidence(
      grade = Grade.B,
      value = Source.DEMO_APP + ": compared with ContentStatus.DRAFT, whose package is optional")
  public ContentStatus getContentStatusObject() {
    throw new UnsupportedOperationException("signature");
  }

  @Evidence(
      grade = Grade.B,
      value = Source.ONLYOFFICE + ", on an attachment; " + Source.JAVADOC + "5.6.1 (Versioned)")
  public boolean isLatestVersion() {
    throw new UnsupportedOperationException("signature");
  }

  @Evidence(grade = Grade.B, value = Source.JAVADOC + "8")
  public String getBodyAsString() {
    throw new UnsupportedOperationException("signature");
  }

  @Evidence(grade = Grade.B, value = Source.JAVADOC + "9.0.3; tests of " + Source.SLACK)
  public BodyContent getBodyContent() {
    throw new UnsupportedOperationException("signature");
  }

  @Evidence(
      grade = Grade.B,
      value = Source.JAVADOC + "10.0.3 (Labelable), without the type of its result")
  public List<Label> getLabels() {
    throw new UnsupportedOperationException("signature");
  }

  @Evidence(grade = Grade.C, value = Source.JAVADOC + "5")
  public List<Comment> getComments() {
    throw new UnsupportedOperationException("signature");
  }
}
