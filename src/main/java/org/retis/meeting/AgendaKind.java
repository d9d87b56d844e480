package org.retis.meeting;

import java.util.Locale;

/** What is expected of an item of the agenda. */
public enum AgendaKind {
  /** Something is told. */
  INFORMATION,
  /** Something is talked over. */
  DISCUSSION,
  /** Something is to be decided. */
  DECISION;

  /** The i18n key of its name. */
  public String key() {
    return "retis.meeting.kind." + name().toLowerCase(Locale.ROOT);
  }
}
