package com.atlassian.confluence.event.events.label;

import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.labels.Labelable;

/** Stands before the signature of the same name on the host's class path, and works. */
public abstract class LabelEvent {

  private final Label label;
  private final Labelable labelled;

  protected LabelEvent(Label label, Labelable labelled) {
    this.label = label;
    this.labelled = labelled;
  }

  /** The label. */
  public Label getLabel() {
    return label;
  }

  /** What it was put on or taken from. */
  public Labelable getLabelled() {
    return labelled;
  }
}
