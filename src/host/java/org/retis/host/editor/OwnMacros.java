package org.retis.host.editor;

import java.util.List;
import java.util.Locale;
import org.retis.host.editor.MacroField.Choice;
import org.retis.host.render.HostTexts;
import org.retis.host.render.PluginMacros.Body;

/** The macros of Confluence's own that the host renders, as the macro browser lists them. */
final class OwnMacros {

  private static final String FORMATTING = "formatting";
  private static final List<String> COLOURS = List.of("Grey", "Red", "Yellow", "Green", "Blue");
  private static final List<String> LANGUAGES =
      List.of("bash", "css", "html/xml", "java", "javascript", "json", "python", "sql", "text");

  private final HostTexts texts;

  OwnMacros(Locale locale) {
    this.texts = new HostTexts(locale);
  }

  List<MacroEntry> all() {
    return List.of(
        entry("info", FORMATTING, Body.RICH, string("title")),
        entry("note", FORMATTING, Body.RICH, string("title")),
        entry("tip", FORMATTING, Body.RICH, string("title")),
        entry("warning", FORMATTING, Body.RICH, string("title")),
        entry("panel", FORMATTING, Body.RICH, string("title")),
        entry("expand", FORMATTING, Body.RICH, string("title")),
        entry("excerpt", FORMATTING, Body.RICH),
        entry("code", FORMATTING, Body.PLAIN, choice("language", LANGUAGES), string("title")),
        entry("noformat", FORMATTING, Body.PLAIN),
        entry("toc", "navigation", Body.NONE),
        inline("anchor", "navigation", anchor()),
        entry(
            "content-report-table",
            "reporting",
            Body.NONE,
            field("labels", "label", true, List.of()),
            field("spaces", "spacekey", false, List.of())),
        entry(
            "create-from-template",
            "confluence-content",
            Body.NONE,
            field("blueprintModuleCompleteKey", "string", true, List.of()),
            string("buttonLabel"),
            field("spaceKey", "spacekey", false, List.of())),
        inline("status", FORMATTING, choice("colour", COLOURS), string("title")));
  }

  private MacroEntry entry(String name, String category, Body body, MacroField... fields) {
    return new MacroEntry(
        name, label(name), help(name), "", List.of(category), body, false, List.of(fields));
  }

  private MacroEntry inline(String name, String category, MacroField... fields) {
    List<MacroField> all = List.of(fields);
    return new MacroEntry(
        name, label(name), help(name), "", List.of(category), Body.NONE, true, all);
  }

  private String label(String name) {
    return texts.get("macro." + name + ".label");
  }

  private String help(String name) {
    return texts.get("macro." + name + ".desc");
  }

  private MacroField string(String name) {
    return field(name, "string", false, List.of());
  }

  private MacroField anchor() {
    return field("", "string", true, List.of());
  }

  private MacroField choice(String name, List<String> values) {
    List<Choice> choices = values.stream().map(value -> new Choice(value, colour(value))).toList();
    return field(name, "enum", false, choices);
  }

  private String colour(String value) {
    return COLOURS.contains(value) ? texts.get("macro.status.colour." + value) : value;
  }

  private MacroField field(String name, String type, boolean required, List<Choice> choices) {
    String key = name.isEmpty() ? "name" : name;
    return new MacroField(
        name,
        type,
        texts.get("macro.param." + key),
        "",
        required,
        false,
        ",",
        "",
        false,
        List.of(),
        choices);
  }
}
