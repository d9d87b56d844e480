package com.atlassian.confluence.event.events.label;

import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.labels.Labelable;
import org.retis.evidence.Evidence;
import org.retis.evidence.Grade;
import org.retis.evidence.Source;

@Evidence(Source.JAVADOC + "10.0.3, with its constructor")
public abstract class LabelEvent {

  protected LabelEvent(Label label, Labelable labelled) {
    throw new UnsupportedOperationException("signature");
  }

  @Evidence(grade = Grade.C, value = Source.JAVADOC + "5.4.1")
  public Label getLabel() {
    throw new UnsupportedOperationException("signature");
  }

  @Evidence(
      grade = Grade.C,
      value = Source.JAVADOC + "5.4.1; the constructor takes a Labelable in 10.0.3")
  public Labelable getLabelled() {
    throw new UnsupportedOperationException("signature");
  }
}
