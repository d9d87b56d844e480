package com.atlassian.confluence.event.events.label;

import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.labels.Labelable;

/** Stands before the signature of the same name on the host's class path, and works. */
public class LabelRemoveEvent extends LabelEvent {

  public LabelRemoveEvent(Label label, Labelable labelled) {
    super(label, labelled);
  }
}
