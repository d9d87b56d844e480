package org.retis.directory;

import org.retis.store.SearchText;

/** By what a directory can be narrowed. */
public enum Facet {
  /** Where people work. */
  TERRITORY(Field.TERRITORY),
  /** Which organisation they come from. */
  ORGANISATION(Field.ORGANISATION),
  /** What they know about. */
  TOPIC(Field.TOPICS),
  /** With or without account. */
  ACCESS(Field.ACCESS);

  private static final int KEY_LENGTH = 200;

  private final Field field;

  Facet(Field field) {
    this.field = field;
  }

  /**
   * The form of a value that stands in parameters and addresses and decides what is the same:
   * folded, and without commas and bars, which part values from each other there.
   */
  static String key(String value) {
    String key = SearchText.fold(value.replace(',', ' ').replace('|', ' '));
    return key.length() <= KEY_LENGTH ? key : key.substring(0, KEY_LENGTH).strip();
  }

  /** The field that tells it: who may not see the field may not narrow by it either. */
  public Field field() {
    return field;
  }
}
