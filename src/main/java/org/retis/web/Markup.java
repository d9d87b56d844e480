package org.retis.web;

/** The little HTML that is written outside templates, where nobody escapes for us. */
final class Markup {

  private Markup() {}

  /** Escapes a text for an element's content or a quoted attribute. */
  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
