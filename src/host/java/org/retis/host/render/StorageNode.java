package org.retis.host.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A piece of a page in storage format. */
public sealed interface StorageNode {

  /** Text, already decoded. */
  record Text(String text) implements StorageNode {}

  /**
   * An element.
   *
   * @param name with its prefix, for instance {@code ac:link} or {@code p}
   * @param attributes by name with prefix, in order
   * @param children in order
   */
  record Element(String name, Map<String, String> attributes, List<StorageNode> children)
      implements StorageNode {

    /** An attribute's value, empty when there is none. */
    public String attribute(String attribute) {
      return attributes.getOrDefault(attribute, "");
    }

    /** The child elements. */
    public List<Element> elements() {
      return children.stream().filter(Element.class::isInstance).map(Element.class::cast).toList();
    }

    /** The first child element of this name. */
    public Optional<Element> first(String child) {
      return elements().stream().filter(element -> element.name().equals(child)).findFirst();
    }

    /** All text inside, without elements. */
    public String text() {
      StringBuilder result = new StringBuilder();
      collect(this, result);
      return result.toString();
    }

    private static void collect(Element element, StringBuilder result) {
      for (StorageNode child : element.children()) {
        if (child instanceof Text text) {
          result.append(text.text());
        } else if (child instanceof Element inner) {
          collect(inner, result);
        }
      }
    }
  }
}
