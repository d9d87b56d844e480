package org.retis.host.editor;

/** Escapes text for storage format. */
final class Xml {

  private Xml() {}

  /** Text for between tags and for quoted attributes. */
  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
