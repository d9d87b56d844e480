package org.retis.directory;

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

  private final Field field;

  Facet(Field field) {
    this.field = field;
  }

  /** The field that tells it: who may not see the field may not narrow by it either. */
  public Field field() {
    return field;
  }
}
