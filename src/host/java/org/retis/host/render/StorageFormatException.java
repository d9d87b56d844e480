package org.retis.host.render;

/** A text isn't well-formed storage format. */
public final class StorageFormatException extends Exception {

  private static final long serialVersionUID = 1L;

  private final int line;
  private final int column;
  private final String reason;

  /**
   * A mistake at a place.
   *
   * @param line from 1
   * @param column from 1
   * @param reason what is wrong, in English, as the parser says it
   */
  public StorageFormatException(int line, int column, String reason, Throwable cause) {
    super("Line " + line + ", column " + column + ": " + reason, cause);
    this.line = line;
    this.column = column;
    this.reason = reason;
  }

  /** The line, from 1. */
  public int line() {
    return line;
  }

  /** The column, from 1. */
  public int column() {
    return column;
  }

  /** What is wrong. */
  public String reason() {
    return reason;
  }
}
