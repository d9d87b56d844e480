package org.retis.host.screen;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.retis.host.editor.MacroCatalog;
import org.retis.host.editor.MacroDesk;
import org.retis.host.editor.MacroEntry;
import org.retis.host.editor.MacroField;
import org.retis.host.editor.TextEdit;
import org.retis.host.render.PluginMacros.Body;
import org.retis.host.render.StorageFormatException;

/**
 * Answers the editor's scripts, in JSON. Nothing is saved here: texts come in, and previews, forms
 * and edits go out. The addresses are the host's own, since Confluence's aren't public.
 */
final class EditorCalls implements Screen {

  static final String PATH = "/host/editor/";

  private final ObjectMapper json = new ObjectMapper();
  private final MacroCatalog catalog;
  private final MacroDesk desk;
  private final EditorPreview preview;
  private final EditorAnswers answers;

  EditorCalls(MacroCatalog catalog, MacroDesk desk, EditorPreview preview) {
    this.catalog = catalog;
    this.desk = desk;
    this.preview = preview;
    this.answers = new EditorAnswers(catalog, desk);
  }

  @Override
  public void answer(Exchange exchange) throws IOException {
    int status = 200;
    Map<String, ?> answer;
    try {
      answer = call(exchange, EditorAsk.of(exchange, json));
    } catch (Outcome outcome) {
      status = outcome.kind() == Outcome.Kind.NOT_FOUND ? 404 : 403;
      boolean ended = exchange.caller().isAnonymous();
      answer = problem(exchange.texts().get(ended ? "editor.ended" : "error.notpermitted.text"));
    } catch (JacksonException e) {
      status = 400;
      answer = problem(e.getOriginalMessage());
    }
    exchange.response().setStatus(status);
    exchange.response().setContentType("application/json;charset=UTF-8");
    exchange.response().setHeader("Cache-Control", "no-store");
    json.writeValue(exchange.response().getWriter(), answer);
  }

  private Map<String, ?> call(Exchange exchange, EditorAsk ask) {
    Locale locale = exchange.caller().locale();
    return switch (exchange.path().substring(PATH.length())) {
      case "macros" -> answers.macros(exchange, locale);
      case "suggest" -> Suggesting.answer(exchange, ask.spaceKey());
      case "placeholders" -> answers.placeholders(exchange, ask, locale);
      case "open" -> answers.opened(exchange, ask, locale);
      case "write" -> write(exchange, ask, locale);
      case "remove" -> edit(exchange, desk.remove(ask.text(), ask.start()));
      case "up" -> edit(exchange, desk.move(ask.text(), ask.start(), true));
      case "down" -> edit(exchange, desk.move(ask.text(), ask.start(), false));
      case "preview" -> Map.of("html", preview.page(exchange, ask));
      case "preview-macro" -> previewMacro(exchange, ask, locale);
      default -> throw Outcome.notFound();
    };
  }

  private Map<String, ?> write(Exchange exchange, EditorAsk ask, Locale locale) {
    Optional<Map<String, String>> mistake = mistake(exchange, ask, locale);
    if (mistake.isPresent()) {
      return mistake.get();
    }
    Optional<TextEdit> edit =
        ask.isChange()
            ? desk.change(ask.text(), ask.start(), ask.use(), locale)
            : desk.insert(ask.text(), ask.from(), ask.to(), ask.use(), locale);
    return edit(exchange, edit);
  }

  private Map<String, ?> edit(Exchange exchange, Optional<TextEdit> edit) {
    return edit.<Map<String, ?>>map(
            one ->
                Map.of(
                    "start", one.start(),
                    "end", one.end(),
                    "text", one.text(),
                    "caret", one.caret()))
        .orElseGet(() -> problem(exchange.texts().get("macro.moved")));
  }

  private Map<String, ?> previewMacro(Exchange exchange, EditorAsk ask, Locale locale) {
    Optional<Map<String, String>> mistake = mistake(exchange, ask, locale);
    if (mistake.isPresent()) {
      return mistake.get();
    }
    return preview
        .macro(exchange, ask)
        .map(html -> Map.of("html", html))
        .orElseGet(() -> problem(exchange.texts().get("macro.moved")));
  }

  /** What keeps a form from being written: a required field, or a body that isn't well formed. */
  private Optional<Map<String, String>> mistake(Exchange exchange, EditorAsk ask, Locale locale) {
    Optional<MacroEntry> entry = catalog.find(ask.name(), locale);
    Optional<MacroField> missing =
        entry.stream()
            .flatMap(one -> one.fields().stream())
            .filter(field -> field.required() && !field.hidden())
            .filter(field -> ask.parameters().getOrDefault(field.name(), "").isBlank())
            .findFirst();
    if (missing.isPresent()) {
      String text = exchange.texts().get("macro.required", missing.get().label());
      return Optional.of(Map.of("problem", text, "field", missing.get().name()));
    }
    boolean rich = entry.map(MacroEntry::body).filter(Body.RICH::equals).isPresent();
    return (rich ? EditorAnswers.malformed(ask.body()) : Optional.<StorageFormatException>empty())
        .map(e -> Map.of("problem", EditorAnswers.said(exchange, e), "field", "body:"));
  }

  private static Map<String, String> problem(String text) {
    return Map.of("problem", text);
  }
}
