package org.retis.host.editor;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.parser.Parser;
import org.retis.host.render.MacroValues;
import org.retis.host.render.StorageFormat;
import org.retis.host.render.StorageFormatException;

/** Reads the values of a macro that stands in a text. */
final class MacroReader {

  private final MacroValues values;

  MacroReader(MacroValues values) {
    this.values = values;
  }

  /** Name, parameters as people write them, body. */
  MacroUse read(SourceMacro macro) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (SourceElement parameter : macro.parameters()) {
      parameters.put(parameter.attribute("ac:name"), value(parameter));
    }
    return new MacroUse(macro.name(), parameters, macro.body());
  }

  String value(SourceElement parameter) {
    try {
      return values.value(StorageFormat.parse(parameter.source()).elements().get(0));
    } catch (StorageFormatException e) {
      return Parser.unescapeEntities(parameter.inner(), false);
    }
  }
}
