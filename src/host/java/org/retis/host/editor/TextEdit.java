package org.retis.host.editor;

/**
 * A change to a text: what is between two places gives way to other text.
 *
 * @param start the first place
 * @param end the place after the last character that goes
 * @param text what comes instead
 * @param caret where the cursor stands afterwards
 */
public record TextEdit(int start, int end, String text, int caret) {

  /** The text after the change. */
  public String applied(String before) {
    return before.substring(0, start) + text + before.substring(end);
  }
}
