package org.retis.host.web;

import jakarta.servlet.ServletRequest;

/** The web resources of the enabled plugins and of the host itself. */
public interface WebResources {

  /** What this request's page needs; the same object for the whole request. */
  PageResources of(ServletRequest request);
}
