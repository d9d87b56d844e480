package org.retis.host.plugin;

import java.util.List;

/**
 * An {@code <xhtml-macro>}.
 *
 * @param key the module's key
 * @param name its name in the storage format
 * @param type the class, or {@code bean:id}
 * @param icon path of an icon, may be empty
 * @param categories of the macro browser
 * @param parameters in the order of the descriptor
 * @param line where it stands in the descriptor
 */
public record MacroModule(
    String key,
    String name,
    String type,
    String icon,
    List<String> categories,
    List<Parameter> parameters,
    int line) {

  /**
   * A parameter of a macro.
   *
   * @param name its name in the storage format
   * @param type as in the descriptor: string, enum, boolean, int, username, spacekey…
   * @param required whether the macro browser insists
   * @param multiple whether it takes several values
   * @param defaultValue may be empty
   * @param hidden whether the macro browser leaves it out
   * @param values of an enum
   * @param aliases other names under which it may stand in the storage format
   * @param delimiter what separates several values
   */
  public record Parameter(
      String name,
      String type,
      boolean required,
      boolean multiple,
      String defaultValue,
      boolean hidden,
      List<String> values,
      List<String> aliases,
      String delimiter) {}
}
