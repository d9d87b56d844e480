package org.retis.host.api.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** An answer other than success, as Confluence words it. */
final class ApiException extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private static final Map<Integer, String> REASONS =
      Map.of(
          400, "Bad Request",
          401, "Unauthorized",
          403, "Forbidden",
          404, "Not Found",
          405, "Method Not Allowed",
          409, "Conflict",
          413, "Payload Too Large",
          415, "Unsupported Media Type");

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

  static ApiException noContent(Object id) {
    return notFound("No content found with id: ContentId{id=" + id + "}");
  }

  static ApiException methodNotAllowed() {
    return new ApiException(405, "Method Not Allowed");
  }

  /** The HTTP status. */
  int status() {
    return status;
  }

  /** The body of the answer. */
  ObjectNode toJson(ObjectMapper json) {
    ObjectNode node = json.createObjectNode();
    node.put("statusCode", status);
    ObjectNode data = node.putObject("data");
    data.put("authorized", status != 401 && status != 403);
    data.put("valid", status != 400);
    data.putArray("errors");
    data.put("successful", false);
    node.put("message", getMessage());
    node.put("reason", REASONS.getOrDefault(status, "Error"));
    return node;
  }
}
