package org.retis.host.api.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Supplier;
import org.retis.host.render.RenderScope;
import org.retis.host.render.StorageRenderer;
import org.retis.host.site.SitePage;

/** Writes the bodies of pages and comments, in the representations that are wanted. */
final class BodyJson {

  private static final List<String> KINDS =
      List.of("storage", "view", "export_view", "styled_view", "editor");

  private final StorageRenderer renderer;
  private final String contextPath;

  BodyJson(StorageRenderer renderer, String contextPath) {
    this.renderer = renderer;
    this.contextPath = contextPath;
  }

  /**
   * Adds the body to an answer.
   *
   * @param page the page that the text stands on
   * @param self the address of the content itself
   */
  void write(
      ApiCall call,
      ObjectNode node,
      Expand expand,
      SitePage page,
      String self,
      Supplier<String> storage) {
    if (!expand.has("body")) {
      node.withObject("/_expandable").put("body", "");
      return;
    }
    ObjectNode body = node.putObject("body");
    ObjectNode more = body.putObject("_expandable");
    String text = storage.get();
    for (String kind : KINDS) {
      if (!expand.has("body." + kind)) {
        more.put(kind, "");
      } else {
        boolean source = kind.equals("storage") || kind.equals("editor");
        ObjectNode one = body.putObject(kind);
        one.put("value", source ? text : view(call, page, text)).put("representation", kind);
        one.putObject("_expandable").put("content", self);
      }
    }
  }

  private String view(ApiCall call, SitePage page, String storage) {
    RenderScope scope =
        new RenderScope(
            contextPath,
            page.spaceKey(),
            page.id(),
            page.title(),
            "display",
            call.caller().locale(),
            call.caller().zone());
    return renderer.render(storage, scope);
  }
}
