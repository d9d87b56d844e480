package org.retis.host.editor;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a text in storage format with the places of its elements. It takes whatever somebody is in
 * the middle of typing: a closing tag closes what is open inside, one without opening is passed
 * over, and at the end everything is closed.
 */
final class SourceTree {

  private static final Pattern OPENING =
      Pattern.compile("<([A-Za-z][\\w:.-]*)(?:[^<>\"']++|\"[^\"]*+\"|'[^']*+')*+>");
  private static final Pattern CLOSING = Pattern.compile("</([A-Za-z][\\w:.-]*)\\s*>");

  private final String text;
  private final Deque<SourceElement> open = new ArrayDeque<>();
  private final SourceElement root;

  private SourceTree(String text) {
    this.text = text;
    root = new SourceElement(text, "", null, 0, 0);
    open.push(root);
  }

  /** An element without name around all of the text. */
  static SourceElement parse(String text) {
    return new SourceTree(text).read();
  }

  private SourceElement read() {
    Matcher opening = OPENING.matcher(text);
    Matcher closing = CLOSING.matcher(text);
    int at = text.indexOf('<');
    while (at >= 0) {
      int next;
      Optional<Integer> passed = passOver(text, at);
      if (passed.isPresent()) {
        next = passed.get();
      } else if (opening.region(at, text.length()).lookingAt()) {
        next = open(opening.group(1), at, opening.end());
      } else if (closing.region(at, text.length()).lookingAt()) {
        next = close(closing.group(1), at, closing.end());
      } else {
        next = at + 1;
      }
      at = text.indexOf('<', next);
    }
    while (!open.isEmpty()) {
      SourceElement element = open.pop();
      element.close(text.length(), text.length(), element == root);
    }
    return root;
  }

  /** The end of a piece of character data, a comment or an instruction that begins here. */
  static Optional<Integer> passOver(String text, int at) {
    if (text.startsWith("<![CDATA[", at)) {
      return Optional.of(after(text, "]]>", at));
    }
    if (text.startsWith("<!--", at)) {
      return Optional.of(after(text, "-->", at));
    }
    if (text.startsWith("<?", at) || text.startsWith("<!", at)) {
      return Optional.of(after(text, ">", at));
    }
    return Optional.empty();
  }

  private static int after(String text, String end, int from) {
    int found = text.indexOf(end, from);
    return found < 0 ? text.length() : found + end.length();
  }

  private int open(String name, int from, int to) {
    SourceElement element = new SourceElement(text, name, open.peek(), from, to);
    if (text.charAt(to - 2) == '/') {
      element.close(to, to, true);
    } else {
      open.push(element);
    }
    return to;
  }

  private int close(String name, int from, int to) {
    if (open.stream().noneMatch(element -> element.name().equals(name))) {
      return to;
    }
    while (!open.peek().name().equals(name)) {
      open.pop().close(from, from, false);
    }
    open.pop().close(from, to, true);
    return to;
  }
}
