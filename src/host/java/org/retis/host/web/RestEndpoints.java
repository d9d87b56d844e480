package org.retis.host.web;

import com.fasterxml.jackson.databind.type.TypeFactory;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.servlet.ServletContainer;
import org.retis.host.plugin.PluginDescriptor.Rest;
import org.retis.host.plugin.PluginPart;
import org.retis.host.plugin.PluginRefusedException;
import org.retis.host.plugin.RunningPlugin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The {@code <rest>} modules of the running plugins under {@code /rest/<path>/<version>/}, one
 * Jersey application each.
 */
public final class RestEndpoints extends HttpServlet implements PluginPart {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(RestEndpoints.class);

  private final transient Map<String, Application> applications = new ConcurrentHashMap<>();

  /** A Jersey application with the plugin that it belongs to. */
  private record Application(RunningPlugin plugin, ServletContainer container) {}

  @Override
  public void started(RunningPlugin plugin) {
    for (Rest rest : plugin.descriptor().rests()) {
      String where = "atlassian-plugin.xml line " + rest.line() + ", <rest>";
      String base = rest.path() + "/" + rest.version();
      if (applications.containsKey(base)) {
        throw new PluginRefusedException(where + ": " + base + " is taken");
      }
      applications.put(base, new Application(plugin, container(plugin, rest, where)));
    }
  }

  private ServletContainer container(RunningPlugin plugin, Rest rest, String where) {
    ResourceConfig config = new ResourceConfig();
    List<String> packages = rest.packages().isEmpty() ? List.of("") : rest.packages();
    packages.stream()
        .flatMap(name -> plugin.classesBelow(name).stream())
        .distinct()
        .map(name -> load(plugin, where, name))
        .filter(type -> type.isAnnotationPresent(Path.class) || isProvider(type))
        .forEach(type -> config.register(plugin.create(where, type.getName())));
    if (config.getInstances().isEmpty()) {
      throw new PluginRefusedException(where + ": no resource class in " + packages);
    }
    config.register(JacksonFeature.class).register(RestGuard.class);
    config.property(ServerProperties.WADL_FEATURE_DISABLE, true);
    config.property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true);
    ServletContainer container = new ServletContainer(config);
    try {
      ServletConfig configuration = new ModuleConfig(rest.key(), Map.of(), getServletContext());
      container.init(configuration);
    } catch (ServletException | RuntimeException e) {
      throw new PluginRefusedException(where + ": Jersey refuses it: " + e.getMessage(), e);
    }
    return container;
  }

  private static boolean isProvider(Class<?> type) {
    return type.isAnnotationPresent(Provider.class);
  }

  private static Class<?> load(RunningPlugin plugin, String where, String name) {
    try {
      return plugin.load(name);
    } catch (ClassNotFoundException | LinkageError e) {
      throw new PluginRefusedException(where + ": class " + name + " can't be loaded: " + e, e);
    }
  }

  @Override
  public void stopped(RunningPlugin plugin) {
    applications
        .values()
        .removeIf(
            application -> {
              boolean own = application.plugin().equals(plugin);
              if (own) {
                application.container().destroy();
              }
              return own;
            });
    // Jackson keeps the classes that it met for the whole virtual machine
    TypeFactory.defaultInstance().clearCache();
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    String path = String.valueOf(request.getPathInfo());
    for (Map.Entry<String, Application> entry : applications.entrySet()) {
      String base = entry.getKey();
      if (path.equals(base) || path.startsWith(base + "/")) {
        LOG.debug("{} goes to {}", path, base);
        entry
            .getValue()
            .container()
            .service(new PathRequest(request, request.getServletPath() + base), response);
        return;
      }
    }
    response.sendError(HttpServletResponse.SC_NOT_FOUND);
  }
}
