package org.retis.network;

import org.retis.web.Formats;
import org.retis.web.MacroContext;
import org.retis.web.MacroParameter;

/**
 * One macro on one page, and the network that it speaks about.
 *
 * @param macro who looks, and what they and the page's author asked for
 * @param network the network, which the viewer may see
 * @param circle how close the viewer stands to it, never {@link Circle#NOBODY}
 * @param contextPath the path under which Confluence runs
 */
public record NetworkContext(
    MacroContext macro, Network network, Circle circle, String contextPath) {

  /** What stands above a macro: a setting that every macro with a heading has. */
  public static final MacroParameter<String> TITLE = MacroParameter.text("title");

  private static final String NO_TITLE = "-";

  /** Speaks to the viewer. */
  public Formats formats() {
    return macro.formats();
  }

  /** Whether the viewer coordinates the network and can click: then buttons to settings help. */
  public boolean offersSettings() {
    return circle == Circle.COORDINATOR && macro.interactive();
  }

  /**
   * The heading: as set in {@link #TITLE}, empty for a hyphen, else the ordinary one.
   *
   * @param ordinaryKey the key of the ordinary heading
   */
  public String heading(String ordinaryKey) {
    String title = macro.settings().get(TITLE);
    if (title.isEmpty()) {
      return formats().text(ordinaryKey);
    }
    return title.equals(NO_TITLE) ? "" : title;
  }

  /** An address from a path that starts at the context path. */
  public String address(String path) {
    return contextPath + path;
  }
}
