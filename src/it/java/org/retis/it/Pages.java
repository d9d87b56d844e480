package org.retis.it;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;

/** Pages that journeys make for themselves and take away again, through Confluence's REST. */
final class Pages {

  private final Http http;

  Pages(Http http) {
    this.http = http;
  }

  /** Creates a page below the space's home page and returns its id. */
  String create(String spaceKey, String title, String body) throws IOException {
    JsonNode created =
        http.write(
            "POST",
            "/rest/api/content",
            Map.of(
                "type",
                "page",
                "title",
                title,
                "space",
                Map.of("key", spaceKey),
                "body",
                Map.of("storage", Map.of("value", body, "representation", "storage"))));
    return created.path("id").asText();
  }

  /** Saves another body over the current one. */
  void edit(String id, String body) throws IOException {
    Http.read(save(id, version(id) + 1, body));
  }

  /** Saves a body as a version of a page, which it is or isn't the turn of. */
  HttpResponse<String> save(String id, int version, String body) throws IOException {
    return http.send(
        "PUT",
        "/rest/api/content/" + id,
        Map.of(
            "type",
            "page",
            "title",
            http.json("/rest/api/content/" + id).path("title").asText(),
            "version",
            Map.of("number", version),
            "body",
            Map.of("storage", Map.of("value", body, "representation", "storage"))));
  }

  int version(String id) throws IOException {
    return http.json("/rest/api/content/" + id).at("/version/number").asInt();
  }

  /** Brings an earlier version back. */
  void revert(String id, int version) throws IOException {
    post("/pages/revertpage.action", Map.of("pageId", id, "version", String.valueOf(version)));
  }

  /** Moves a page below the home page of a space. */
  void move(String id, String space) throws IOException {
    post("/pages/movepage.action", Map.of("pageId", id, "spaceKey", space, "position", "append"));
  }

  /** Copies a page below the home page of its space and returns the copy's id. */
  String copy(String id, String space, String title) throws IOException {
    post(
        "/pages/copypage.action",
        Map.of("pageId", id, "spaceKey", space, "title", title, "position", "append"));
    String query = "?spaceKey=" + space + "&title=" + Http.encode(title);
    return http.json("/rest/api/content" + query).at("/results/0/id").asText();
  }

  /** Lets only these see a page; empty for everybody who sees the space. */
  void restrict(String id, String viewers) throws IOException {
    post(
        "/pages/dopagetools.action",
        Map.of("pageId", id, "labels", "", "viewers", viewers, "editors", "", "parent", ""));
  }

  /** Takes a page out of the trash. */
  void restore(String id) throws IOException {
    post("/pages/restorepage.action", Map.of("pageId", id));
  }

  /** Removes a page that is in the trash for ever. */
  void purge(String id) throws IOException {
    http.send("DELETE", "/rest/api/content/" + id + "?status=trashed", null);
  }

  private void post(String path, Map<String, String> fields) throws IOException {
    HttpResponse<String> answer = http.formWithHeader(path, fields);
    if (answer.statusCode() != 302) {
      throw new AssertionError(path + " was answered " + answer.statusCode() + answer.body());
    }
  }

  /** Moves a page to the trash. */
  void remove(String id) throws IOException {
    http.send("DELETE", "/rest/api/content/" + id, null);
  }

  /** Where a page is shown. */
  static String path(String id) {
    return "/pages/viewpage.action?pageId=" + id;
  }

  /** A macro in storage format. */
  static String macro(String name, Map<String, String> parameters) {
    StringBuilder macro = new StringBuilder("<ac:structured-macro ac:name=\"" + name + "\">");
    parameters.forEach(
        (key, value) ->
            macro.append(
                "<ac:parameter ac:name=\"" + key + "\">" + escape(value) + "</ac:parameter>"));
    return macro + "</ac:structured-macro>";
  }

  /** A macro that holds a paragraph, in storage format. */
  static String around(String name, Map<String, String> parameters, String text) {
    String macro = macro(name, parameters);
    return macro.replace(
        "</ac:structured-macro>",
        "<ac:rich-text-body><p>" + escape(text) + "</p></ac:rich-text-body></ac:structured-macro>");
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
