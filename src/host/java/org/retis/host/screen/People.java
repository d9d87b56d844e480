package org.retis.host.screen;

import org.retis.host.site.SiteUser;

/** How people are named on screens. */
final class People {

  private People() {}

  /** The full name of an account; words for an anonymous visitor and for one that is gone. */
  static String name(Exchange exchange, String key) {
    if (key == null) {
      return exchange.texts().get("user.anonymous");
    }
    return exchange
        .site()
        .users()
        .byKey(key)
        .map(SiteUser::fullName)
        .orElseGet(() -> exchange.texts().get("user.gone"));
  }

  /** The address of an account's profile below the context path, empty when there is none. */
  static String url(Exchange exchange, String key) {
    if (key == null) {
      return "";
    }
    return exchange
        .site()
        .users()
        .byKey(key)
        .map(user -> profile(exchange.request().getContextPath(), user.name()))
        .orElse("");
  }

  /** The address of a profile. */
  static String profile(String contextPath, String username) {
    return contextPath + "/display/~" + Exchange.encode(username);
  }
}
