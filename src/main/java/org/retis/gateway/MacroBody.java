package org.retis.gateway;

import com.atlassian.confluence.macro.Macro.BodyType;

/** What a macro holds between its begin and its end. */
public enum MacroBody {
  /** Nothing. */
  NONE("NONE"),
  /** Whatever a page may hold; the macro gets it as HTML that Confluence has rendered. */
  RICH("RICH_TEXT");

  private final String confluence;

  MacroBody(String confluence) {
    this.confluence = confluence;
  }

  /**
   * Confluence's name for it, found by its text: the constant {@code RICH_TEXT} wasn't seen on
   * 10.x. Without it such a macro says that it has no body, and Confluence shows it without one.
   */
  BodyType type() {
    return type(confluence);
  }

  static BodyType type(String name) {
    try {
      return BodyType.valueOf(name);
    } catch (IllegalArgumentException e) {
      return BodyType.NONE;
    }
  }
}
