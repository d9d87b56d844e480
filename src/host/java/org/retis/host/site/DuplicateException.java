package org.retis.host.site;

import java.sql.SQLException;

/** A row breaks a unique rule. */
public final class DuplicateException extends DatabaseException {

  private static final long serialVersionUID = 1L;

  /** Wraps what the driver said. */
  public DuplicateException(SQLException cause) {
    super(cause);
  }
}
