package org.retis.host.render;

import java.util.Locale;
import java.util.Map;
import org.retis.host.render.StorageNode.Element;

/** The few macros of Confluence's own that pages here need. */
final class BuiltInMacros {

  private final StorageRenderer renderer;

  BuiltInMacros(StorageRenderer renderer) {
    this.renderer = renderer;
  }

  /** Renders a macro of Confluence's own; false when this isn't one. */
  boolean render(
      String name,
      Element macro,
      Map<String, String> parameters,
      Rendering rendering,
      StringBuilder out) {
    switch (name) {
      case "info", "note", "warning", "tip" -> message(name, macro, parameters, rendering, out);
      case "panel" -> panel(macro, parameters, rendering, out);
      case "code", "noformat" -> code(macro, parameters, out);
      case "toc" -> out.append(rendering.contentsMark());
      case "status" -> status(parameters, out);
      case "anchor" -> anchor(parameters, rendering, out);
      case "expand" -> expand(macro, parameters, rendering, out);
      case "excerpt", "section", "column", "details" -> out.append(rich(macro, rendering));
      default -> {
        return false;
      }
    }
    return true;
  }

  private void message(
      String name,
      Element macro,
      Map<String, String> parameters,
      Rendering rendering,
      StringBuilder out) {
    String kind =
        switch (name) {
          case "tip" -> "success";
          case "note" -> "warning";
          case "warning" -> "error";
          default -> "info";
        };
    String title = parameters.getOrDefault("title", "");
    out.append("<div class=\"confluence-information-macro aui-message aui-message-");
    out.append(kind).append("\">");
    if (!title.isEmpty()) {
      out.append("<p class=\"title\"><strong>").append(Html.escape(title)).append("</strong></p>");
    }
    out.append("<div class=\"confluence-information-macro-body\">");
    out.append(rich(macro, rendering)).append("</div></div>");
  }

  private void panel(
      Element macro, Map<String, String> parameters, Rendering rendering, StringBuilder out) {
    String title = parameters.getOrDefault("title", "");
    out.append("<div class=\"panel\">");
    if (!title.isEmpty()) {
      out.append("<div class=\"panelHeader\"><b>").append(Html.escape(title)).append("</b></div>");
    }
    out.append("<div class=\"panelContent\">")
        .append(rich(macro, rendering))
        .append("</div></div>");
  }

  private void code(Element macro, Map<String, String> parameters, StringBuilder out) {
    String language =
        parameters
            .getOrDefault("language", parameters.getOrDefault("", ""))
            .toLowerCase(Locale.ROOT);
    String title = parameters.getOrDefault("title", "");
    String text = macro.first("ac:plain-text-body").map(Element::text).orElse("");
    out.append("<div class=\"code panel\">");
    if (!title.isEmpty()) {
      out.append("<div class=\"codeHeader panelHeader\"><b>").append(Html.escape(title));
      out.append("</b></div>");
    }
    out.append("<div class=\"codeContent panelContent\"><pre class=\"syntaxhighlighter-pre\"");
    Html.attribute("data-syntaxhighlighter-params", "brush: " + language, out);
    out.append(" tabindex=\"0\">").append(Html.escape(text)).append("</pre></div></div>");
  }

  private void status(Map<String, String> parameters, StringBuilder out) {
    String colour =
        switch (parameters.getOrDefault("colour", "").toLowerCase(Locale.ROOT)) {
          case "green" -> " aui-lozenge-success";
          case "yellow" -> " aui-lozenge-moved";
          case "red" -> " aui-lozenge-error";
          case "blue" -> " aui-lozenge-current";
          default -> "";
        };
    out.append("<span class=\"status-macro aui-lozenge").append(colour);
    out.append(" aui-lozenge-subtle\">");
    out.append(Html.escape(parameters.getOrDefault("title", ""))).append("</span>");
  }

  private void anchor(Map<String, String> parameters, Rendering rendering, StringBuilder out) {
    String id = parameters.getOrDefault("", "").replaceAll("\\s+", "");
    if (!id.isEmpty() && !rendering.scope().output().isEmpty()) {
      out.append("<span class=\"confluence-anchor-link\"");
      Html.attribute("id", id, out);
      out.append("></span>");
    }
  }

  private void expand(
      Element macro, Map<String, String> parameters, Rendering rendering, StringBuilder out) {
    String title = parameters.getOrDefault("title", rendering.texts().get("render.expand"));
    out.append("<details class=\"expand-container\"><summary>").append(Html.escape(title));
    out.append("</summary><div class=\"expand-content\">").append(rich(macro, rendering));
    out.append("</div></details>");
  }

  private String rich(Element macro, Rendering rendering) {
    return macro
        .first("ac:rich-text-body")
        .map(body -> renderer.children(body, rendering))
        .orElse("");
  }
}
