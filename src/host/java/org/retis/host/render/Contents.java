package org.retis.host.render;

import java.util.List;
import org.retis.host.render.Rendering.Heading;

/** The table of contents, put in once all headings of the page are known. */
final class Contents {

  private Contents() {}

  static String insert(String html, Rendering rendering) {
    if (!html.contains(rendering.contentsMark())) {
      return html;
    }
    return html.replace(rendering.contentsMark(), list(rendering.headings()));
  }

  private static String list(List<Heading> headings) {
    if (headings.isEmpty()) {
      return "";
    }
    StringBuilder out = new StringBuilder("<div class=\"toc-macro\"><ul>");
    for (Heading heading : headings) {
      out.append("<li class=\"toc-level-").append(heading.level()).append("\"><a");
      Html.attribute("href", "#" + heading.id(), out);
      out.append('>').append(Html.escape(heading.text())).append("</a></li>");
    }
    return out.append("</ul></div>").toString();
  }
}
