package org.retis.host.screen;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.retis.host.render.Html;

/** What is typed into a comment: plain text, or storage format where it begins with a tag. */
final class CommentText {

  private CommentText() {}

  /** The storage format of what was typed: blank lines part paragraphs. */
  static String storage(String typed) {
    String text = typed.strip().replace("\r\n", "\n");
    if (text.isEmpty() || text.startsWith("<")) {
      return text;
    }
    return Arrays.stream(text.split("\n\\s*\n"))
        .map(paragraph -> "<p>" + Html.escape(paragraph).replace("\n", "<br/>") + "</p>")
        .collect(Collectors.joining());
  }
}
