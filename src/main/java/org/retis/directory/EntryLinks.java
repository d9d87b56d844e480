package org.retis.directory;

/**
 * Where the entries of a network are.
 *
 * @param contextPath the path under which Confluence runs
 * @param networkId the network
 * @param useful whether links make sense
 */
record EntryLinks(String contextPath, int networkId, boolean useful) {

  /** The path of the page of an entry among all plugins' pages. */
  static final String PATH = "/plugins/servlet/retis/entry";

  /** The address of an entry, empty where links make no sense. */
  String to(int memberId) {
    return useful ? contextPath + path(networkId, memberId) : "";
  }

  /** The same from the context path. */
  static String path(int networkId, int memberId) {
    return PATH + "?network=" + networkId + "&member=" + memberId;
  }
}
