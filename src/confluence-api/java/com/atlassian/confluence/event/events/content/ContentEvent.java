package com.atlassian.confluence.event.events.content;

import com.atlassian.confluence.core.ContentEntityObject;
import org.retis.evidence.Evidence;
import org.retis.evidence.Grade;
import org.retis.evidence.Source;

@Evidence(Source.SLACK + ": getContent; an abstract class in " + Source.JAVADOC + "5.5.1")
public abstract class ContentEvent {

  @Evidence(
      grade = Grade.B,
      value = Source.SLACK + ", where its owner may be a class or an interface")
  public abstract ContentEntityObject getContent();
}
