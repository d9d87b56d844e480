package org.retis.gateway;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads the request that Confluence keeps for the current thread. */
final class ConfluenceCurrentRequest implements CurrentRequest {

  private static final String COUNTS = "org.retis.confluence.occurrence.";
  private static final String RESULTS = "org.retis.confluence.result.";

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

  @Override
  public Map<String, List<String>> parameters() {
    HttpServletRequest current = request.get();
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    if (current != null) {
      current
          .getParameterMap()
          .forEach((name, values) -> parameters.put(name, Arrays.asList(values)));
    }
    return parameters;
  }

  @Override
  public int occurrence(String name) {
    HttpServletRequest current = request.get();
    if (current == null) {
      return 1;
    }
    Object before = current.getAttribute(COUNTS + name);
    int now = before instanceof Integer count ? count + 1 : 1;
    current.setAttribute(COUNTS + name, now);
    return now;
  }

  @Override
  @SuppressWarnings("unchecked") // a name stands for one type
  public <T> T once(String name, Supplier<T> work) {
    HttpServletRequest current = request.get();
    if (current == null) {
      return work.get();
    }
    Object known = current.getAttribute(RESULTS + name);
    if (known != null) {
      return (T) known;
    }
    T result = work.get();
    current.setAttribute(RESULTS + name, result);
    return result;
  }
}
