package org.retis.network;

import java.util.List;
import org.retis.web.Formats;

/**
 * What a network's first page holds, in Confluence's storage format. The plugin never saves pages:
 * the viewer's browser does, in the viewer's name.
 *
 * @param spaceKey the space
 * @param title what it will be called
 * @param storage what it holds
 */
public record FirstPage(String spaceKey, String title, String storage) {

  /** The macros of the page, in order. */
  static final List<String> MACROS = List.of("retis-network", "retis-roles", "retis-directory");

  static FirstPage of(Network network, Formats formats) {
    StringBuilder storage = new StringBuilder();
    for (String macro : MACROS) {
      storage.append("<ac:structured-macro ac:name=\"").append(macro).append("\"/>");
    }
    return new FirstPage(
        network.homeSpaceKey(),
        formats.text("retis.network.setup.page.name", network.name()),
        storage.toString());
  }
}
