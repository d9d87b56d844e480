package org.retis.host.editor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Writes a parameter's value into storage format: references to accounts, spaces and pages as
 * Confluence writes them, so that they follow when those are renamed; anything else as text.
 */
final class ParameterText {

  private static final Pattern SPACE = Pattern.compile("@?~?[\\w.-]+");

  private final References references;

  ParameterText(References references) {
    this.references = references;
  }

  String element(MacroField field, String value) {
    return "<ac:parameter ac:name=\""
        + Xml.escape(field.name())
        + "\">"
        + content(field, value)
        + "</ac:parameter>";
  }

  String content(MacroField field, String value) {
    Optional<String> written =
        switch (field.type()) {
          case "username" -> each(field, value, this::user);
          case "spacekey" -> each(field, value, this::space);
          case "confluence-content" -> each(field, value, this::page);
          default -> Optional.empty();
        };
    return written.orElseGet(() -> Xml.escape(value));
  }

  /** One reference for each value; nothing if one of them can't be written so. */
  private static Optional<String> each(MacroField field, String value, Writer writer) {
    StringBuilder result = new StringBuilder();
    for (String one : values(field, value)) {
      Optional<String> written = writer.write(one);
      if (written.isEmpty()) {
        return Optional.empty();
      }
      result.append(written.get());
    }
    return result.isEmpty() ? Optional.empty() : Optional.of(result.toString());
  }

  /** Writes one reference. */
  private interface Writer {
    Optional<String> write(String value);
  }

  private static List<String> values(MacroField field, String value) {
    if (!field.multiple()) {
      return List.of(value.strip());
    }
    List<String> result = new ArrayList<>();
    Arrays.stream(value.split(Pattern.quote(field.delimiter())))
        .map(String::strip)
        .filter(one -> !one.isEmpty())
        .forEach(result::add);
    return result;
  }

  private Optional<String> user(String name) {
    return references
        .userKey(name)
        .map(key -> "<ri:user ri:userkey=\"" + Xml.escape(key) + "\" />");
  }

  private Optional<String> space(String key) {
    boolean known = key.startsWith("@") || references.isSpace(key);
    return known && SPACE.matcher(key).matches()
        ? Optional.of("<ri:space ri:space-key=\"" + Xml.escape(key) + "\" />")
        : Optional.empty();
  }

  private Optional<String> page(String value) {
    int colon = value.indexOf(':');
    boolean elsewhere = colon > 0 && references.isSpace(value.substring(0, colon));
    String title = elsewhere ? value.substring(colon + 1) : value;
    String space =
        elsewhere ? "ri:space-key=\"" + Xml.escape(value.substring(0, colon)) + "\" " : "";
    return title.isBlank()
        ? Optional.empty()
        : Optional.of(
            "<ac:link><ri:page "
                + space
                + "ri:content-title=\""
                + Xml.escape(title.strip())
                + "\" /></ac:link>");
  }
}
