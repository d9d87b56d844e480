package org.retis.host.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** An element of a text in storage format, with its places in that text. */
final class SourceElement {

  private static final Pattern ATTRIBUTE =
      Pattern.compile("([\\w:.-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");

  private final String text;
  private final String name;
  private final SourceElement parent;
  private final int start;
  private final int innerStart;
  private final List<SourceElement> children = new ArrayList<>();
  private int innerEnd = -1;
  private int end = -1;
  private boolean whole;

  /**
   * An element that isn't closed yet.
   *
   * @param parent null for the text as a whole
   * @param start where its opening tag begins
   * @param innerStart where that tag ends
   */
  SourceElement(String text, String name, SourceElement parent, int start, int innerStart) {
    this.text = text;
    this.name = name;
    this.parent = parent;
    this.start = start;
    this.innerStart = innerStart;
    if (parent != null) {
      parent.children.add(this);
    }
  }

  /**
   * Closes it.
   *
   * @param closedItself whether it has a closing tag, or needs none
   */
  void close(int from, int to, boolean closedItself) {
    innerEnd = from;
    end = to;
    whole = closedItself;
  }

  String name() {
    return name;
  }

  SourceElement parent() {
    return parent;
  }

  List<SourceElement> children() {
    return children;
  }

  int start() {
    return start;
  }

  int innerStart() {
    return innerStart;
  }

  int innerEnd() {
    return innerEnd;
  }

  int end() {
    return end;
  }

  /** Whether its closing tag is there. */
  boolean isWhole() {
    return whole;
  }

  boolean isMacro() {
    return name.equals("ac:structured-macro") || name.equals("ac:macro");
  }

  /** The opening tag as it stands in the text. */
  String openingTag() {
    return text.substring(start, innerStart);
  }

  /** All of it as it stands in the text. */
  String source() {
    return text.substring(start, end);
  }

  /** What is between its tags, as it stands in the text. */
  String inner() {
    return text.substring(innerStart, innerEnd);
  }

  /** An attribute, decoded; empty where it isn't there. */
  String attribute(String wanted) {
    Matcher matcher = ATTRIBUTE.matcher(openingTag());
    while (matcher.find()) {
      if (matcher.group(1).equals(wanted)) {
        String raw = matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
        return Parser.unescapeEntities(raw, true);
      }
    }
    return "";
  }

  Optional<SourceElement> child(String wanted) {
    return children.stream().filter(child -> child.name.equals(wanted)).findFirst();
  }

  /** Whether a place is between its tags. */
  boolean holds(int place) {
    return place >= innerStart && place <= innerEnd;
  }
}
