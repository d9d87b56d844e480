package org.retis.gateway;

/** Confluence's read-only mode, in which nobody may change anything. */
public interface ReadOnlyMode {

  /** Whether it is on; false where Confluence doesn't tell. */
  boolean isOn();
}
