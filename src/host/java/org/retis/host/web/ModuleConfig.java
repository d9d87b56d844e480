package org.retis.host.web;

import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletContext;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;

/**
 * The configuration of a servlet or filter of a plugin.
 *
 * @param name the module's key
 * @param params its {@code <init-param>} elements
 * @param context the web application
 */
record ModuleConfig(String name, Map<String, String> params, ServletContext context)
    implements ServletConfig, FilterConfig {

  @Override
  public String getServletName() {
    return name;
  }

  @Override
  public String getFilterName() {
    return name;
  }

  @Override
  public ServletContext getServletContext() {
    return context;
  }

  @Override
  public String getInitParameter(String parameter) {
    return params.get(parameter);
  }

  @Override
  public Enumeration<String> getInitParameterNames() {
    return Collections.enumeration(params.keySet());
  }
}
