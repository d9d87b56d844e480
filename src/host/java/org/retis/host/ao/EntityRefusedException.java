package org.retis.host.ao;

/** An entity that Confluence's Active Objects would refuse. */
public final class EntityRefusedException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  public EntityRefusedException(String message) {
    super(message);
  }

  public EntityRefusedException(String message, Throwable cause) {
    super(message, cause);
  }
}
