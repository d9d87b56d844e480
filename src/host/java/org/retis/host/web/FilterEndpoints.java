package org.retis.host.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.retis.host.plugin.PluginDescriptor.Endpoint;
import org.retis.host.plugin.PluginPart;
import org.retis.host.plugin.PluginRefusedException;
import org.retis.host.plugin.RunningPlugin;

/**
 * The {@code <servlet-filter>} modules of the running plugins, by weight. All of them stand after
 * the log-in, whatever location they name; the order of locations holds between them.
 */
public final class FilterEndpoints implements Filter, PluginPart {

  private static final List<String> LOCATIONS =
      List.of("after-encoding", "before-login", "before-decoration", "before-dispatch");

  private final Supplier<ServletContext> context;
  private final List<Mapped> filters = new CopyOnWriteArrayList<>();

  private record Mapped(RunningPlugin plugin, Endpoint module, Filter filter) {

    int order() {
      return LOCATIONS.indexOf(module.location());
    }

    boolean matches(String path) {
      return module.patterns().stream().anyMatch(pattern -> matches(pattern, path));
    }

    private static boolean matches(String pattern, String path) {
      if (pattern.startsWith("*.")) {
        return path.endsWith(pattern.substring(1));
      }
      return pattern.endsWith("/*")
          ? (path + "/").startsWith(pattern.substring(0, pattern.length() - 1))
          : path.equals(pattern);
    }
  }

  /**
   * @param context the web application, once it is there
   */
  public FilterEndpoints(Supplier<ServletContext> context) {
    this.context = context;
  }

  @Override
  public void started(RunningPlugin plugin) {
    for (Endpoint module : plugin.descriptor().filters()) {
      String where = "atlassian-plugin.xml line " + module.line() + ", <servlet-filter>";
      if (!LOCATIONS.contains(module.location())) {
        throw new PluginRefusedException(
            where + ": location '" + module.location() + "' isn't one of " + LOCATIONS);
      }
      if (!(plugin.create(where, module.type()) instanceof Filter filter)) {
        throw new PluginRefusedException(
            where + ": " + module.type() + " isn't a jakarta.servlet.Filter");
      }
      try {
        filter.init(new ModuleConfig(module.key(), module.params(), context.get()));
      } catch (ServletException | RuntimeException e) {
        throw new PluginRefusedException(where + ": its init fails: " + e, e);
      }
      filters.add(new Mapped(plugin, module, filter));
    }
    filters.sort(
        Comparator.comparingInt(Mapped::order).thenComparing(mapped -> mapped.module().weight()));
  }

  @Override
  public void stopped(RunningPlugin plugin) {
    List<Mapped> own = filters.stream().filter(m -> m.plugin().equals(plugin)).toList();
    own.forEach(mapped -> mapped.filter().destroy());
    filters.removeAll(own);
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest http = (HttpServletRequest) request;
    String path = http.getRequestURI().substring(http.getContextPath().length());
    Iterator<Mapped> matching =
        filters.stream().filter(mapped -> mapped.matches(path)).toList().iterator();
    next(matching, chain).doFilter(request, response);
  }

  private static FilterChain next(Iterator<Mapped> remaining, FilterChain last) {
    return (request, response) -> {
      if (remaining.hasNext()) {
        remaining.next().filter().doFilter(request, response, next(remaining, last));
      } else {
        last.doFilter(request, response);
      }
    };
  }
}
