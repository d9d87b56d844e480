package org.retis.host.api.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.retis.host.screen.Caller;
import org.retis.host.site.Site;
import org.retis.host.site.SiteUser;

/** One call of the interface: who calls, which resource, which parameters, which body. */
final class ApiCall {

  /** What the ids of files begin with. */
  static final String FILE = "att";

  private static final int BODY_LIMIT = 5_000_000;
  private static final Set<String> FORMS =
      Set.of("application/x-www-form-urlencoded", "multipart/form-data", "text/plain");

  private final HttpServletRequest request;
  private final Site site;
  private final ObjectMapper json;
  private final List<String> path;
  private JsonNode body;

  ApiCall(HttpServletRequest request, Site site, ObjectMapper json) {
    this.request = request;
    this.site = site;
    this.json = json;
    String info = request.getPathInfo() == null ? "" : request.getPathInfo();
    this.path = Arrays.stream(info.split("/")).filter(part -> !part.isEmpty()).toList();
  }

  HttpServletRequest request() {
    return request;
  }

  Site site() {
    return site;
  }

  SiteUser user() {
    return Caller.of(request).user();
  }

  Caller caller() {
    return Caller.of(request);
  }

  String method() {
    return request.getMethod();
  }

  /** How many parts the path below {@code /rest/api} has. */
  int depth() {
    return path.size();
  }

  /** A part of the path, empty when there is none. */
  String part(int index) {
    return index < path.size() ? path.get(index) : "";
  }

  String param(String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value;
  }

  int start() {
    return (int) number("start", 0, 0, 1_000_000);
  }

  int limit(int usual) {
    return (int) number("limit", usual, 0, 500);
  }

  private long number(String name, long usual, long least, long most) {
    if (param(name).isBlank()) {
      return usual;
    }
    try {
      return Math.max(least, Math.min(most, Long.parseLong(param(name).strip())));
    } catch (NumberFormatException e) {
      throw ApiException.badRequest(name + " is not a number");
    }
  }

  /** The id of a content in the path; those of files have a prefix, as in Confluence. */
  long contentId() {
    return id(part(1));
  }

  /** The number in a content id. */
  static long id(String typed) {
    try {
      return Long.parseLong(typed.startsWith(FILE) ? typed.substring(FILE.length()) : typed);
    } catch (NumberFormatException e) {
      throw ApiException.noContent(typed);
    }
  }

  void requireGet() {
    if (!method().equals("GET") && !method().equals("HEAD")) {
      throw ApiException.methodNotAllowed();
    }
  }

  ApiException nothingHere() {
    return ApiException.notFound("null for uri: " + request.getRequestURL());
  }

  /** The address of the site with its context path. */
  String base() {
    String url = request.getRequestURL().toString();
    String uri = request.getRequestURI();
    return url.substring(0, url.length() - uri.length()) + request.getContextPath();
  }

  Expand expand(String usual) {
    return new Expand(request.getParameter("expand") == null ? usual : param("expand"));
  }

  /**
   * Makes sure that a state change is meant: JSON can't be sent by a foreign page without asking,
   * form types can, so these need the header.
   */
  void requireIntent() {
    String type = mediaType();
    String header = request.getHeader("X-Atlassian-Token");
    boolean waived = header != null && (header.equals("no-check") || header.equals("nocheck"));
    if (FORMS.contains(type) && !waived) {
      throw new ApiException(403, "XSRF check failed");
    }
    if (user() == null) {
      throw new ApiException(401, "Client must be authenticated to access this resource.");
    }
  }

  private String mediaType() {
    String type = request.getContentType() == null ? "" : request.getContentType();
    return type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }

  /** The JSON that was sent, read once. */
  JsonNode body() throws IOException {
    if (body == null) {
      body = readBody();
    }
    return body;
  }

  private JsonNode readBody() throws IOException {
    if (!mediaType().equals("application/json")) {
      throw new ApiException(415, "Unsupported Media Type");
    }
    byte[] bytes = request.getInputStream().readNBytes(BODY_LIMIT + 1);
    if (bytes.length > BODY_LIMIT) {
      throw new ApiException(413, "The content is larger than 5 MB");
    }
    try {
      JsonNode node = json.readTree(bytes);
      if (node == null || node.isMissingNode()) {
        throw ApiException.badRequest("The request has no body");
      }
      return node;
    } catch (JsonProcessingException e) {
      throw ApiException.badRequest("Could not read JSON: " + e.getOriginalMessage());
    }
  }
}
