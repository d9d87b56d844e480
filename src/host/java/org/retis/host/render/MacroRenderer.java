package org.retis.host.render;

import java.util.Map;
import java.util.Optional;
import org.retis.host.render.PluginMacros.Call;
import org.retis.host.render.PluginMacros.PluginMacro;
import org.retis.host.render.StorageNode.Element;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs macros, Confluence's own and those of plugins. A failing one leaves a box in its place. */
final class MacroRenderer {

  private static final Logger LOG = LoggerFactory.getLogger(MacroRenderer.class);

  private final PluginMacros plugins;
  private final MacroValues values;
  private final StorageRenderer renderer;
  private final BuiltInMacros builtIn;

  MacroRenderer(PluginMacros plugins, WikiLinks wiki, StorageRenderer renderer) {
    this.plugins = plugins;
    this.values = new MacroValues(wiki);
    this.renderer = renderer;
    this.builtIn = new BuiltInMacros(renderer);
  }

  void render(Element macro, Rendering rendering, StringBuilder out) {
    String name = macro.attribute("ac:name");
    Map<String, String> parameters = values.of(macro);
    if (builtIn.render(name, macro, parameters, rendering, out)) {
      return;
    }
    Optional<PluginMacro> found = plugins.find(name);
    if (found.isEmpty()) {
      out.append(box(rendering.texts().get("render.macro.unknown", name), ""));
      return;
    }
    out.append(run(found.get(), macro, parameters, rendering));
  }

  // Whatever a plugin throws, linkage errors included, must not take the page down.
  @SuppressWarnings("PMD.AvoidCatchingThrowable")
  private String run(
      PluginMacro plugin, Element macro, Map<String, String> parameters, Rendering rendering) {
    String name = macro.attribute("ac:name");
    try {
      String body = body(plugin, macro, rendering);
      Call call = new Call(name, macro.attribute("ac:macro-id"), parameters, body);
      String html = plugin.render(call, rendering.scope());
      return html == null ? "" : html;
    } catch (Exception | LinkageError | StackOverflowError e) {
      LOG.error("The macro {} failed on page {}", name, rendering.scope().contentId(), e);
      return box(
          rendering.texts().get("render.macro.failed", name), String.valueOf(e.getMessage()));
    }
  }

  private String body(PluginMacro plugin, Element macro, Rendering rendering) {
    return switch (plugin.body()) {
      case NONE -> "";
      case PLAIN ->
          macro
              .first("ac:plain-text-body")
              .or(() -> macro.first("ac:rich-text-body"))
              .map(Element::text)
              .orElse("");
      case RICH ->
          macro
              .first("ac:rich-text-body")
              .map(rich -> renderer.children(rich, rendering))
              .or(() -> macro.first("ac:plain-text-body").map(b -> Html.escape(b.text())))
              .orElse("");
    };
  }

  /** Confluence's kind of error box. */
  static String box(String title, String detail) {
    String more = detail.isEmpty() ? "" : "<p>" + Html.escape(detail) + "</p>";
    return "<div class=\"aui-message aui-message-error error\"><p class=\"title\"><strong>"
        + Html.escape(title)
        + "</strong></p>"
        + more
        + "</div>";
  }
}
