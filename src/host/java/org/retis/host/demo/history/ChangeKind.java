package org.retis.host.demo.history;

import java.util.Locale;

/** What somebody did to a page. */
public enum ChangeKind {
  /** A page came into being. */
  CREATE("Création"),
  /** Its text changed. */
  EDIT("Modification"),
  /** Its path changed, and perhaps its text. */
  RENAME("Renommage"),
  /** It went. */
  DELETE("Suppression");

  private final String comment;

  ChangeKind(String comment) {
    this.comment = comment;
  }

  /** What the version comment says; the wiki is French. */
  public String comment() {
    return comment;
  }

  /**
   * The kind with this name in the file.
   *
   * @throws IllegalArgumentException when there is none
   */
  static ChangeKind of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }
}
