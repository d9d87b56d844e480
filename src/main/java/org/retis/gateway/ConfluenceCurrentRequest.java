package org.retis.gateway;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Reads the request that Confluence keeps for the current thread. */
final class ConfluenceCurrentRequest implements CurrentRequest {

  private final ThreadRequest request;
  private final SiteInfo site;

  ConfluenceCurrentRequest(ThreadRequest request, SiteInfo site) {
    this.request = request;
    this.site = site;
  }

  @Override
  public Optional<String> parameter(String name) {
    return parameters(name).stream().findFirst();
  }

  @Override
  public List<String> parameters(String name) {
    HttpServletRequest current = request.get();
    String[] values = current == null ? null : current.getParameterValues(name);
    return values == null ? List.of() : List.of(values);
  }

  @Override
  public String contextPath() {
    HttpServletRequest current = request.get();
    if (current != null) {
      return current.getContextPath();
    }
    String path = URI.create(site.baseUrl()).getPath();
    return path == null ? "" : path;
  }
}
