package org.retis.host.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.retis.host.plugin.PluginDescriptor.Endpoint;
import org.retis.host.plugin.PluginPart;
import org.retis.host.plugin.PluginRefusedException;
import org.retis.host.plugin.RunningPlugin;

/**
 * The {@code <servlet>} modules of the running plugins under {@code /plugins/servlet/}. Who isn't
 * let in and isn't logged in is sent to the log-in page.
 */
public final class ServletEndpoints extends HttpServlet implements PluginPart {

  private static final long serialVersionUID = 1L;

  private final transient DecoratedAnswers answers;
  private final transient List<Mapped> servlets = new CopyOnWriteArrayList<>();

  /** One pattern of one servlet; {@code base} is the pattern without its star. */
  private record Mapped(RunningPlugin plugin, HttpServlet servlet, String base, boolean below) {

    boolean matches(String path) {
      return path.equals(base) || (below && path.startsWith(base + "/"));
    }
  }

  /**
   * @param answers puts the site's frame around what servlets write
   */
  public ServletEndpoints(DecoratedAnswers answers) {
    this.answers = answers;
  }

  @Override
  public void started(RunningPlugin plugin) {
    for (Endpoint module : plugin.descriptor().servlets()) {
      String where = "atlassian-plugin.xml line " + module.line() + ", <servlet>";
      if (!(plugin.create(where, module.type()) instanceof HttpServlet servlet)) {
        throw new PluginRefusedException(
            where + ": " + module.type() + " isn't a jakarta.servlet.http.HttpServlet");
      }
      try {
        servlet.init(new ModuleConfig(module.key(), module.params(), getServletContext()));
      } catch (ServletException | RuntimeException e) {
        throw new PluginRefusedException(where + ": its init fails: " + e, e);
      }
      module.patterns().forEach(pattern -> servlets.add(mapped(plugin, servlet, pattern)));
    }
    servlets.sort(Comparator.comparingInt(mapped -> -mapped.base().length()));
  }

  private static Mapped mapped(RunningPlugin plugin, HttpServlet servlet, String pattern) {
    boolean below = pattern.endsWith("/*");
    String base = below ? pattern.substring(0, pattern.length() - 2) : pattern;
    return new Mapped(plugin, servlet, base, below);
  }

  @Override
  public void stopped(RunningPlugin plugin) {
    List<Mapped> own = servlets.stream().filter(m -> m.plugin().equals(plugin)).toList();
    own.stream().map(Mapped::servlet).distinct().forEach(HttpServlet::destroy);
    servlets.removeAll(own);
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    String path = String.valueOf(request.getPathInfo());
    Optional<Mapped> found = servlets.stream().filter(m -> m.matches(path)).findFirst();
    if (found.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    Mapped mapped = found.get();
    Visitor visitor = Visitor.of(request);
    if (!rule(mapped.servlet().getClass(), request.getMethod()).permits(visitor)) {
      refuse(visitor, request, response);
      return;
    }
    HttpServletRequest own = new PathRequest(request, request.getServletPath() + mapped.base());
    answers.write(own, response, inner -> mapped.servlet().service(own, inner));
  }

  private static AccessRule rule(Class<?> servlet, String method) {
    String handler = "do" + method.charAt(0) + method.substring(1).toLowerCase(Locale.ROOT);
    Stream<Method> handlers =
        hierarchy(servlet)
            .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
            .filter(m -> m.getName().equals(handler) || m.getName().equals("service"));
    return AccessRule.of(
        Stream.concat(handlers, hierarchy(servlet)).toArray(AnnotatedElement[]::new));
  }

  private static Stream<Class<?>> hierarchy(Class<?> servlet) {
    return Stream.<Class<?>>iterate(
        servlet, type -> type != HttpServlet.class, Class::getSuperclass);
  }

  private static void refuse(
      Visitor visitor, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (visitor.loggedIn()) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
    String destination = request.getServletPath() + request.getPathInfo() + query;
    response.sendRedirect(
        request.getContextPath()
            + "/login.action?os_destination="
            + URLEncoder.encode(destination, StandardCharsets.UTF_8));
  }
}
