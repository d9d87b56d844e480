package com.atlassian.confluence.event.events.label;

import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.labels.Labelable;
import org.retis.evidence.Evidence;
import org.retis.evidence.Source;

@Evidence(Source.JAVADOC + "10.0.3")
public class LabelAddEvent extends LabelEvent {

  public LabelAddEvent(Label label, Labelable labelled) {
    super(label, labelled);
  }
}
