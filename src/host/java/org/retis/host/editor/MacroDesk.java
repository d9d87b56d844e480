package org.retis.host.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.retis.host.render.MacroValues;
import org.retis.host.render.PluginMacros.Body;

/** Where an editor works on the macros of a text. Each change comes back as one edit of it. */
public final class MacroDesk {

  private final MacroCatalog catalog;
  private final MacroReader reader;
  private final MacroWriter writer;

  /** Works with these macros. */
  public MacroDesk(MacroCatalog catalog, MacroValues values, References references) {
    this.catalog = catalog;
    this.reader = new MacroReader(values);
    this.writer = new MacroWriter(references, reader);
  }

  /**
   * A macro in a text, for its placeholder.
   *
   * @param depth how many macros are around it
   * @param known whether anything renders it
   * @param settings what its parameters say
   * @param first whether none comes before it inside the same macro
   * @param last whether none comes after it there
   */
  public record Placeholder(
      int start,
      int end,
      int depth,
      String name,
      String label,
      String icon,
      boolean known,
      List<Setting> settings,
      boolean first,
      boolean last) {}

  /** What one parameter says, with its label. */
  public record Setting(String label, String value) {}

  /**
   * A macro in a text, ready for its form.
   *
   * @param entry the macro; for an unknown one a form of texts
   * @param known whether anything renders it
   * @param values by the fields' names
   * @param others parameters that the form doesn't show, and that stay
   */
  public record Opened(
      int start,
      int end,
      MacroEntry entry,
      boolean known,
      Map<String, String> values,
      List<Setting> others,
      String body) {}

  /** The macros of a text, in order. */
  public List<Placeholder> placeholders(String text, Locale locale) {
    List<SourceMacro> macros = SourceMacro.in(text);
    List<Placeholder> result = new ArrayList<>();
    for (SourceMacro macro : macros) {
      List<SourceMacro> siblings =
          macros.stream().filter(one -> one.parent() == macro.parent()).toList();
      Opened opened = open(macro, locale);
      result.add(
          new Placeholder(
              macro.start(),
              macro.end(),
              macro.depth(),
              macro.name(),
              opened.entry().label(),
              opened.entry().icon(),
              opened.known(),
              settings(opened),
              siblings.get(0).start() == macro.start(),
              siblings.get(siblings.size() - 1).start() == macro.start()));
    }
    return result;
  }

  private static List<Setting> settings(Opened opened) {
    List<Setting> result = new ArrayList<>();
    for (MacroField field : opened.entry().fields()) {
      String value = opened.values().getOrDefault(field.name(), "");
      if (!value.isEmpty() && !field.hidden()) {
        result.add(new Setting(field.label(), shown(field, value)));
      }
    }
    result.addAll(opened.others());
    return result;
  }

  private static String shown(MacroField field, String value) {
    return field.choices().stream()
        .filter(choice -> choice.value().equals(value))
        .map(MacroField.Choice::label)
        .findFirst()
        .orElse(value);
  }

  /** The innermost macro around a place. */
  public Optional<Opened> at(String text, int place, Locale locale) {
    return SourceMacro.at(text, place).map(macro -> open(macro, locale));
  }

  /** The macro that begins at a place. */
  public Optional<Opened> startingAt(String text, int start, Locale locale) {
    return SourceMacro.startingAt(text, start).map(macro -> open(macro, locale));
  }

  private Opened open(SourceMacro macro, Locale locale) {
    MacroUse use = reader.read(macro);
    Optional<MacroEntry> found = catalog.find(use.name(), locale);
    MacroEntry entry = found.orElseGet(() -> unknown(macro, use));
    Map<String, String> values = new LinkedHashMap<>();
    List<Setting> others = new ArrayList<>();
    use.parameters()
        .forEach(
            (name, value) ->
                entry.fields().stream()
                    .filter(field -> field.isNamed(name))
                    .findFirst()
                    .ifPresentOrElse(
                        field -> values.putIfAbsent(field.name(), value),
                        () -> others.add(new Setting(name, value))));
    return new Opened(
        macro.start(), macro.end(), entry, found.isPresent(), values, others, use.body());
  }

  /** A form for a macro that no plugin has: a text for each parameter that it has, and its body. */
  private static MacroEntry unknown(SourceMacro macro, MacroUse use) {
    Body body =
        macro
            .bodyElement()
            .map(one -> one.name().equals("ac:plain-text-body") ? Body.PLAIN : Body.RICH)
            .orElse(Body.NONE);
    List<MacroField> fields =
        use.parameters().keySet().stream()
            .map(
                name ->
                    new MacroField(
                        name, "string", name, "", false, false, ",", "", false, List.of(),
                        List.of()))
            .toList();
    return new MacroEntry(use.name(), use.name(), "", "", List.of(), body, false, fields);
  }

  /** A new macro in storage format; nothing when there is no such macro. */
  public Optional<String> source(MacroUse use, Locale locale) {
    return catalog.find(use.name(), locale).map(entry -> writer.fresh(entry, use));
  }

  /** The macro that begins at a place with other values, in storage format. */
  public Optional<String> source(String text, int start, MacroUse use, Locale locale) {
    return SourceMacro.startingAt(text, start)
        .filter(macro -> macro.name().equals(use.name()))
        .map(macro -> writer.changed(open(macro, locale).entry(), use, macro));
  }

  /**
   * Puts a new macro in.
   *
   * @param from the cursor, or where the selection begins
   * @param to the cursor again, or where a selection ends that the macro takes the place of
   */
  public Optional<TextEdit> insert(String text, int from, int to, MacroUse use, Locale locale) {
    return catalog
        .find(use.name(), locale)
        .map(
            entry -> {
              String macro = writer.fresh(entry, use);
              return from < to
                  ? new TextEdit(from, to, macro, from + macro.length())
                  : new Placement(text).insert(from, macro, entry.inline());
            });
  }

  /** Changes the macro that begins at a place. */
  public Optional<TextEdit> change(String text, int start, MacroUse use, Locale locale) {
    return source(text, start, use, locale)
        .map(
            macro ->
                new TextEdit(
                    start,
                    SourceMacro.startingAt(text, start).orElseThrow().end(),
                    macro,
                    start + macro.length()));
  }

  /** Takes out the macro that begins at a place. */
  public Optional<TextEdit> remove(String text, int start) {
    return SourceMacro.startingAt(text, start).map(macro -> MacroMoves.remove(text, macro));
  }

  /** Lets the macro that begins at a place and its neighbour change places. */
  public Optional<TextEdit> move(String text, int start, boolean up) {
    return SourceMacro.startingAt(text, start).flatMap(macro -> MacroMoves.move(text, macro, up));
  }
}
