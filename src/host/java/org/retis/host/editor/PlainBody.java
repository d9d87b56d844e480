package org.retis.host.editor;

import org.jsoup.parser.Parser;

/** Plain text inside a macro, which storage format keeps as character data. */
final class PlainBody {

  private static final String OPEN = "<![CDATA[";
  private static final String CLOSE = "]]>";

  private PlainBody() {}

  /** Writes text; an end of character data within it is cut in two, as Confluence does. */
  static String write(String text) {
    return OPEN + text.replace(CLOSE, "]]" + CLOSE + OPEN + ">") + CLOSE;
  }

  /** The text of character data and of what stands around it. */
  static String read(String source) {
    StringBuilder result = new StringBuilder();
    int at = 0;
    while (at < source.length()) {
      int open = source.indexOf(OPEN, at);
      String outside = source.substring(at, open < 0 ? source.length() : open);
      result.append(Parser.unescapeEntities(outside, false));
      if (open < 0) {
        break;
      }
      int close = source.indexOf(CLOSE, open);
      int end = close < 0 ? source.length() : close;
      result.append(source, open + OPEN.length(), end);
      at = close < 0 ? source.length() : close + CLOSE.length();
    }
    return result.toString();
  }
}
