package org.retis.host.plugin;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.retis.host.plugin.MacroModule.Parameter;

/** Reads {@code <xhtml-macro>}. */
final class MacroParser {

  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9_.-]*");

  /** The members of Confluence's enumeration of parameter types, in the descriptor's spelling. */
  private static final Set<String> TYPES =
      Set.of(
          "attachment",
          "boolean",
          "color",
          "confluence-content",
          "cql",
          "date",
          "enum",
          "full_attachment",
          "group",
          "int",
          "label",
          "percentage",
          "relativedate",
          "spacekey",
          "string",
          "url",
          "username");

  private final Findings findings;

  MacroParser(Findings findings) {
    this.findings = findings;
  }

  MacroModule parse(DescriptorElement element) {
    String name = element.attribute("name");
    if (!NAME.matcher(name).matches()) {
      findings.error(element, "name '" + name + "' must be lower case, without spaces");
    }
    if (element.attribute("class").isEmpty()) {
      findings.error(element, "has no class");
    }
    String icon = element.attribute("icon");
    if (!icon.isEmpty() && !icon.startsWith("/download/resources/")) {
      findings.error(element, "icon '" + icon + "' must start with /download/resources/");
    }
    Optional<DescriptorElement> parameters = element.child("parameters");
    if (parameters.isEmpty()) {
      findings.error(element, "has no <parameters/>; Confluence needs it even when it is empty");
    }
    return new MacroModule(
        element.attribute("key"),
        name,
        element.attribute("class"),
        element.attribute("icon"),
        element.children("category").stream().map(c -> c.attribute("name")).toList(),
        parameters.map(this::parameters).orElse(List.of()),
        element.line());
  }

  private List<Parameter> parameters(DescriptorElement parameters) {
    return parameters.children("parameter").stream().map(this::parameter).toList();
  }

  private Parameter parameter(DescriptorElement element) {
    String type = element.attribute("type");
    if (element.attribute("name").isEmpty()) {
      findings.error(element, "a parameter has no name");
    }
    if (!TYPES.contains(type)) {
      findings.warn(element, "parameter type '" + type + "' is unknown and becomes a text field");
    }
    return new Parameter(
        element.attribute("name"),
        type,
        element.flag("required"),
        element.flag("multiple"),
        element.attribute("default"),
        element.flag("hidden"),
        element.children("value").stream().map(v -> v.attribute("name")).toList(),
        element.children("alias").stream().map(a -> a.attribute("name")).toList(),
        delimiter(element));
  }

  private static String delimiter(DescriptorElement parameter) {
    return parameter.children("option").stream()
        .filter(option -> option.attribute("key").equals("delimiter"))
        .map(option -> option.attribute("value"))
        .filter(value -> !value.isEmpty())
        .findFirst()
        .orElse(",");
  }
}
