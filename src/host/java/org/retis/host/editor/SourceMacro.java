package org.retis.host.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A macro where it stands in a text.
 *
 * @param element its element
 * @param depth how many macros are around it
 * @param parent the number of the macro around it, -1 at the top
 */
record SourceMacro(SourceElement element, int depth, int parent) {

  private static final String RICH = "ac:rich-text-body";
  private static final String PLAIN = "ac:plain-text-body";

  /** The macros of a text in order, those in bodies after the ones around them. */
  static List<SourceMacro> in(String text) {
    List<SourceMacro> result = new ArrayList<>();
    collect(SourceTree.parse(text), 0, -1, result);
    return result;
  }

  private static void collect(
      SourceElement element, int depth, int parent, List<SourceMacro> result) {
    for (SourceElement child : element.children()) {
      if (child.isMacro() && child.isWhole()) {
        int own = result.size();
        result.add(new SourceMacro(child, depth, parent));
        collect(child, depth + 1, own, result);
      } else {
        collect(child, depth, parent, result);
      }
    }
  }

  /** The innermost macro whose text a place is in or at the edges of. */
  static Optional<SourceMacro> at(String text, int place) {
    return in(text).stream()
        .filter(macro -> macro.start() <= place && place <= macro.end())
        .reduce((outer, inner) -> inner);
  }

  /** The macro that begins at a place. */
  static Optional<SourceMacro> startingAt(String text, int place) {
    return in(text).stream().filter(macro -> macro.start() == place).findFirst();
  }

  int start() {
    return element.start();
  }

  int end() {
    return element.end();
  }

  String name() {
    return element.attribute("ac:name");
  }

  List<SourceElement> parameters() {
    return element.children().stream()
        .filter(child -> child.name().equals("ac:parameter"))
        .toList();
  }

  Optional<SourceElement> bodyElement() {
    return element.child(RICH).or(() -> element.child(PLAIN));
  }

  /** The body as somebody edits it: storage format of rich text, the characters of plain text. */
  String body() {
    return bodyElement()
        .map(body -> body.name().equals(PLAIN) ? PlainBody.read(body.inner()) : body.inner())
        .orElse("");
  }
}
