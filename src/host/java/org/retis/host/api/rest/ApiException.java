package org.retis.host.api.rest;

/** An answer other than success, as Confluence words it. */
final class ApiException extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private final int status;

  ApiException(int status, String message) {
    super(message);
    this.status = status;
  }

  static ApiException badRequest(String message) {
    return new ApiException(400, message);
  }

  static ApiException notFound(String message) {
    return new ApiException(404, message);
  }

  /** The HTTP status. */
  int status() {
    return status;
  }
}
