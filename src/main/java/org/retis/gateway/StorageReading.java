package org.retis.gateway;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers macros and text while storage format is scanned. */
final class StorageReading implements StorageScanner.Handler {

  private static final int MACRO_DEPTH = 30;

  /** How far up a closing tag looks for its opening tag, so that broken bodies cost little. */
  private static final int REACH = 200;

  private static final Set<String> MACRO = Set.of("ac:structured-macro", "ac:macro");

  /** What these hold is for the editor or for machines. */
  private static final Set<String> SILENT =
      Set.of(
          "ac:default-parameter",
          "ac:parameter",
          "ac:placeholder",
          "ac:task-id",
          "ac:task-status",
          "ac:task-uuid");

  /** What doesn't end a word. */
  private static final Set<String> INLINE =
      Set.of(
          "a",
          "abbr",
          "ac:emoticon",
          "ac:inline-comment-marker",
          "ac:link",
          "ac:link-body",
          "ac:macro",
          "ac:parameter",
          "ac:placeholder",
          "ac:plain-text-link-body",
          "ac:structured-macro",
          "b",
          "cite",
          "code",
          "del",
          "em",
          "i",
          "ins",
          "mark",
          "q",
          "s",
          "small",
          "span",
          "strong",
          "sub",
          "sup",
          "time",
          "u");

  private final String storage;
  private final List<Element> open = new ArrayList<>();
  private final List<OpenMacro> inside = new ArrayList<>();
  private final List<OpenMacro> found = new ArrayList<>();
  private final FoldedText whole = new FoldedText();
  private int silent;

  StorageReading(String storage) {
    this.storage = storage;
  }

  /** Ends what is still open. */
  void finish() {
    closeDownTo(0, storage.length());
  }

  List<StorageMacro> macros() {
    return found.stream().map(OpenMacro::macro).toList();
  }

  String text() {
    return whole.text();
  }

  @Override
  public void open(String name, Map<String, String> attributes, int end) {
    OpenMacro around = macroAtTop();
    Element element = new Element(name, end, whole.length());
    if (MACRO.contains(name) && inside.size() < MACRO_DEPTH) {
      element.macro = new OpenMacro(attributes.getOrDefault("ac:name", ""), namesAround());
      inside.add(element.macro);
      found.add(element.macro);
    } else if (around != null) {
      around.open(name, attributes);
    }
    if (SILENT.contains(name)) {
      silent++;
    }
    refer(name, attributes);
    space(name);
    open.add(element);
  }

  /** The macro whose tag was opened last, if nothing else was since. */
  private @Nullable OpenMacro macroAtTop() {
    return open.isEmpty() ? null : open.get(open.size() - 1).macro;
  }

  private List<String> namesAround() {
    return inside.stream().map(OpenMacro::name).toList();
  }

  private void refer(String name, Map<String, String> attributes) {
    String reference = StorageReference.of(name, attributes);
    if (reference.isEmpty()) {
      return;
    }
    OpenMacro innermost = inside.isEmpty() ? null : inside.get(inside.size() - 1);
    if (innermost != null && innermost.isInParameter()) {
      innermost.refer(reference);
    } else if (!open.isEmpty() && open.get(open.size() - 1).name.equals("ac:link")) {
      open.get(open.size() - 1).shown = StorageReference.shown(name, attributes);
    } else if (name.equals("time")) {
      write(reference);
    }
  }

  @Override
  public void close(String name, int start) {
    for (int i = open.size() - 1; i >= Math.max(0, open.size() - REACH); i--) {
      if (open.get(i).name.equals(name)) {
        closeDownTo(i, start);
        return;
      }
    }
  }

  /** Closes the innermost elements; those that an author forgot to close end where theirs do. */
  private void closeDownTo(int size, int at) {
    while (open.size() > size) {
      close(open.remove(open.size() - 1), at);
    }
  }

  private void close(Element element, int at) {
    if (SILENT.contains(element.name)) {
      silent--;
    }
    if (element.macro != null) {
      inside.remove(inside.size() - 1);
    }
    OpenMacro around = macroAtTop();
    if (around != null) {
      around.close(element.name, storage.substring(Math.min(element.end, at), at));
    }
    if (whole.length() == element.textBefore) {
      write(element.shown);
    }
    space(element.name);
  }

  @Override
  public void text(String text) {
    OpenMacro innermost = inside.isEmpty() ? null : inside.get(inside.size() - 1);
    if (innermost != null && innermost.isInParameter()) {
      innermost.parameterText(text);
    } else {
      write(text);
    }
  }

  private void space(String name) {
    if (!INLINE.contains(name) && !name.startsWith("ri:")) {
      whole.add(" ");
      inside.forEach(OpenMacro::wordEnds);
    }
  }

  private void write(String text) {
    if (silent > 0 || text.isEmpty()) {
      return;
    }
    whole.add(text);
    inside.forEach(macro -> macro.bodyText(text));
  }

  /** An element that isn't closed yet. */
  private static final class Element {
    final String name;
    final int end;
    final int textBefore;
    @Nullable OpenMacro macro;
    String shown = "";

    Element(String name, int end, int textBefore) {
      this.name = name;
      this.end = end;
      this.textBefore = textBefore;
    }
  }
}
