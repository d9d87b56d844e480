package org.retis.network;

import java.util.Locale;

/** The roles that a network usually has. */
public enum RoleKind {
  /** Carries the meaning and the goals. */
  PILOT,
  /** Shares the pilot's work and stands in. */
  CO_PILOT,
  /** Organises and encourages the exchanges. */
  ANIMATOR,
  /** Sorts and keeps the contents alive. */
  GARDENER,
  /** Opens accesses and welcomes people. */
  CONCIERGE,
  /** Is the one to turn to, for a territory or a subject. */
  CONTACT_POINT,
  /** A role with a name of the network's own. */
  OTHER;

  /** Whether who holds such a role coordinates the network. */
  public boolean coordinates() {
    return this == PILOT || this == CO_PILOT || this == ANIMATOR;
  }

  /** The i18n key of its name. */
  public String key() {
    return "retis.network.role." + word();
  }

  /** The i18n key of what it is about. */
  public String descriptionKey() {
    return "retis.network.role." + word() + ".desc";
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
