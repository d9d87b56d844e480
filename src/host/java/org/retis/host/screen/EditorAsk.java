package org.retis.host.screen;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.util.Map;
import java.util.Objects;
import org.retis.host.editor.MacroUse;
import org.retis.host.site.SitePage;
import org.retis.host.site.SpaceRight;

/**
 * What the editor's scripts ask: the text as it stands in the field, and what it is about.
 *
 * @param pageId the page, 0 for a new one
 * @param spaceKey its space
 * @param title its title
 * @param text the text of the field
 * @param start where the macro that is meant begins, or less than 0 for a new one
 * @param from the cursor, or where the selection begins
 * @param to the cursor again, or where the selection ends that a macro takes the place of
 * @param name of a macro
 * @param parameters of a macro
 * @param body of a macro
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record EditorAsk(
    long pageId,
    String spaceKey,
    String title,
    String text,
    int start,
    int from,
    int to,
    String name,
    Map<String, String> parameters,
    String body) {

  private static final int LONGEST = 5_000_000;

  EditorAsk {
    spaceKey = Objects.requireNonNullElse(spaceKey, "");
    title = Objects.requireNonNullElse(title, "");
    text = Objects.requireNonNullElse(text, "");
    name = Objects.requireNonNullElse(name, "");
    parameters = parameters == null ? Map.of() : parameters;
    body = Objects.requireNonNullElse(body, "");
  }

  /**
   * Reads the JSON of a request, or its parameters where it has none.
   *
   * @throws Outcome when it is none, or the caller may not edit there
   */
  static EditorAsk of(Exchange exchange, ObjectMapper json) throws IOException {
    EditorAsk ask;
    if (exchange.isPost()) {
      ask = read(exchange, json);
    } else {
      long page = exchange.number("pageId");
      String space = exchange.param("spaceKey");
      ask = new EditorAsk(page, space, "", "", -1, 0, 0, "", Map.of(), "");
    }
    return ask.checked(exchange);
  }

  private static EditorAsk read(Exchange exchange, ObjectMapper json) throws IOException {
    String type = String.valueOf(exchange.request().getContentType());
    if (!type.startsWith("application/json")) {
      throw Outcome.notFound();
    }
    StringBuilder body = new StringBuilder();
    try (Reader reader = exchange.request().getReader()) {
      char[] some = new char[8192];
      for (int got = reader.read(some); got >= 0; got = reader.read(some)) {
        body.append(some, 0, got);
        if (body.length() > LONGEST) {
          throw Outcome.notFound();
        }
      }
    }
    return json.readValue(body.toString(), EditorAsk.class);
  }

  private EditorAsk checked(Exchange exchange) {
    if (pageId == 0) {
      exchange.space(spaceKey, SpaceRight.EDIT);
      return this;
    }
    SitePage page = exchange.editable(pageId);
    return new EditorAsk(
        pageId, page.spaceKey(), title, text, start, from, to, name, parameters, body);
  }

  /** Whether a macro is meant that stands in the text already. */
  boolean isChange() {
    return start >= 0;
  }

  MacroUse use() {
    return new MacroUse(name, parameters, body);
  }
}
