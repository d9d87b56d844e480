package org.retis.gateway;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A macro of which not all is read yet. */
final class OpenMacro {

  private final String name;
  private final List<String> around;
  private final Map<String, String> parameters = new HashMap<>();
  private final StringBuilder value = new StringBuilder();
  private final StringBuilder references = new StringBuilder();
  private final StringBuilder plain = new StringBuilder();
  private final FoldedText text = new FoldedText();
  private @Nullable String parameter;
  private boolean inBody;
  private boolean inPlainBody;
  private String body = "";

  OpenMacro(String name, List<String> around) {
    this.name = name;
    this.around = around;
  }

  String name() {
    return name;
  }

  /** An element directly inside opens. */
  void open(String element, Map<String, String> attributes) {
    switch (element) {
      case "ac:parameter" -> parameter = attributes.getOrDefault("ac:name", "");
      case "ac:default-parameter" -> parameter = "";
      case "ac:rich-text-body" -> inBody = true;
      case "ac:plain-text-body" -> {
        inBody = true;
        inPlainBody = true;
      }
      default -> {
        // nothing else stands there
      }
    }
  }

  /** An element directly inside closes. */
  void close(String element, String content) {
    switch (element) {
      case "ac:parameter", "ac:default-parameter" -> endParameter();
      case "ac:rich-text-body" -> {
        inBody = false;
        body = content;
      }
      case "ac:plain-text-body" -> {
        inBody = false;
        inPlainBody = false;
        body = plain.toString();
      }
      default -> {
        // nothing else stands there
      }
    }
  }

  private void endParameter() {
    if (parameter != null) {
      parameters.put(parameter, (references.isEmpty() ? value : references).toString().strip());
    }
    parameter = null;
    value.setLength(0);
    references.setLength(0);
  }

  boolean isInParameter() {
    return parameter != null;
  }

  /** Text in the parameter that is being read. */
  void parameterText(String piece) {
    value.append(piece);
  }

  /** A reference in the parameter that is being read; several are joined by commas. */
  void refer(String reference) {
    references.append(references.isEmpty() ? "" : ",").append(reference);
  }

  /** Text that may stand in the body. */
  void bodyText(String piece) {
    if (inBody) {
      text.add(piece);
    }
    if (inPlainBody) {
      plain.append(piece);
    }
  }

  /** What follows is no part of the word before. */
  void wordEnds() {
    text.add(" ");
  }

  StorageMacro macro() {
    return new StorageMacro(name, parameters, body, text.text(), around);
  }
}
