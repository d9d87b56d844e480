package org.retis.gateway;

/** Asks for style sheets and scripts on the page that is being written. */
public interface WebResources {

  /**
   * Puts a web resource of this plugin on the current page, once however often it is asked for.
   *
   * @param moduleKey the key of the {@code <web-resource>} in our descriptor
   */
  void require(String moduleKey);
}
