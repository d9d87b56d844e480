package org.retis.host.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** A request as the endpoint behind a dispatcher sees it: with its own path as servlet path. */
final class PathRequest extends HttpServletRequestWrapper {

  private final String servletPath;
  private final String pathInfo;

  /**
   * @param servletPath the part of the path that leads to the endpoint
   */
  PathRequest(HttpServletRequest request, String servletPath) {
    super(request);
    this.servletPath = servletPath;
    String info = request.getPathInfo() == null ? "" : request.getPathInfo();
    String whole = request.getServletPath() + info;
    String rest = whole.substring(servletPath.length());
    this.pathInfo = rest.isEmpty() ? null : rest;
  }

  @Override
  public String getServletPath() {
    return servletPath;
  }

  @Override
  public String getPathInfo() {
    return pathInfo;
  }
}
