package org.retis.network;

/** How it stands with a role. */
public enum RoleStatus {
  /** Somebody holds it. */
  HELD,
  /** Somebody holds it, and the last mandate ends within {@value RoleState#SOON_DAYS} days. */
  ENDING_SOON,
  /** The last mandate ended lately, and nobody has taken over. */
  ENDED,
  /** Nobody holds it. */
  VACANT
}
