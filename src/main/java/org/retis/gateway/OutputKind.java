package org.retis.gateway;

/** What Confluence is making of the page. */
public enum OutputKind {
  /** A page read in the browser. */
  DISPLAY,
  /** A preview in the editor. */
  PREVIEW,
  /** Anything that can't be clicked or scripted: PDF, Word, mail, feed, export. */
  STATIC;

  /** Whether links, forms and scripts make sense. */
  public boolean isInteractive() {
    return this == DISPLAY;
  }

  /** Whether it is for reading without a screen, where nothing can be opened or turned. */
  public boolean isStatic() {
    return this == STATIC;
  }
}
