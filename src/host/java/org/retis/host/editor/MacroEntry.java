package org.retis.host.editor;

import java.util.List;
import org.retis.host.render.PluginMacros.Body;

/**
 * A macro as the macro browser shows it.
 *
 * @param name in storage format
 * @param label in the reader's language
 * @param description in the reader's language, may be empty
 * @param icon path below the context path, may be empty
 * @param categories of the macro browser
 * @param body what it takes as its body
 * @param inline whether it stands within a line, not between paragraphs
 * @param fields its parameters
 */
public record MacroEntry(
    String name,
    String label,
    String description,
    String icon,
    List<String> categories,
    Body body,
    boolean inline,
    List<MacroField> fields) {

  /** Whether the macro browser leaves it out: pages may hold it, but nobody is to insert it. */
  boolean isHidden() {
    return categories.contains("hidden") || categories.contains("hidden-macros");
  }

  /** All that a search looks at. */
  String searched() {
    return label + " " + name + " " + description;
  }
}
