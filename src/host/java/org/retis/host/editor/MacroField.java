package org.retis.host.editor;

import java.util.List;

/**
 * A field of the form for a macro.
 *
 * @param name the parameter's name in storage format
 * @param type as in the descriptor: string, enum, boolean, int, date, username, spacekey…
 * @param label in the reader's language
 * @param help in the reader's language, may be empty
 * @param required whether the macro can't be inserted without it
 * @param multiple whether it takes several values
 * @param delimiter what separates several values
 * @param defaultValue what the macro takes where nothing is said, may be empty
 * @param hidden whether the form leaves it out
 * @param aliases other names under which it may stand in storage format
 * @param choices of an enumeration
 */
public record MacroField(
    String name,
    String type,
    String label,
    String help,
    boolean required,
    boolean multiple,
    String delimiter,
    String defaultValue,
    boolean hidden,
    List<String> aliases,
    List<Choice> choices) {

  /** A value of an enumeration with what is shown for it. */
  public record Choice(String value, String label) {}

  /** What holds where nothing is said; a check box that nobody ticked says false. */
  String effectiveDefault() {
    return type.equals("boolean") && defaultValue.isEmpty() ? "false" : defaultValue;
  }

  /** Whether a parameter of this name, or of this former name, belongs into the field. */
  boolean isNamed(String parameter) {
    return name.equals(parameter) || aliases.contains(parameter);
  }
}
