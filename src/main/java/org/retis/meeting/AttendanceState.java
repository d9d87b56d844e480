package org.retis.meeting;

import java.util.Locale;

/** Whether somebody came to a meeting, in the order in which minutes tell it. */
public enum AttendanceState {
  /** Was there. */
  PRESENT,
  /** Wasn't there, but somebody stood in. */
  REPRESENTED,
  /** Said beforehand that they wouldn't come. */
  EXCUSED,
  /** Wasn't there. */
  ABSENT,
  /** Nobody has said yet. */
  EXPECTED;

  /** The i18n key of its name. */
  public String key() {
    return "retis.meeting.attendance." + name().toLowerCase(Locale.ROOT);
  }

  /** The i18n key of several in it, for a number. */
  public String groupKey() {
    return "retis.meeting.group." + name().toLowerCase(Locale.ROOT);
  }

  /** Whether the person takes part, in person or through somebody else. */
  public boolean counts() {
    return this == PRESENT || this == REPRESENTED;
  }
}
