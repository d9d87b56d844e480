package org.retis.meeting;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far an action is; the register says it, not the page. */
public enum ActionState {
  /** Nobody has begun. */
  OPEN("aui-lozenge-moved"),
  /** Somebody is at it. */
  PROGRESS("aui-lozenge-current"),
  /** It is done. */
  DONE("aui-lozenge-success"),
  /** It won't be done. */
  CANCELLED("");

  private final String lozenge;

  ActionState(String lozenge) {
    this.lozenge = lozenge;
  }

  /** Whether there is still something to do. */
  public boolean isOpen() {
    return this == OPEN || this == PROGRESS;
  }

  /** The word in addresses and JSON. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The state that a word stands for. */
  public static Optional<ActionState> of(String word) {
    String wanted = word.strip();
    return Arrays.stream(values()).filter(s -> s.word().equalsIgnoreCase(wanted)).findFirst();
  }

  /** The i18n key of its name. */
  String key() {
    return "retis.meeting.action.state." + word();
  }

  /** AUI's class for its lozenge, or empty for the neutral one. */
  String lozenge() {
    return lozenge;
  }
}
