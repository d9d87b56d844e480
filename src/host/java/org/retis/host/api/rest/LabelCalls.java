package org.retis.host.api.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.retis.host.site.SitePage;

/** Answers {@code /content/{id}/label} and below. */
final class LabelCalls {

  private final ContentJson writer;

  LabelCalls(ContentJson writer) {
    this.writer = writer;
  }

  /** The answer, or null where there is nothing to say. */
  ObjectNode answer(ApiCall call, SitePage page) throws IOException {
    switch (call.method()) {
      case "GET" -> {
        return list(call, page);
      }
      case "POST" -> {
        requireEdit(call, page);
        add(call, page);
        return list(call, page);
      }
      case "DELETE" -> {
        requireEdit(call, page);
        String name = call.depth() > 3 ? call.part(3) : call.param("name");
        call.site().labels().remove(page, name, call.caller().key());
        return null;
      }
      default -> throw ApiException.methodNotAllowed();
    }
  }

  private ObjectNode list(ApiCall call, SitePage page) {
    return writer.list(call, call.site().labels().of(page.id()), writer::label);
  }

  private static void add(ApiCall call, SitePage page) throws IOException {
    JsonNode body = call.body();
    if (body.isArray()) {
      body.forEach(
          label ->
              call.site().labels().add(page, label.path("name").asText(""), call.caller().key()));
    } else {
      call.site().labels().add(page, body.path("name").asText(""), call.caller().key());
    }
  }

  private static void requireEdit(ApiCall call, SitePage page) {
    call.requireIntent();
    if (!call.site().rights().mayEdit(call.user(), page)) {
      throw new ApiException(403, "User not permitted to edit this content");
    }
  }
}
