package org.retis.gateway;

/** What concerns this Confluence as a whole. */
public interface SiteInfo {

  /**
   * The address under which people reach Confluence, as its administrator set it, without a slash
   * at the end, for instance {@code https://wiki.example.org/confluence}.
   */
  String baseUrl();
}
