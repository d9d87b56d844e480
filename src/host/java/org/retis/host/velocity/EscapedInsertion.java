package org.retis.host.velocity;

import org.apache.velocity.app.event.ReferenceInsertionEventHandler;

/**
 * Escapes what references print, unless the getter is marked as HTML or the reference's name ends
 * in {@code Html}.
 */
public final class EscapedInsertion implements ReferenceInsertionEventHandler {

  /** Set between a blocked call and the printing of its reference, on the same thread. */
  private static final ThreadLocal<Boolean> BLOCKED = new ThreadLocal<>();

  static void noteBlocked() {
    BLOCKED.set(true);
  }

  @Override
  public Object referenceInsert(String reference, Object value) {
    boolean blocked = BLOCKED.get() != null;
    BLOCKED.remove();
    if (value == null) {
      return blocked ? "" : null;
    }
    if (value instanceof SafeHtml || isHtml(reference)) {
      return value.toString();
    }
    return escape(value.toString());
  }

  private static boolean isHtml(String reference) {
    String name =
        reference.endsWith("}") ? reference.substring(0, reference.length() - 1) : reference;
    return name.endsWith("Html");
  }

  /** Escapes for text and for attributes in either kind of quotes. */
  public static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
    return out.toString();
  }
}
