package org.retis.host.plugin;

import com.atlassian.confluence.plugin.services.VelocityHelperService;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.retis.host.velocity.Allowlist;
import org.retis.host.velocity.TemplateEngine;

/** Confluence's Velocity for plugins: the templates and allow-lists of all running plugins. */
public final class PluginTemplates implements VelocityHelperService, PluginPart {

  private final List<RunningPlugin> plugins = new CopyOnWriteArrayList<>();
  private volatile TemplateEngine engine = build();

  @Override
  public synchronized void started(RunningPlugin plugin) {
    plugins.add(plugin);
    engine = build();
  }

  @Override
  public synchronized void stopped(RunningPlugin plugin) {
    plugins.remove(plugin);
    engine = build();
  }

  /** A new engine, since an engine keeps templates and classes of the plugins that it met. */
  private TemplateEngine build() {
    return new TemplateEngine(
        this::open,
        new Allowlist(
            plugins.stream()
                .flatMap(plugin -> plugin.descriptor().allowedMethods().stream())
                .map(PluginDescriptor.Allowed::method)
                .toList()));
  }

  private InputStream open(String template) {
    String path = template.startsWith("/") ? template.substring(1) : template;
    return plugins.stream()
        .map(plugin -> plugin.open(path))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(null);
  }

  @Override
  public Map<String, Object> createDefaultVelocityContext() {
    return new HashMap<>();
  }

  @Override
  public String getRenderedTemplate(String templateName, Map<String, Object> context) {
    return engine.render(templateName, context);
  }
}
