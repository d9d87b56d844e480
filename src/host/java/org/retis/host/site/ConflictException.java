package org.retis.host.site;

/** Somebody else saved the page since it was opened for editing. */
public final class ConflictException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int expected;
  private final int actual;

  /**
   * A conflict.
   *
   * @param expected the version that the editor started from
   * @param actual the version that is current
   */
  public ConflictException(int expected, int actual) {
    super("Version " + expected + " was edited, but version " + actual + " is current");
    this.expected = expected;
    this.actual = actual;
  }

  /** The version that the editor started from. */
  public int expected() {
    return expected;
  }

  /** The version that is current. */
  public int actual() {
    return actual;
  }
}
