package org.retis.host.plugin;

import java.util.ArrayList;
import java.util.List;

/** What an examination of a plugin found: errors refuse it, warnings are shown beside it. */
final class Findings {

  private final List<String> errors = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();

  void error(DescriptorElement where, String what) {
    errors.add(message(where.toString(), what));
  }

  void error(String where, String what) {
    errors.add(message(where, what));
  }

  void warn(DescriptorElement where, String what) {
    warnings.add(message(where.toString(), what));
  }

  void warn(String where, String what) {
    warnings.add(message(where, what));
  }

  private static String message(String where, String what) {
    return "atlassian-plugin.xml " + where + ": " + what;
  }

  List<String> warnings() {
    return List.copyOf(warnings);
  }

  List<String> errors() {
    return List.copyOf(errors);
  }

  /**
   * @throws PluginRefusedException if there are errors
   */
  void refuseErrors() {
    if (!errors.isEmpty()) {
      throw new PluginRefusedException(errors);
    }
  }
}
