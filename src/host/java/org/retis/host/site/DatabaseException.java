package org.retis.host.site;

import java.sql.SQLException;

/** The database refused or can't be reached. */
public class DatabaseException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Wraps what the driver said. */
  public DatabaseException(SQLException cause) {
    super(cause.getMessage(), cause);
  }
}
