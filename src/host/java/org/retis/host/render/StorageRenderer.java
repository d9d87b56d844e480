package org.retis.host.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.retis.host.render.StorageNode.Element;
import org.retis.host.render.StorageNode.Text;

/**
 * Renders storage format as HTML. Only known elements and attributes reach the reader, all text is
 * escaped, and a macro that fails leaves a box in its place.
 */
public final class StorageRenderer {

  private static final Pattern HEADING = Pattern.compile("h[1-6]");

  private final LinkRenderer links;
  private final MacroRenderer macros;

  /** Renders with these plugin macros, and links into this wiki. */
  public StorageRenderer(PluginMacros plugins, WikiLinks wiki) {
    links = new LinkRenderer(wiki, this);
    macros = new MacroRenderer(plugins, wiki, this);
  }

  /**
   * Renders a page's body.
   *
   * @return HTML; a box that says where the mistake is when the body isn't well formed
   */
  public String render(String body, RenderScope scope) {
    Rendering rendering = new Rendering(scope);
    try {
      String html = children(StorageFormat.parse(body), rendering);
      return Contents.insert(html, rendering);
    } catch (StorageFormatException e) {
      return MacroRenderer.box(
          rendering.texts().get("render.malformed", e.line(), e.column()), e.reason());
    }
  }

  /** Renders what is inside an element. */
  String children(Element element, Rendering rendering) {
    StringBuilder out = new StringBuilder();
    for (StorageNode child : element.children()) {
      node(child, rendering, out);
    }
    return out.toString();
  }

  private void node(StorageNode node, Rendering rendering, StringBuilder out) {
    if (node instanceof Text text) {
      out.append(Html.escape(text.text()));
    } else if (node instanceof Element element) {
      element(element, rendering, out);
    }
  }

  private void element(Element element, Rendering rendering, StringBuilder out) {
    String name = element.name();
    if (name.startsWith("ac:")) {
      own(element, rendering, out);
    } else if (HEADING.matcher(name).matches()) {
      heading(element, rendering, out);
    } else if (name.equals("table")) {
      out.append("<div class=\"table-wrap\">");
      plain(withClass(element, "confluenceTable"), rendering, out);
      out.append("</div>");
    } else if (name.equals("th") || name.equals("td")) {
      plain(
          withClass(element, name.equals("th") ? "confluenceTh" : "confluenceTd"), rendering, out);
    } else if (name.equals("a") && !element.attribute("href").isEmpty()) {
      plain(withClass(element, "external-link"), rendering, out);
    } else if (name.equals("time")) {
      time(element, rendering, out);
    } else if (Html.isAllowed(name)) {
      plain(element, rendering, out);
    } else if (!Html.isDroppedWhole(name) && !name.startsWith("ri:") && !name.startsWith("at:")) {
      out.append(children(element, rendering));
    }
  }

  private void own(Element element, Rendering rendering, StringBuilder out) {
    switch (element.name()) {
      case "ac:structured-macro", "ac:macro" -> macros.render(element, rendering, out);
      case "ac:link" -> links.link(element, rendering, out);
      case "ac:image" -> links.image(element, rendering, out);
      case "ac:task-list" -> tasks(element, rendering, out);
      case "ac:layout" -> wrap("<div class=\"contentLayout2\">", element, rendering, out);
      case "ac:layout-section" -> section(element, rendering, out);
      case "ac:layout-cell" ->
          wrap("<div class=\"cell normal\"><div class=\"innerCell\">", element, rendering, out);
      case "ac:emoticon" -> out.append(Emoticons.text(element));
      case "ac:inline-comment-marker", "ac:adf-extension", "ac:rich-text-body" ->
          out.append(children(element, rendering));
      default -> {
        // placeholders and what only editors need
      }
    }
  }

  private void wrap(String open, Element element, Rendering rendering, StringBuilder out) {
    out.append(open).append(children(element, rendering)).append("</div>");
    if (open.indexOf("<div", 1) > 0) {
      out.append("</div>");
    }
  }

  private void section(Element element, Rendering rendering, StringBuilder out) {
    String type = element.attribute("ac:type").replaceAll("[^a-z_]", "");
    out.append("<div class=\"columnLayout ").append(type.replace('_', '-'));
    out.append("\" data-layout=\"").append(type.replace('_', '-')).append("\">");
    out.append(children(element, rendering)).append("</div>");
  }

  private void tasks(Element list, Rendering rendering, StringBuilder out) {
    out.append("<ul class=\"inline-task-list\">");
    for (Element task : list.elements()) {
      if (task.name().equals("ac:task")) {
        boolean done =
            task.first("ac:task-status").map(Element::text).orElse("").equals("complete");
        String id = task.first("ac:task-id").map(Element::text).orElse("");
        String body = task.first("ac:task-body").map(b -> children(b, rendering)).orElse("");
        String label = "inline-task-" + rendering.scope().contentId() + "-" + rendering.nextTask();
        out.append("<li").append(done ? " class=\"checked\"" : "");
        Html.attribute("data-inline-task-id", id, out);
        out.append("><input type=\"checkbox\" disabled").append(done ? " checked" : "");
        Html.attribute("aria-labelledby", label, out);
        out.append("><div");
        Html.attribute("id", label, out);
        out.append('>').append(body).append("</div></li>");
      }
    }
    out.append("</ul>");
  }

  private void heading(Element element, Rendering rendering, StringBuilder out) {
    int level = element.name().charAt(1) - '0';
    Map<String, String> attributes = new LinkedHashMap<>(element.attributes());
    attributes.put("id", rendering.heading(level, element.text().strip()));
    plain(new Element(element.name(), attributes, element.children()), rendering, out);
  }

  private void time(Element element, Rendering rendering, StringBuilder out) {
    String date = element.attribute("datetime");
    out.append("<time");
    Html.attribute("datetime", date, out);
    out.append(" class=\"date-past\">");
    out.append(Html.escape(HostDates.day(date, rendering.texts().locale()))).append("</time>");
  }

  private void plain(Element element, Rendering rendering, StringBuilder out) {
    out.append('<').append(element.name());
    Html.attributes(element.attributes(), out);
    out.append('>');
    if (!Html.isVoid(element.name())) {
      out.append(children(element, rendering)).append("</").append(element.name()).append('>');
    }
  }

  private static Element withClass(Element element, String added) {
    Map<String, String> attributes = new LinkedHashMap<>(element.attributes());
    String before = attributes.getOrDefault("class", "");
    boolean there = List.of(before.split("\\s+")).contains(added);
    attributes.put("class", there ? before : (before + " " + added).strip());
    return new Element(element.name(), attributes, element.children());
  }
}
