package org.retis.host.web;

import com.atlassian.core.filters.ServletContextThreadLocal;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The outermost filter: UTF-8, and the request known to the thread that answers it. */
public final class RequestThread implements Filter {

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    request.setCharacterEncoding("UTF-8");
    ServletContextThreadLocal.set((HttpServletRequest) request, (HttpServletResponse) response);
    try {
      chain.doFilter(request, response);
    } finally {
      ServletContextThreadLocal.reset();
    }
  }
}
