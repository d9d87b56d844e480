package org.retis.host.editor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.retis.host.render.PluginMacros.Body;

/**
 * Writes a macro into storage format. Of one that is there already, what the form didn't change
 * stays to the letter, parameters that the form doesn't know included.
 */
final class MacroWriter {

  private final ParameterText parameters;
  private final MacroReader reader;

  MacroWriter(References references, MacroReader reader) {
    this.parameters = new ParameterText(references);
    this.reader = reader;
  }

  /** A new macro. */
  String fresh(MacroEntry entry, MacroUse use) {
    String inside = added(entry, wanted(entry, use, Map.of())) + newBody(entry, use.body());
    String tag = "<ac:structured-macro ac:name=\"" + Xml.escape(use.name()) + "\"";
    String open = tag + " ac:schema-version=\"1\"";
    return inside.isEmpty() ? open + " />" : open + ">" + inside + "</ac:structured-macro>";
  }

  /** A macro that stands in a text, with other values. */
  String changed(MacroEntry entry, MacroUse use, SourceMacro before) {
    Map<String, String> wanted = wanted(entry, use, reader.read(before).parameters());
    SourceElement macro = before.element();
    StringBuilder out = new StringBuilder(macro.openingTag().replaceFirst("\\s*/>$", ">"));
    int at = macro.innerStart();
    String source = macro.source();
    boolean bodied = false;
    for (SourceElement child : macro.children()) {
      String gap = source.substring(at - macro.start(), child.start() - macro.start());
      at = child.end();
      if (child.name().equals("ac:parameter")) {
        kept(entry, child, wanted).ifPresent(text -> out.append(gap).append(text));
        continue;
      }
      out.append(added(entry, wanted));
      wanted.clear();
      out.append(gap);
      boolean body = !bodied && before.bodyElement().filter(child::equals).isPresent();
      bodied |= body;
      out.append(body ? changedBody(entry, use, before) : child.source());
    }
    out.append(added(entry, wanted)).append(bodied ? "" : newBody(entry, use.body()));
    out.append(source, at - macro.start(), macro.innerEnd() - macro.start());
    return out.append("</").append(macro.name()).append('>').toString();
  }

  /**
   * What is to be written: not what is blank, nor what is the default anyway unless it was there
   * before.
   */
  private static Map<String, String> wanted(
      MacroEntry entry, MacroUse use, Map<String, String> before) {
    Map<String, String> result = new LinkedHashMap<>();
    for (MacroField field : entry.fields()) {
      String value = use.parameters().getOrDefault(field.name(), "");
      boolean there = before.keySet().stream().anyMatch(field::isNamed);
      if (field.hidden() && !use.parameters().containsKey(field.name())) {
        continue;
      }
      if (!value.isBlank() && (there || !value.equals(field.effectiveDefault()))) {
        result.put(field.name(), value);
      }
    }
    return result;
  }

  /** A parameter as it stands, or with its new value, which is then done with; or nothing. */
  private Optional<String> kept(
      MacroEntry entry, SourceElement parameter, Map<String, String> wanted) {
    String name = parameter.attribute("ac:name");
    Optional<MacroField> field =
        entry.fields().stream().filter(one -> one.isNamed(name)).findFirst();
    boolean known = field.isPresent() && !(field.get().hidden() && !wanted.containsKey(name));
    if (!known) {
      return Optional.of(parameter.source());
    }
    String value = wanted.remove(field.get().name());
    if (value == null) {
      return Optional.empty();
    }
    boolean same = field.get().name().equals(name) && reader.value(parameter).equals(value);
    return Optional.of(same ? parameter.source() : parameters.element(field.get(), value));
  }

  private String added(MacroEntry entry, Map<String, String> wanted) {
    List<MacroField> fields = entry.fields();
    return fields.stream()
        .filter(field -> wanted.containsKey(field.name()))
        .map(field -> parameters.element(field, wanted.get(field.name())))
        .collect(Collectors.joining());
  }

  private static String changedBody(MacroEntry entry, MacroUse use, SourceMacro before) {
    boolean same = entry.body() == Body.NONE || use.body().equals(before.body());
    return same ? before.bodyElement().orElseThrow().source() : newBody(entry, use.body());
  }

  private static String newBody(MacroEntry entry, String body) {
    return switch (entry.body()) {
      case NONE -> "";
      case PLAIN -> "<ac:plain-text-body>" + PlainBody.write(body) + "</ac:plain-text-body>";
      case RICH ->
          "<ac:rich-text-body>" + (body.isBlank() ? "<p></p>" : body) + "</ac:rich-text-body>";
    };
  }
}
