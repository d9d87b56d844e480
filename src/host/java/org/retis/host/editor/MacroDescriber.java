package org.retis.host.editor;

import java.util.List;
import java.util.Locale;
import org.retis.host.editor.DescribedMacros.Described;
import org.retis.host.editor.MacroField.Choice;
import org.retis.host.plugin.MacroModule.Parameter;

/**
 * Turns what descriptors say into what the macro browser shows. Texts are found under the keys
 * {@code plugin.macro.label} and {@code .desc}, {@code plugin.macro.param.name.label} and {@code
 * .desc}; a value of an enumeration has {@code plugin.macro.param.name.value.label}, or shows
 * itself.
 */
final class MacroDescriber {

  private final Described macro;
  private final Locale locale;
  private final String stem;

  MacroDescriber(Described macro, Locale locale) {
    this.macro = macro;
    this.locale = locale;
    this.stem = macro.pluginKey() + "." + macro.module().name() + ".";
  }

  MacroEntry describe() {
    String name = macro.module().name();
    return new MacroEntry(
        name,
        text("label", name),
        text("desc", ""),
        macro.module().icon(),
        macro.module().categories(),
        macro.body(),
        macro.inline(),
        macro.module().parameters().stream().map(this::field).toList());
  }

  private MacroField field(Parameter parameter) {
    String stemOfField = "param." + parameter.name() + ".";
    List<Choice> choices =
        parameter.values().stream()
            .map(value -> new Choice(value, text(stemOfField + value + ".label", value)))
            .toList();
    return new MacroField(
        parameter.name(),
        parameter.type(),
        text(stemOfField + "label", parameter.name()),
        text(stemOfField + "desc", ""),
        parameter.required(),
        parameter.multiple(),
        parameter.delimiter(),
        parameter.defaultValue(),
        parameter.hidden(),
        parameter.aliases(),
        choices);
  }

  private String text(String key, String otherwise) {
    return macro.texts().find(locale, stem + key).orElse(otherwise);
  }
}
