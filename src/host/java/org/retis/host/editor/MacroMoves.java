package org.retis.host.editor;

import java.util.List;
import java.util.Optional;

/** Takes macros out of a text, and lets neighbours change places. */
final class MacroMoves {

  private MacroMoves() {}

  /** Takes a macro out, with the paragraph that held nothing else. */
  static TextEdit remove(String text, SourceMacro macro) {
    SourceElement out = macro.element();
    SourceElement parent = out.parent();
    if (parent.name().equals("p")
        && parent.isWhole()
        && Placement.isNothing(text.substring(parent.innerStart(), out.start()))
        && Placement.isNothing(text.substring(out.end(), parent.innerEnd()))) {
      out = parent;
    }
    return new TextEdit(out.start(), out.end(), "", out.start());
  }

  /** Lets a macro and the one before or after it inside the same macro change places. */
  static Optional<TextEdit> move(String text, SourceMacro macro, boolean up) {
    List<SourceMacro> siblings =
        SourceMacro.in(text).stream().filter(one -> one.parent() == macro.parent()).toList();
    int at = starts(siblings).indexOf(macro.start());
    int other = up ? at - 1 : at + 1;
    if (at < 0 || other < 0 || other >= siblings.size()) {
      return Optional.empty();
    }
    SourceMacro first = siblings.get(Math.min(at, other));
    SourceMacro second = siblings.get(Math.max(at, other));
    String between = text.substring(first.end(), second.start());
    String swapped = second.element().source() + between + first.element().source();
    int caret = up ? first.start() : second.end() - macro.element().source().length();
    return Optional.of(new TextEdit(first.start(), second.end(), swapped, caret));
  }

  private static List<Integer> starts(List<SourceMacro> macros) {
    return macros.stream().map(SourceMacro::start).toList();
  }
}
