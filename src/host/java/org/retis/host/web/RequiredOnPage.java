package org.retis.host.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.retis.host.plugin.PluginDescriptor.Download;
import org.retis.host.velocity.EscapedInsertion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Collects the web resources of one page. */
final class RequiredOnPage implements PageResources {

  private static final Logger LOG = LoggerFactory.getLogger(RequiredOnPage.class);

  private final WebResourceRegistry registry;
  private final String contextPath;
  private final Set<String> seen = new LinkedHashSet<>();
  private final List<String> styles = new ArrayList<>();
  private final List<String> scripts = new ArrayList<>();

  RequiredOnPage(WebResourceRegistry registry, String contextPath) {
    this.registry = registry;
    this.contextPath = contextPath;
  }

  @Override
  public void require(String key) {
    if (WebResourceRegistry.isProducts(key)) {
      requireAui();
    } else if (seen.add(key)) {
      registry
          .find(key)
          .ifPresentOrElse(
              this::add, () -> LOG.warn("There is no web resource {}, so it is left out", key));
    }
  }

  private void requireAui() {
    if (seen.add("aui")) {
      // before everything else, whenever it is required
      styles.addAll(0, registry.aui().styles().stream().map(contextPath::concat).toList());
      scripts.addAll(0, registry.aui().scripts().stream().map(contextPath::concat).toList());
    }
  }

  private void add(WebResourceRegistry.Module module) {
    module.resource().dependencies().forEach(this::require);
    for (Download file : WebResourceRegistry.files(module)) {
      String url = contextPath + "/download/resources/" + module.key() + "/" + file.name();
      if (file.name().endsWith(".css")) {
        styles.add(url);
      } else if (file.name().endsWith(".js")) {
        scripts.add(url);
      }
    }
  }

  @Override
  public void requireContext(String context) {
    registry.ofContext(context).forEach(this::require);
  }

  @Override
  public String tags() {
    StringBuilder out = new StringBuilder();
    styles.forEach(
        url ->
            out.append("<link rel=\"stylesheet\" href=\"")
                .append(EscapedInsertion.escape(url))
                .append("\">\n"));
    scripts.forEach(
        url ->
            out.append("<script defer src=\"")
                .append(EscapedInsertion.escape(url))
                .append("\"></script>\n"));
    styles.clear();
    scripts.clear();
    return out.toString();
  }
}
