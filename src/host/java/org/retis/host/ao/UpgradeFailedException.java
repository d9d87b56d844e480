package org.retis.host.ao;

/** An upgrade task that failed; nothing of it stays. */
public final class UpgradeFailedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public UpgradeFailedException(String message, Throwable cause) {
    super(message, cause);
  }
}
