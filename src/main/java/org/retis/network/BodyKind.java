package org.retis.network;

import java.util.Locale;

/** The bodies that a network usually has. */
public enum BodyKind {
  /** Decides (<i>comité de pilotage</i>). */
  STEERING_COMMITTEE,
  /** Prepares and follows up (<i>comité technique</i>). */
  TECHNICAL_COMMITTEE,
  /** Everybody. */
  PLENARY,
  /** Some members on one subject. */
  WORKING_GROUP,
  /** A body with a name of the network's own. */
  OTHER;

  /** Whether every present member is invited, without being named. */
  public boolean isEverybody() {
    return this == PLENARY;
  }

  /** The i18n key of its name. */
  public String key() {
    return "retis.network.body." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
