package org.retis.host.sample;

import net.java.ao.Entity;

/** A table of the sample plugin. */
public interface Note extends Entity {
  String getText();

  void setText(String text);
}
