package org.retis.it;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
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

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
