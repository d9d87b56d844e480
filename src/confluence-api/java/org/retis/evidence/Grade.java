package org.retis.evidence;

/** How far a piece of evidence about Confluence carries. */
public enum Grade {
  /** Seen on Confluence 10.x: compiled against it by public source, or in its Javadoc. */
  A,
  /**
   * Seen in the Javadoc of Confluence 8 or 9, or on 10.x without its exact shape: may only be
   * called by name, with a fallback.
   */
  B,
  /** Seen in something older: as B, and doubted more. */
  C
}
