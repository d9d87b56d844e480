package org.retis.gateway;

import java.net.URI;
import java.util.Optional;

/** Turns addresses that Confluence hands out into paths from the root of the server. */
final class ServerPaths {

  /** Where Confluence keeps the pictures of people who have none of their own. */
  private static final String STOCK_PICTURES = "/images/icons/profilepics/";

  private final CurrentRequest request;
  private final SiteInfo site;

  ServerPaths(CurrentRequest request, SiteInfo site) {
    this.request = request;
    this.site = site;
  }

  /**
   * The path of an address on this server, context path included.
   *
   * @return empty for an address on another server, or one that isn't a path
   */
  Optional<String> fromRoot(URI address) {
    String path = address.getRawPath();
    if (path == null || !path.startsWith("/") || isElsewhere(address)) {
      return Optional.empty();
    }
    String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
    String context = request.contextPath();
    boolean complete = path.equals(context) || path.startsWith(context + "/");
    return Optional.of((complete ? "" : context) + path + query);
  }

  /** Whether a picture is the person's own, not one of Confluence's stock. */
  static boolean isOwnPicture(String path) {
    return !path.contains(STOCK_PICTURES);
  }

  private boolean isElsewhere(URI address) {
    return address.getRawAuthority() != null
        && !site.baseUrl().startsWith(address.getScheme() + "://" + address.getRawAuthority());
  }
}
