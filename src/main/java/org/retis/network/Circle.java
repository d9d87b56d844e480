package org.retis.network;

/** How close somebody stands to a network; each circle may see what the wider ones see. */
public enum Circle {
  /** May not view the network's home space: sees nothing of the network. */
  NOBODY,
  /** May view the home space, perhaps without being logged in. */
  VIEWER,
  /** Is on the roster. */
  MEMBER,
  /** Pilots, co-pilots or animates the network, or administers its home space. */
  COORDINATOR;

  /** Whether somebody in this circle may see what is meant for the other one. */
  public boolean includes(Circle other) {
    return compareTo(other) >= 0;
  }
}
