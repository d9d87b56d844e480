package org.retis.host.web;

import jakarta.servlet.Filter;
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
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;

/** Tomcat on the loopback address. */
public final class HostServer implements AutoCloseable {

  private static final String LOOPBACK = "127.0.0.1";

  private final Tomcat tomcat = new Tomcat();
  private final Context context;
  private final Logger quieted = Logger.getLogger("org.apache");

  /** A servlet and where it answers. */
  public record ServletRoute(String pattern, Servlet servlet) {}

  /** A filter and what it lies before. */
  public record FilterRoute(String pattern, Filter filter) {}

  /**
   * @param folder for Tomcat's own files
   * @param port 0 for any free one
   */
  public HostServer(Path folder, int port, String contextPath) throws IOException {
    quieted.setLevel(Level.WARNING);
    tomcat.setBaseDir(folder.toString());
    Connector connector = new Connector();
    connector.setPort(port);
    connector.setProperty("address", LOOPBACK);
    connector.setProperty("relaxedQueryChars", "[]|");
    connector.setURIEncoding("UTF-8");
    tomcat.setConnector(connector);
    tomcat.getEngine().setName("host");
    context =
        tomcat.addContext(
            contextPath,
            Files.createDirectories(folder.resolve("root")).toAbsolutePath().toString());
    context.setSessionTimeout(60);
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
          new jakarta.servlet.MultipartConfigElement(
              System.getProperty("java.io.tmpdir"), UPLOAD, UPLOAD, 0));
      context.addServletMappingDecoded(route.pattern(), name);
    }
  }

  private static final long UPLOAD = 64L << 20;

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
      int wanted = tomcat.getConnector().getPort();
      close();
      throw new IllegalStateException("The port " + wanted + " is taken");
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
