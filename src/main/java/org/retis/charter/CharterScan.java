package org.retis.charter;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a page's storage format once and writes it normalised.
 *
 * <p>Left out are calls of our own macros (what stands inside them stays), placeholders that only
 * the editor shows, comments, identifiers that Confluence gives anew, and paragraphs without
 * content. Attributes are sorted, entities are written as characters, white space is folded except
 * in CDATA. So moving our macro or saving the page unchanged doesn't make another text.
 *
 * <p>The storage format is XML with the named entities of XHTML (Confluence's documentation,
 * "Confluence Storage Format"); what isn't well formed is taken as it comes and never refused.
 */
final class CharterScan {

  private static final Pattern TOKEN =
      Pattern.compile(
          "<!\\[CDATA\\[(?<cdata>.*?)]]>|<!--.*?-->|<(?<close>/)?(?<name>[A-Za-z][\\w:.-]*)"
              + "(?<attributes>(?:\"[^\"]*\"|'[^']*'|[^\"'>])*?)(?<empty>/)?>|(?<text>[^<]+|<)",
          Pattern.DOTALL);
  private static final Pattern ATTRIBUTE =
      Pattern.compile("([\\w:.-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");
  private static final Pattern VOLATILE =
      Pattern.compile("ac:(?:macro-id|schema-version|local-id)|(?:data-)?local-id");
  private static final Pattern EMPTY_PARAGRAPH =
      Pattern.compile("<p(?: [^>]*+)?>(?:[\\s\u00a0]++|<br></br>)*+</p>");
  private static final String MACRO = "ac:structured-macro";
  private static final String BODY = "ac:rich-text-body";
  private static final String PLACEHOLDER = "ac:placeholder";
  private static final String PARAMETER = "ac:parameter";
  private static final String OURS = "retis-";

  /** What becomes of an open element. */
  private enum Fate {
    /** It is written. */
    KEPT,
    /** It isn't written, and nothing in it. */
    DROPPED,
    /** It isn't written, but what is in it. */
    OPENED
  }

  private final StringBuilder out = new StringBuilder();
  private final StringBuilder read = new StringBuilder();
  private final Deque<Fate> fates = new ArrayDeque<>();
  private final Deque<String> names = new ArrayDeque<>();

  private CharterScan() {}

  static CharterScan of(String storage) {
    CharterScan scan = new CharterScan();
    Matcher token = TOKEN.matcher(storage);
    while (token.find()) {
      scan.take(token);
    }
    return scan;
  }

  /** The normalised storage format. */
  String body() {
    String body = out.toString();
    String before;
    do {
      before = body;
      body = EMPTY_PARAGRAPH.matcher(body).replaceAll("");
    } while (!body.equals(before));
    return body.replaceAll("> +<", "><").strip();
  }

  /** How many words people read. */
  int words() {
    String text = read.toString().replace('\u00a0', ' ').strip();
    return text.isEmpty() ? 0 : text.split("\\s+").length;
  }

  private void take(Matcher token) {
    if (token.group("cdata") != null) {
      cdata(token.group("cdata"));
    } else if (token.group("text") != null) {
      text(token.group("text"));
    } else if (token.group("name") != null) {
      element(token);
    }
  }

  private void element(Matcher token) {
    String name = token.group("name");
    if (token.group("close") != null) {
      close(name);
      return;
    }
    open(name, token.group("attributes"));
    if (token.group("empty") != null) {
      close(name);
    }
  }

  private void open(String name, String attributes) {
    TreeMap<String, String> sorted = new TreeMap<>();
    Matcher attribute = ATTRIBUTE.matcher(attributes);
    while (attribute.find()) {
      String value = attribute.group(2) == null ? attribute.group(3) : attribute.group(2);
      sorted.put(attribute.group(1), CharterEntities.decode(value));
    }
    Fate fate = fate(name, sorted.getOrDefault("ac:name", ""));
    names.push(name);
    fates.push(fate);
    read.append(' ');
    if (fate == Fate.KEPT) {
      out.append('<').append(name);
      sorted.forEach(
          (key, value) -> {
            if (!VOLATILE.matcher(key).matches()) {
              out.append(' ').append(key).append("=\"").append(escape(value)).append('"');
            }
          });
      out.append('>');
    }
  }

  private Fate fate(String name, String macro) {
    Fate around = fates.isEmpty() ? Fate.KEPT : fates.peek();
    if (around == Fate.DROPPED || name.equals(PLACEHOLDER)) {
      return Fate.DROPPED;
    }
    if (name.equals(MACRO) && macro.startsWith(OURS)) {
      return Fate.OPENED;
    }
    boolean insideOurs = around == Fate.OPENED && MACRO.equals(names.peek());
    if (insideOurs) {
      return name.equals(BODY) ? Fate.OPENED : Fate.DROPPED;
    }
    return Fate.KEPT;
  }

  private void close(String name) {
    if (!names.contains(name)) {
      return;
    }
    String closed;
    do {
      closed = names.pop();
      if (fates.pop() == Fate.KEPT) {
        out.append("</").append(closed).append('>');
      }
      read.append(' ');
    } while (!closed.equals(name));
  }

  private void text(String text) {
    if (isDropped()) {
      return;
    }
    String decoded = CharterEntities.decode(text);
    out.append(escape(decoded.replaceAll("[ \\t\\r\\n]+", " ")));
    if (!names.contains(PARAMETER)) {
      read.append(decoded);
    }
  }

  private void cdata(String text) {
    if (!isDropped()) {
      out.append("<![CDATA[").append(text.replace("\r\n", "\n")).append("]]>");
      read.append(text);
    }
  }

  private boolean isDropped() {
    if (fates.isEmpty()) {
      return false;
    }
    boolean directlyInOurs = fates.peek() == Fate.OPENED && MACRO.equals(names.peek());
    return directlyInOurs || fates.peek() == Fate.DROPPED;
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
