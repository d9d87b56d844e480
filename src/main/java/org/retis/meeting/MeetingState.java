package org.retis.meeting;

import java.util.Locale;

/** Whether a meeting takes place; whether it has taken place is told by the clock. */
public enum MeetingState {
  /** It is to take place, or has. */
  PLANNED,
  /** It doesn't take place; it keeps its number, so that no other meeting gets it. */
  CANCELLED;

  /** The i18n key of its name. */
  public String key() {
    return "retis.meeting.state." + name().toLowerCase(Locale.ROOT);
  }
}
