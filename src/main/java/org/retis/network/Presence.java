package org.retis.network;

/** Which part of a roster is meant. */
public enum Presence {
  /** Who belongs to the network now. */
  PRESENT,
  /** Who has left it. */
  LEFT,
  /** Both. */
  ALL
}
