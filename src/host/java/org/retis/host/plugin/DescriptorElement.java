package org.retis.host.plugin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One element of a plugin descriptor, with the line where it stands. */
final class DescriptorElement {

  private final String name;
  private final int line;
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private final List<DescriptorElement> children = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  DescriptorElement(String name, int line) {
    this.name = name;
    this.line = line;
  }

  void attribute(String attribute, String value) {
    attributes.put(attribute, value);
  }

  void add(DescriptorElement child) {
    children.add(child);
  }

  void add(String more) {
    text.append(more);
  }

  String name() {
    return name;
  }

  int line() {
    return line;
  }

  /** The attribute, empty when it is absent. */
  String attribute(String attribute) {
    return attributes.getOrDefault(attribute, "").strip();
  }

  boolean flag(String attribute) {
    return attribute(attribute).equals("true");
  }

  String text() {
    return text.toString().strip();
  }

  List<DescriptorElement> children() {
    return children;
  }

  List<DescriptorElement> children(String named) {
    return children.stream().filter(child -> child.name.equals(named)).toList();
  }

  Optional<DescriptorElement> child(String named) {
    return children(named).stream().findFirst();
  }

  /** The text of the first child of a name, empty when there is none. */
  String childText(String named) {
    return child(named).map(DescriptorElement::text).orElse("");
  }

  /** {@code <param name value>} children, as attributes or with the value as text. */
  Map<String, String> params(String named) {
    Map<String, String> params = new LinkedHashMap<>();
    for (DescriptorElement param : children(named)) {
      String value = param.attribute("value");
      params.put(param.attribute("name"), value.isEmpty() ? param.text() : value);
    }
    return params;
  }

  /** How messages call it: {@code line 12, <rest key="x">}. */
  @Override
  public String toString() {
    String key = attribute("key");
    return "line " + line + ", <" + name + (key.isEmpty() ? "" : " key=\"" + key + "\"") + ">";
  }
}
