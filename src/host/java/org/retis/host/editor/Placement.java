package org.retis.host.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds a lawful place for a macro near the cursor: never within a tag, a link or another macro's
 * parameters; a macro of its own line between paragraphs, cutting one in two where the cursor is in
 * the middle of it, as Confluence's editor does.
 */
final class Placement {

  private static final Pattern TAG =
      Pattern.compile(
          "<!\\[CDATA\\[.*?]]>|<!--.*?-->|&#?\\w+;"
              + "|</?[A-Za-z][\\w:.-]*(?:[^<>\"']++|\"[^\"]*+\"|'[^']*+')*+>",
          Pattern.DOTALL);
  private static final Pattern NOTHING =
      Pattern.compile("(?:[\\s\u00a0]++|&nbsp;|&#160;|</?(?!ac:|ri:|img\\b|time\\b)[^<>]*>)*+");
  private static final Set<String> PARAGRAPHS = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6");
  private static final Set<String> LISTS =
      Set.of("table", "thead", "tbody", "tfoot", "tr", "ul", "ol", "dl", "colgroup");
  private static final Set<String> CLOSED =
      Set.of(
          "ac:parameter",
          "ac:plain-text-body",
          "ac:link",
          "ac:image",
          "ac:placeholder",
          "ac:task-id",
          "ac:task-status",
          "ac:task",
          "ac:task-list",
          "time",
          "pre");
  private static final Set<String> WRAPPED = Set.of("", "ac:layout-cell", "ac:rich-text-body");

  private final String text;

  Placement(String text) {
    this.text = text;
  }

  /** Puts a macro in at a place. */
  TextEdit insert(int wanted, String macro, boolean inline) {
    SourceElement root = SourceTree.parse(text);
    int place = lawful(root, outOfTag(Math.max(0, Math.min(wanted, text.length()))));
    List<SourceElement> around = around(root, place);
    SourceElement innermost = last(around);
    if (inline) {
      return WRAPPED.contains(innermost.name())
          ? put(place, "<p>", macro, "</p>")
          : put(place, "", macro, "");
    }
    Optional<SourceElement> paragraph =
        around.stream().filter(one -> PARAGRAPHS.contains(one.name())).findFirst();
    return paragraph.isEmpty()
        ? put(place, "", macro, "")
        : besides(place, macro, paragraph.get(), around);
  }

  private static TextEdit put(int place, String before, String macro, String after) {
    return new TextEdit(
        place, place, before + macro + after, place + before.length() + macro.length());
  }

  private TextEdit besides(
      int place, String macro, SourceElement paragraph, List<SourceElement> around) {
    boolean nothingBefore = isNothing(text.substring(paragraph.innerStart(), place));
    boolean nothingAfter = isNothing(text.substring(place, paragraph.innerEnd()));
    if (nothingBefore && nothingAfter && paragraph.name().equals("p")) {
      int start = paragraph.start();
      return new TextEdit(start, paragraph.end(), macro, start + macro.length());
    }
    if (nothingBefore) {
      return put(paragraph.start(), "", macro, "");
    }
    if (nothingAfter) {
      return put(paragraph.end(), "", macro, "");
    }
    StringBuilder close = new StringBuilder();
    StringBuilder open = new StringBuilder();
    for (SourceElement cut : around.subList(around.indexOf(paragraph), around.size())) {
      close.insert(0, "</" + cut.name() + ">");
      open.append(cut.openingTag());
    }
    return put(place, close.toString(), macro, open.toString());
  }

  /** Whether a piece of a text shows nothing. */
  static boolean isNothing(String piece) {
    return NOTHING.matcher(piece).matches();
  }

  private int outOfTag(int place) {
    Matcher tag = TAG.matcher(text);
    int from = 0;
    while (tag.find(from) && tag.start() < place) {
      if (place < tag.end()) {
        return tag.end();
      }
      from = tag.end();
    }
    return place;
  }

  /** Out of whatever holds no macros. */
  private static int lawful(SourceElement root, int wanted) {
    int place = wanted;
    Optional<SourceElement> closed = closed(around(root, place));
    while (closed.isPresent()) {
      place = closed.get().end();
      closed = closed(around(root, place));
    }
    SourceElement innermost = last(around(root, place));
    if (innermost.name().equals("ac:layout") || innermost.name().equals("ac:layout-section")) {
      return cells(innermost).map(SourceElement::innerEnd).reduce((a, b) -> b).orElse(place);
    }
    while (innermost.isMacro() || LISTS.contains(innermost.name())) {
      place = innermost.end();
      innermost = innermost.parent();
    }
    return place;
  }

  private static Optional<SourceElement> closed(List<SourceElement> around) {
    for (int i = 0; i < around.size(); i++) {
      if (CLOSED.contains(around.get(i).name()) && !holdsBody(around, i)) {
        return Optional.of(around.get(i));
      }
    }
    return Optional.empty();
  }

  private static SourceElement last(List<SourceElement> around) {
    return around.get(around.size() - 1);
  }

  /** Whether the text of a task, which may hold macros, is further in. */
  private static boolean holdsBody(List<SourceElement> around, int outer) {
    return around.get(outer).name().startsWith("ac:task")
        && around.subList(outer, around.size()).stream()
            .anyMatch(one -> one.name().equals("ac:task-body"));
  }

  private static Stream<SourceElement> cells(SourceElement element) {
    return element.children().stream()
        .flatMap(child -> child.name().equals("ac:layout-cell") ? Stream.of(child) : cells(child));
  }

  /** The elements around a place, outermost first. */
  private static List<SourceElement> around(SourceElement root, int place) {
    List<SourceElement> result = new ArrayList<>();
    SourceElement next = root;
    while (next != null) {
      result.add(next);
      SourceElement within = next;
      next =
          within.children().stream()
              .filter(child -> child.end() > child.innerEnd() || !child.isWhole())
              .filter(child -> child.holds(place))
              .findFirst()
              .orElse(null);
    }
    return result;
  }
}
