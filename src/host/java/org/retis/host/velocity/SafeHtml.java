package org.retis.host.velocity;

/** A value whose getter says that it is HTML already. */
record SafeHtml(Object value) {

  static Object unwrap(Object value) {
    return value instanceof SafeHtml safe ? safe.value() : value;
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
