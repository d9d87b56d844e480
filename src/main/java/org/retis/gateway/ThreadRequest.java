package org.retis.gateway;

import com.atlassian.core.filters.ServletContextThreadLocal;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** The request that the current thread answers. */
class ThreadRequest {

  /** The request, or null in a job or an export. */
  @Nullable HttpServletRequest get() {
    return ServletContextThreadLocal.getRequest();
  }
}
