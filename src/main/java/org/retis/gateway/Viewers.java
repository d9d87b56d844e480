package org.retis.gateway;

/** Tells on whose behalf the current thread works. */
public interface Viewers {

  /** The viewer of the current request; anonymous where nobody is logged in. */
  Viewer current();
}
