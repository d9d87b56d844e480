package org.retis.host.osgi;

/** A Spring context that doesn't come up; the message names the first and the last cause. */
public final class SpringContextException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  SpringContextException(Throwable cause) {
    super("Spring context: " + summary(cause), cause);
  }

  private static String summary(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    String first = String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    return root == failure ? failure + "" : first + " (because: " + root + ")";
  }
}
