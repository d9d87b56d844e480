package org.retis.host.web;

/**
 * The web resources of one answer. What is required while the page is being made is written once,
 * dependencies first, by whoever writes the head: so make the body first.
 */
public interface PageResources {

  /**
   * Requires a web resource.
   *
   * @param key {@code pluginkey:modulekey}; one that doesn't exist is logged and left out
   */
  void require(String key);

  /**
   * Requires all web resources of a context.
   *
   * @param context for example {@code atl.general}, {@code main}, {@code page}
   */
  void requireContext(String context);

  /**
   * The {@code <link>} and {@code <script>} elements of all that was required since the last call.
   */
  String tags();
}
