package org.retis.gateway;

/** Renders our Velocity templates. */
public interface Templates {

  /**
   * Renders a template.
   *
   * @param template its path in the JAR, for instance {@code org/retis/network/network.html.vm}; it
   *     ends in {@code .html.vm}, so that Confluence escapes every reference
   * @param view the prepared view, a public record, seen in the template as {@code $view}
   * @return HTML
   */
  String render(String template, Object view);
}
