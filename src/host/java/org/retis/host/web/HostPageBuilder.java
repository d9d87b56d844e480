package org.retis.host.web;

import com.atlassian.core.filters.ServletContextThreadLocal;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import jakarta.servlet.http.HttpServletRequest;

/** What plugins require their web resources from: the page that the current thread makes. */
public final class HostPageBuilder
    implements PageBuilderService, WebResourceAssembler, RequiredResources {

  private final WebResources resources;

  public HostPageBuilder(WebResources resources) {
    this.resources = resources;
  }

  @Override
  public WebResourceAssembler assembler() {
    return this;
  }

  @Override
  public RequiredResources resources() {
    return this;
  }

  /** Outside a request there is no page, and nothing happens. */
  @Override
  public RequiredResources requireWebResource(String moduleKey) {
    HttpServletRequest request = ServletContextThreadLocal.getRequest();
    if (request != null) {
      resources.of(request).require(moduleKey);
    }
    return this;
  }
}
