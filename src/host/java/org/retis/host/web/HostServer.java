package org.retis.host.web;

import jakarta.servlet.Filter;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.Servlet;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.Wrapper;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;

/** Tomcat on the loopback address. */
public final class HostServer implements AutoCloseable {

  private static final String LOOPBACK = "127.0.0.1";
  private static final long UPLOAD = 64L << 20;

  private final Tomcat tomcat = new Tomcat();
  private final Context context;

  /** Kept, or their level would be forgotten with them. */
  private final List<Logger> quieted =
      List.of(
          Logger.getLogger("org.apache"), Logger.getLogger("org.glassfish.jersey.internal.inject"));

  /** A servlet and where it answers. */
  public record ServletRoute(String pattern, Servlet servlet) {}

  /** A filter and what it lies before. */
  public record FilterRoute(String pattern, Filter filter) {}

  /**
   * @param folder for Tomcat's own files
   * @param port 0 for any free one
   */
  public HostServer(Path folder, int port, String contextPath) throws IOException {
    quieted.get(0).setLevel(Level.WARNING);
    // it warns of every resource that is registered as an object
    quieted.get(1).setLevel(Level.SEVERE);
    tomcat.setBaseDir(folder.toString());
    Connector connector = new Connector();
    connector.setPort(port);
    connector.setProperty("address", LOOPBACK);
    connector.setProperty("relaxedQueryChars", "[]|");
    connector.setURIEncoding("UTF-8");
    // a search of 10,000 characters shall reach the plugin, which has something to say about it
    connector.setProperty("maxHttpHeaderSize", "65536");
    tomcat.setConnector(connector);
    tomcat.getEngine().setName("host");
    context =
        tomcat.addContext(
            contextPath,
            Files.createDirectories(folder.resolve("root")).toAbsolutePath().toString());
    context.setSessionTimeout(60);
    if (context instanceof StandardContext standard) {
      // they look into packages that the virtual machine keeps closed
      standard.setClearReferencesObjectStreamClassCaches(false);
      standard.setClearReferencesRmiTargets(false);
      standard.setClearReferencesThreadLocals(false);
    }
    context.setUseHttpOnly(true);
  }

  /** Adds filters in this order, before the server starts. */
  public void filters(List<FilterRoute> routes) {
    for (FilterRoute route : routes) {
      String name = "filter" + context.findFilterDefs().length;
      FilterDef definition = new FilterDef();
      definition.setFilterName(name);
      definition.setFilter(route.filter());
      definition.setAsyncSupported("true");
      context.addFilterDef(definition);
      FilterMap map = new FilterMap();
      map.setFilterName(name);
      map.addURLPattern(route.pattern());
      context.addFilterMap(map);
    }
  }

  /** Adds servlets, before the server starts. */
  public void servlets(List<ServletRoute> routes) {
    for (ServletRoute route : routes) {
      String name = "servlet" + context.findChildren().length;
      Wrapper wrapper = Tomcat.addServlet(context, name, route.servlet());
      wrapper.setLoadOnStartup(1);
      wrapper.setAsyncSupported(true);
      wrapper.setMultipartConfigElement(
          new MultipartConfigElement(System.getProperty("java.io.tmpdir"), UPLOAD, UPLOAD, 0));
      context.addServletMappingDecoded(route.pattern(), name);
    }
  }

  /**
   * Starts answering.
   *
   * @throws IllegalStateException if the port is taken
   */
  public void start() {
    try {
      tomcat.start();
    } catch (LifecycleException e) {
      throw new IllegalStateException("The web server doesn't start", e);
    }
    if (port() < 0) {
      throw new IllegalStateException(
          "The port " + tomcat.getConnector().getPort() + " is taken; choose another one");
    }
  }

  /** The port that it listens on, or -1. */
  public int port() {
    return tomcat.getConnector().getLocalPort();
  }

  /** The web application, once started. */
  public ServletContext servletContext() {
    return context.getServletContext();
  }

  @Override
  public void close() {
    try {
      tomcat.stop();
      tomcat.destroy();
    } catch (LifecycleException e) {
      throw new IllegalStateException(e);
    }
  }
}
