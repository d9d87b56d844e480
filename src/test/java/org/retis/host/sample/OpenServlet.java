package org.retis.host.sample;

import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A servlet of the sample plugin that everybody may call. */
public class OpenServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Override
  @UnrestrictedAccess
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/html;charset=UTF-8");
    response
        .getWriter()
        .write(
            "<html><head><title>Été</title><meta name=\"decorator\" content=\"atl.general\">"
                + "</head><body><p>"
                + request.getServletPath()
                + " "
                + request.getPathInfo()
                + "</p></body></html>");
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.getWriter().write("posted");
  }
}
