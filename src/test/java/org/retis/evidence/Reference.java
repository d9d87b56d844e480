package org.retis.evidence;

/**
 * What a class file links to.
 *
 * @param from the class file's own name, with slashes
 * @param owner the type, with slashes
 * @param use how the type or member is used
 * @param name the member's name, empty for the type itself
 * @param descriptor the member's erased types, empty for the type itself
 */
record Reference(String from, String owner, Use use, String name, String descriptor) {

  /** How a type or member is used. */
  enum Use {
    /** The type is named; nothing says of what kind it must be. */
    TYPE,
    /** The type is named in a string, to be found at run time. */
    NAME,
    /** A class is extended. */
    EXTENDS,
    /** An interface is implemented or extended. */
    IMPLEMENTS,
    /** An instance method of an interface is called. */
    INTERFACE_METHOD,
    /** An instance method or constructor of a class is called. */
    CLASS_METHOD,
    /** A static method of an interface is called. */
    STATIC_INTERFACE_METHOD,
    /** A static method of a class is called. */
    STATIC_CLASS_METHOD,
    /** An instance field is read or written. */
    FIELD,
    /** A static field is read or written. */
    STATIC_FIELD;

    boolean isMember() {
      return compareTo(INTERFACE_METHOD) >= 0;
    }

    boolean needsInterface() {
      return this == IMPLEMENTS || this == INTERFACE_METHOD || this == STATIC_INTERFACE_METHOD;
    }

    boolean needsClass() {
      return this == EXTENDS || this == CLASS_METHOD || this == STATIC_CLASS_METHOD;
    }

    boolean isStatic() {
      return this == STATIC_INTERFACE_METHOD || this == STATIC_CLASS_METHOD || this == STATIC_FIELD;
    }
  }

  String packageName() {
    return owner.substring(0, Math.max(0, owner.lastIndexOf('/'))).replace('/', '.');
  }

  @Override
  public String toString() {
    String member = name.isEmpty() ? "" : "#" + name + descriptor;
    return from + " -> " + owner + member + " (" + use + ")";
  }
}
