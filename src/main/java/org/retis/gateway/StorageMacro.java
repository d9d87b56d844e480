package org.retis.gateway;

import java.util.List;
import java.util.Map;

/**
 * One macro in the storage format of a page.
 *
 * @param name the macro's name
 * @param parameters name to value, the one without a name under the empty name; of a reference
 *     (user, page, space, file) what identifies it: the user key or name, the title (behind the
 *     space's key and a colon where that is given), the key, the file's name; several are joined by
 *     commas
 * @param body the storage format of its rich text, or its plain text; empty where it has none
 * @param text the body as plain text, spaces folded, without what is inside nested macros' settings
 * @param around the names of the macros that it stands in, outermost first
 */
public record StorageMacro(
    String name, Map<String, String> parameters, String body, String text, List<String> around) {

  public StorageMacro {
    parameters = Map.copyOf(parameters);
    around = List.copyOf(around);
  }

  /** The value of a parameter, empty where it isn't set. */
  public String parameter(String parameter) {
    return parameters.getOrDefault(parameter, "");
  }
}
