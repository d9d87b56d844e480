package org.retis.host.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One page being rendered: where it is for, and what was met on the way. */
final class Rendering {

  /** A heading, for the table of contents. */
  record Heading(int level, String id, String text) {}

  private final RenderScope scope;
  private final HostTexts texts;
  private final List<Heading> headings = new ArrayList<>();
  private final Map<String, Integer> ids = new HashMap<>();
  private final String contentsMark = "<!--" + UUID.randomUUID() + "-->";
  private int tasks;

  Rendering(RenderScope scope) {
    this.scope = scope;
    this.texts = new HostTexts(scope.locale());
  }

  RenderScope scope() {
    return scope;
  }

  HostTexts texts() {
    return texts;
  }

  /** Stands where the table of contents goes once all headings are known. */
  String contentsMark() {
    return contentsMark;
  }

  List<Heading> headings() {
    return headings;
  }

  /** Notes a heading and gives it an id of its own, as Confluence does. */
  String heading(int level, String text) {
    String base = (scope.title() + "-" + text).replaceAll("\\s+", "");
    int used = ids.merge(base, 1, Integer::sum);
    String id = used == 1 ? base : base + "." + (used - 1);
    headings.add(new Heading(level, id, text));
    return id;
  }

  int nextTask() {
    return ++tasks;
  }
}
