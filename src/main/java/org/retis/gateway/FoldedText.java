package org.retis.gateway;

/** Text that is put together from pieces, with every run of spaces folded to one. */
final class FoldedText {

  private final StringBuilder text = new StringBuilder();
  private boolean spaceWaits;

  /** Adds a piece right behind what is there. */
  void add(String piece) {
    for (int i = 0; i < piece.length(); i++) {
      char next = piece.charAt(i);
      if (Character.isWhitespace(next) || Character.isSpaceChar(next)) {
        spaceWaits = true;
      } else {
        if (spaceWaits && !text.isEmpty()) {
          text.append(' ');
        }
        spaceWaits = false;
        text.append(next);
      }
    }
  }

  /** How long it is now, without a space at its end. */
  int length() {
    return text.length();
  }

  /** The text, without spaces at its ends. */
  String text() {
    return text.toString();
  }
}
