package org.retis.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Examines a part of a page with axe-core against WCAG 2.2, levels A and AA. */
final class Axe {

  private static final Path SCRIPT =
      Path.of(System.getProperty("host.npm", "target/npm"), "node_modules/axe-core/axe.min.js");
  private static final String RUN =
      """
      const done = arguments[arguments.length - 1];
      axe.run(arguments[0], {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
        resultTypes: ['violations']
      }).then(
        result => done(result.violations.map(violation => ({
          id: violation.id,
          help: violation.help,
          nodes: violation.nodes.map(node => node.html + ' ' + node.failureSummary).slice(0, 3)
        }))),
        error => done([{id: 'axe', help: String(error), nodes: []}]));
      """;

  private final Browser browser;

  Axe(Browser browser) {
    this.browser = browser;
  }

  /** Whether axe-core was fetched; it comes by npm. */
  static boolean isThere() {
    return Files.isRegularFile(SCRIPT);
  }

  /**
   * What is wrong with the parts of the page that a selector finds, a line each.
   *
   * @param css finds at least one element
   */
  List<String> violations(String css) throws IOException {
    browser.script(Files.readString(SCRIPT));
    List<String> lines = new ArrayList<>();
    for (Object found : (List<?>) browser.asyncScript(RUN, css)) {
      Map<?, ?> violation = (Map<?, ?>) found;
      lines.add(violation.get("id") + ": " + violation.get("help") + " " + violation.get("nodes"));
    }
    return lines;
  }
}
