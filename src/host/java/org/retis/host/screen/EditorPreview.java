package org.retis.host.screen;

import java.util.Optional;
import org.retis.host.editor.MacroDesk;
import org.retis.host.render.StorageRenderer;

/** Renders what isn't saved yet, as a page of its own for a frame in the editor. */
final class EditorPreview {

  private final StorageRenderer renderer;
  private final MacroDesk desk;
  private final Frame frame;

  EditorPreview(StorageRenderer renderer, MacroDesk desk, Frame frame) {
    this.renderer = renderer;
    this.desk = desk;
    this.frame = frame;
  }

  /** The text as a whole. */
  String page(Exchange exchange, EditorAsk ask) {
    return render(exchange, ask, ask.text());
  }

  /** One macro with the values of its form; nothing when there is no such macro. */
  Optional<String> macro(Exchange exchange, EditorAsk ask) {
    Optional<String> source =
        ask.isChange()
            ? desk.source(ask.text(), ask.start(), ask.use(), exchange.caller().locale())
            : desk.source(ask.use(), exchange.caller().locale());
    return source.map(macro -> render(exchange, ask, macro));
  }

  private String render(Exchange exchange, EditorAsk ask, String storage) {
    String html =
        renderer.render(
            storage, Scopes.of(exchange, ask.spaceKey(), ask.pageId(), ask.title(), "preview"));
    return frame.bare(exchange, html);
  }
}
