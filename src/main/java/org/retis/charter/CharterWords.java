package org.retis.charter;

import org.retis.network.Words;
import org.retis.web.Formats;

/**
 * The phrases that name the charter: as usual, or with the network's own word for it, which stands
 * apart since nobody knows its article.
 */
record CharterWords(Formats formats, Words words) {

  /** What it is called, for headings. */
  String name() {
    return own().isEmpty() ? formats.text("retis.charter.title") : own();
  }

  /** The heading of the status. */
  String status() {
    return phrase("retis.charter.status.heading", "retis.charter.status.heading.named");
  }

  /** The heading while the viewer should acknowledge. */
  String toDo() {
    return phrase("retis.charter.heading.toDo", "retis.charter.heading.toDo.named");
  }

  /** The heading once the text has changed. */
  String changed() {
    return phrase("retis.charter.heading.changed", "retis.charter.heading.changed.named");
  }

  String acknowledge(String label) {
    return phrase("retis.charter.todo.acknowledge", "retis.charter.todo.acknowledge.named", label);
  }

  String again(String label) {
    return phrase("retis.charter.todo.again", "retis.charter.todo.again.named", label);
  }

  String decide() {
    return phrase("retis.charter.todo.decide", "retis.charter.todo.decide.named");
  }

  private String own() {
    return words.charter();
  }

  private String phrase(String key, String named, Object... args) {
    if (own().isEmpty()) {
      return formats.text(key, args);
    }
    Object[] all = new Object[args.length + 1];
    System.arraycopy(args, 0, all, 0, args.length);
    all[args.length] = own();
    return formats.text(named, all);
  }
}
