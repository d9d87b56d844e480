package org.retis.host.site;

import java.util.Locale;

/** The colours that a person chose. */
public enum Theme {
  /** Dark text on a light ground. */
  LIGHT,
  /** Light text on a dark ground. */
  DARK,
  /** As the browser or the system says. */
  SYSTEM;

  /** The theme of this name in any case, {@link #LIGHT} for an unknown one. */
  public static Theme of(String name) {
    for (Theme theme : values()) {
      if (theme.name().equalsIgnoreCase(name)) {
        return theme;
      }
    }
    return LIGHT;
  }

  /** The name in small letters, as stored and as written in pages. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
