package org.retis.host.web;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.retis.host.plugin.PluginDescriptor.Download;
import org.retis.host.plugin.PluginDescriptor.WebResource;
import org.retis.host.plugin.PluginPart;
import org.retis.host.plugin.PluginRefusedException;
import org.retis.host.plugin.RunningPlugin;

/** The web resources of the running plugins, and AUI's. */
public final class WebResourceRegistry implements WebResources, PluginPart {

  private static final String ATTRIBUTE = WebResourceRegistry.class.getName();

  private final Aui aui;
  private final Map<String, Module> modules = new ConcurrentHashMap<>();
  private final List<String> order = new CopyOnWriteArrayList<>();

  /** A web resource with the plugin that it belongs to. */
  record Module(String key, WebResource resource, RunningPlugin plugin) {}

  public WebResourceRegistry(Aui aui) {
    this.aui = aui;
  }

  /** Whether the key is one that the product brings itself. */
  static boolean isProducts(String key) {
    return key.startsWith("com.atlassian.auiplugin:")
        || key.startsWith("com.atlassian.plugins.jquery:")
        || key.startsWith("com.atlassian.confluence.plugins.");
  }

  @Override
  public void started(RunningPlugin plugin) {
    for (WebResource resource : plugin.descriptor().webResources()) {
      String key = plugin.key() + ":" + resource.key();
      modules.put(key, new Module(key, resource, plugin));
      order.add(key);
    }
    for (WebResource resource : plugin.descriptor().webResources()) {
      for (String dependency : resource.dependencies()) {
        if (!isProducts(dependency) && !modules.containsKey(dependency)) {
          throw new PluginRefusedException(
              "atlassian-plugin.xml line %d, <web-resource>: the dependency %s isn't there"
                  .formatted(resource.line(), dependency));
        }
      }
    }
  }

  @Override
  public void stopped(RunningPlugin plugin) {
    modules.values().removeIf(module -> module.plugin().equals(plugin));
    order.removeIf(key -> !modules.containsKey(key));
  }

  @Override
  public PageResources of(ServletRequest request) {
    if (request.getAttribute(ATTRIBUTE) instanceof PageResources resources) {
      return resources;
    }
    String contextPath = request instanceof HttpServletRequest http ? http.getContextPath() : "";
    PageResources resources = new RequiredOnPage(this, contextPath);
    request.setAttribute(ATTRIBUTE, resources);
    return resources;
  }

  Aui aui() {
    return aui;
  }

  Optional<Module> find(String key) {
    return Optional.ofNullable(modules.get(key));
  }

  List<String> ofContext(String context) {
    return order.stream()
        .filter(key -> find(key).filter(m -> m.resource().contexts().contains(context)).isPresent())
        .toList();
  }

  /** The files of a web resource. */
  static List<Download> files(Module module) {
    return module.resource().downloads();
  }
}
