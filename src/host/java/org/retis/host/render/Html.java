package org.retis.host.render;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Which elements and attributes of storage format reach the reader, and how text is escaped. */
public final class Html {

  private static final Set<String> ELEMENTS =
      Set.of(
          "a",
          "abbr",
          "acronym",
          "address",
          "b",
          "big",
          "blockquote",
          "br",
          "caption",
          "cite",
          "code",
          "col",
          "colgroup",
          "dd",
          "del",
          "dfn",
          "div",
          "dl",
          "dt",
          "em",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "hr",
          "i",
          "img",
          "ins",
          "kbd",
          "li",
          "ol",
          "p",
          "pre",
          "q",
          "s",
          "samp",
          "small",
          "span",
          "strike",
          "strong",
          "sub",
          "sup",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "time",
          "tr",
          "tt",
          "u",
          "ul",
          "var");
  private static final Set<String> WITHOUT_CONTENT =
      Set.of(
          "script",
          "style",
          "iframe",
          "object",
          "embed",
          "applet",
          "form",
          "input",
          "button",
          "select",
          "textarea",
          "link",
          "meta",
          "base",
          "svg",
          "math",
          "template",
          "noscript",
          "title",
          "head",
          "frame",
          "frameset",
          "audio",
          "video",
          "source",
          "portal");
  private static final Set<String> VOID = Set.of("br", "hr", "img", "col");
  private static final Set<String> ATTRIBUTES =
      Set.of(
          "class",
          "id",
          "title",
          "lang",
          "dir",
          "colspan",
          "rowspan",
          "scope",
          "headers",
          "start",
          "type",
          "reversed",
          "value",
          "alt",
          "width",
          "height",
          "datetime",
          "span",
          "abbr",
          "name");
  private static final Pattern SCHEME = Pattern.compile("^([a-z][a-z0-9+.-]*):.*", Pattern.DOTALL);
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel", "ftp");
  private static final Set<String> STYLES =
      Set.of(
          "color",
          "background-color",
          "text-align",
          "text-decoration",
          "width",
          "height",
          "margin-left",
          "font-style",
          "font-weight",
          "vertical-align",
          "list-style-type");
  private static final Pattern STYLE_VALUE =
      Pattern.compile("[\\w\\s#%.,-]{1,60}|rgba?\\([\\d\\s.,%]+\\)");

  private Html() {}

  /** Whether an element is shown. */
  static boolean isAllowed(String element) {
    return ELEMENTS.contains(element);
  }

  /** Whether an element is left out with all that is in it. */
  static boolean isDroppedWhole(String element) {
    return WITHOUT_CONTENT.contains(element.toLowerCase(Locale.ROOT));
  }

  /** Whether an element has no end tag. */
  static boolean isVoid(String element) {
    return VOID.contains(element);
  }

  /** Writes the attributes that may be shown. */
  static void attributes(Map<String, String> attributes, StringBuilder out) {
    attributes.forEach(
        (name, value) -> {
          if (ATTRIBUTES.contains(name)) {
            attribute(name, value, out);
          } else if ((name.equals("href") || name.equals("src")) && isSafeUrl(value)) {
            attribute(name, value, out);
          } else if (name.equals("style")) {
            String style = style(value);
            if (!style.isEmpty()) {
              attribute(name, style, out);
            }
          }
        });
  }

  /** Writes one attribute. */
  static void attribute(String name, String value, StringBuilder out) {
    out.append(' ').append(name).append("=\"").append(escape(value)).append('"');
  }

  /** Whether a link may be followed: relative, or of a harmless scheme. */
  public static boolean isSafeUrl(String url) {
    String bare =
        url.codePoints()
            .filter(c -> c > 0x20 && !Character.isISOControl(c))
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString()
            .toLowerCase(Locale.ROOT);
    var scheme = SCHEME.matcher(bare);
    return !scheme.matches() || SCHEMES.contains(scheme.group(1));
  }

  private static String style(String value) {
    StringBuilder result = new StringBuilder();
    for (String declaration : value.split(";", -1)) {
      int colon = declaration.indexOf(':');
      if (colon > 0) {
        String property = declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        String wanted = declaration.substring(colon + 1).strip();
        if (STYLES.contains(property) && STYLE_VALUE.matcher(wanted).matches()) {
          result.append(property).append(": ").append(wanted).append("; ");
        }
      }
    }
    return result.toString().strip();
  }

  /** Text for HTML, between tags and in quoted attributes. */
  public static String escape(String text) {
    StringBuilder result = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> result.append("&amp;");
        case '<' -> result.append("&lt;");
        case '>' -> result.append("&gt;");
        case '"' -> result.append("&quot;");
        case '\'' -> result.append("&#39;");
        default -> result.append(c);
      }
    }
    return result.toString();
  }
}
