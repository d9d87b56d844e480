package org.retis.host.render;

import org.retis.host.render.StorageNode.Element;

/** Confluence's emoticons, as characters. */
final class Emoticons {

  private Emoticons() {}

  static String text(Element emoticon) {
    String fallback = emoticon.attribute("ac:emoji-fallback");
    if (!fallback.isEmpty()) {
      return Html.escape(fallback);
    }
    return switch (emoticon.attribute("ac:name")) {
      case "smile" -> "🙂";
      case "sad" -> "🙁";
      case "cheeky" -> "😛";
      case "laugh" -> "😃";
      case "wink" -> "😉";
      case "thumbs-up" -> "👍";
      case "thumbs-down" -> "👎";
      case "information" -> "ℹ️";
      case "tick" -> "✅";
      case "cross" -> "❌";
      case "warning" -> "⚠️";
      case "heart" -> "❤️";
      case "light-on" -> "💡";
      case "yellow-star" -> "⭐";
      case "question" -> "❓";
      default -> "";
    };
  }
}
