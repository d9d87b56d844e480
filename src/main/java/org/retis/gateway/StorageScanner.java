package org.retis.gateway;

import java.util.HashMap;
import java.util.Map;

/**
 * Walks through storage format from start to end and tells of tags and texts.
 *
 * <p>Written by hand rather than with an XML parser, because it must tell where things stand in the
 * text, must read on after a mistake, and so that document types and external entities don't exist
 * for it.
 */
final class StorageScanner {

  /** Is told what comes, in order. */
  interface Handler {

    /**
     * An opening tag.
     *
     * @param name with its prefix
     * @param attributes names with their prefixes, values resolved
     * @param end the position right behind the tag
     */
    void open(String name, Map<String, String> attributes, int end);

    /**
     * A closing tag, also the second half of an empty element.
     *
     * @param start the position of the tag
     */
    void close(String name, int start);

    /** Text between tags, resolved. */
    void text(String text);
  }

  private final StorageEntities entities;
  private final String storage;
  private final Handler handler;
  private int position;

  StorageScanner(StorageEntities entities, String storage, Handler handler) {
    this.entities = entities;
    this.storage = storage;
    this.handler = handler;
  }

  /** Reads all of it. A tag that doesn't end is where reading ends. */
  void scan() {
    while (position < storage.length()) {
      int tag = storage.indexOf('<', position);
      textUpTo(tag < 0 ? storage.length() : tag);
      if (tag >= 0) {
        markup();
      }
    }
  }

  private void textUpTo(int end) {
    if (end > position) {
      handler.text(entities.resolve(storage.substring(position, end)));
    }
    position = end;
  }

  private void markup() {
    if (storage.startsWith("<![CDATA[", position)) {
      characterData();
    } else if (storage.startsWith("<!--", position)) {
      position = behind("-->", position + 4);
    } else if (storage.startsWith("<?", position)) {
      position = behind("?>", position + 2);
    } else if (storage.startsWith("<!", position)) {
      position = behind(">", position + 2);
    } else if (storage.startsWith("</", position) && isNameAt(position + 2)) {
      int start = position;
      String name = name(position + 2);
      position = behind(">", start);
      handler.close(name, start);
    } else if (isNameAt(position + 1)) {
      openingTag();
    } else {
      // a lone bracket, as an author may have smuggled in
      handler.text("<");
      position++;
    }
  }

  private void characterData() {
    int start = position + "<![CDATA[".length();
    int end = storage.indexOf("]]>", start);
    handler.text(storage.substring(start, end < 0 ? storage.length() : end));
    position = end < 0 ? storage.length() : end + "]]>".length();
  }

  private void openingTag() {
    String name = name(position + 1);
    Map<String, String> attributes = new HashMap<>();
    position += 1 + name.length();
    while (position < storage.length()) {
      char next = storage.charAt(position);
      if (next == '>') {
        position++;
        handler.open(name, attributes, position);
        return;
      }
      if (storage.startsWith("/>", position)) {
        position += 2;
        handler.open(name, attributes, position);
        handler.close(name, position);
        return;
      }
      if (next == '<') {
        // this tag never ended; here begins the next one
        return;
      }
      attribute(attributes);
    }
  }

  /** Reads one attribute, or steps over what is none. */
  private void attribute(Map<String, String> attributes) {
    if (!isNameAt(position)) {
      position++;
      return;
    }
    String name = name(position);
    position += name.length();
    int sign = afterSpace(position);
    if (sign >= storage.length() || storage.charAt(sign) != '=') {
      return;
    }
    int quote = afterSpace(sign + 1);
    if (quote >= storage.length() || "\"'".indexOf(storage.charAt(quote)) < 0) {
      position = sign + 1;
      return;
    }
    int end = storage.indexOf(storage.charAt(quote), quote + 1);
    int stop = end < 0 ? storage.length() : end;
    attributes.put(name, entities.resolve(storage.substring(quote + 1, stop)));
    position = Math.min(stop + 1, storage.length());
  }

  private int afterSpace(int from) {
    int at = from;
    while (at < storage.length() && Character.isWhitespace(storage.charAt(at))) {
      at++;
    }
    return at;
  }

  private int behind(String mark, int from) {
    int found = storage.indexOf(mark, from);
    return found < 0 ? storage.length() : found + mark.length();
  }

  private boolean isNameAt(int at) {
    return at < storage.length() && Character.isLetter(storage.charAt(at));
  }

  private String name(int from) {
    int to = from;
    while (to < storage.length() && isPartOfName(storage.charAt(to))) {
      to++;
    }
    return storage.substring(from, to);
  }

  private static boolean isPartOfName(char c) {
    return Character.isLetterOrDigit(c) || c == ':' || c == '-' || c == '_' || c == '.';
  }
}
