package org.retis.host.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** Puts the site's frame around a page that a plugin's servlet made. */
public interface Decorator {

  /**
   * Writes the whole page.
   *
   * @param page what the servlet wrote
   */
  void decorate(HttpServletRequest request, HttpServletResponse response, Page page)
      throws IOException;

  /**
   * A plugin's page, taken apart.
   *
   * @param decorator {@code atl.general}, {@code atl.admin} …
   * @param title text of the title element, not escaped
   * @param head HTML of the head without title and the meta elements
   * @param body HTML of the body
   * @param meta content of the meta elements by name
   */
  record Page(String decorator, String title, String head, String body, Map<String, String> meta) {}
}
