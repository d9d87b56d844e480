package org.retis.host.screen;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.retis.host.editor.MacroCatalog;
import org.retis.host.editor.MacroDesk;
import org.retis.host.editor.MacroEntry;
import org.retis.host.render.StorageFormat;
import org.retis.host.render.StorageFormatException;

/** What the editor's scripts are told of macros, as it goes into JSON. */
final class EditorAnswers {

  private final MacroCatalog catalog;
  private final MacroDesk desk;

  EditorAnswers(MacroCatalog catalog, MacroDesk desk) {
    this.catalog = catalog;
    this.desk = desk;
  }

  /** What the macro browser lists, with the form of each. */
  Map<String, ?> macros(Exchange exchange, Locale locale) {
    List<Map<String, Object>> found =
        catalog.search(exchange.param("q"), exchange.param("category"), locale).stream()
            .map(entry -> form(exchange, entry))
            .toList();
    List<Map<String, String>> categories =
        catalog.categories(locale).stream()
            .map(key -> Map.of("key", key, "label", category(exchange, key)))
            .toList();
    return Map.of("macros", found, "categories", categories);
  }

  private static String category(Exchange exchange, String key) {
    String label = exchange.texts().get("macro.category." + key);
    return label.equals("macro.category." + key) ? key : label;
  }

  private static Map<String, Object> form(Exchange exchange, MacroEntry entry) {
    Map<String, Object> result = new HashMap<>();
    result.put("name", entry.name());
    result.put("label", entry.label());
    result.put("description", entry.description());
    result.put("icon", icon(exchange, entry.icon()));
    result.put("body", entry.body().name());
    result.put("fields", entry.fields());
    return result;
  }

  private static String icon(Exchange exchange, String path) {
    return path.isEmpty() ? "" : exchange.request().getContextPath() + path;
  }

  /** The macros of a text, and where it isn’t well formed. */
  Map<String, ?> placeholders(Exchange exchange, EditorAsk ask, Locale locale) {
    Map<String, Object> result = new HashMap<>();
    String context = exchange.request().getContextPath();
    result.put("iconBase", context);
    result.put("macros", desk.placeholders(ask.text(), locale));
    malformed(ask.text())
        .ifPresent(
            e -> {
              result.put("problem", said(exchange, e));
              result.put("line", e.line());
              result.put("column", e.column());
            });
    return result;
  }

  static Optional<StorageFormatException> malformed(String text) {
    try {
      StorageFormat.parse(text);
      return Optional.empty();
    } catch (StorageFormatException e) {
      return Optional.of(e);
    }
  }

  static String said(Exchange exchange, StorageFormatException e) {
    return exchange.texts().get("refused.body.malformed", e.line(), e.column(), e.reason());
  }

  /** The macro that is meant, with its form and values; nothing when there is none. */
  Map<String, ?> opened(Exchange exchange, EditorAsk ask, Locale locale) {
    Optional<MacroDesk.Opened> found =
        ask.isChange()
            ? desk.startingAt(ask.text(), ask.start(), locale)
            : desk.at(ask.text(), ask.from(), locale);
    if (found.isEmpty()) {
      return Map.of();
    }
    MacroDesk.Opened macro = found.get();
    return Map.of(
        "start", macro.start(),
        "entry", form(exchange, macro.entry()),
        "known", macro.known(),
        "values", macro.values(),
        "others", macro.others(),
        "body", macro.body());
  }
}
