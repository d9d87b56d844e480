package org.retis.gateway;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The person for whom something is shown or done, anonymous or logged in.
 *
 * @param userKey Confluence's opaque user key, or null for an anonymous visitor
 * @param name the name to show, empty for an anonymous visitor
 * @param locale the language in which to speak, already narrowed to one that we have texts for
 * @param zone the time zone in which to show times
 */
public record Viewer(@Nullable String userKey, String name, Locale locale, ZoneId zone) {

  /** The visitor whom Confluence doesn't know. */
  public static Viewer anonymous(Locale locale, ZoneId zone) {
    return new Viewer(null, "", locale, zone);
  }

  /** Whether nobody is logged in. */
  public boolean isAnonymous() {
    return userKey == null;
  }

  /** The user key, empty for an anonymous visitor. */
  public Optional<String> key() {
    return Optional.ofNullable(userKey);
  }
}
