package org.retis.host.screen;

import jakarta.servlet.ServletRequest;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.retis.host.render.HostTexts;
import org.retis.host.site.Sessions.Session;
import org.retis.host.site.SiteUser;

/**
 * Who makes a request.
 *
 * @param user the account, null for an anonymous visitor
 * @param session the browser's session, null when it has none (yet)
 * @param basic whether name and password came with the request itself
 * @param locale the language to speak
 * @param zone the time zone to show times in
 */
public record Caller(SiteUser user, Session session, boolean basic, Locale locale, ZoneId zone) {

  private static final String ATTRIBUTE = Caller.class.getName();

  /** Who makes this request, as the filter found out. */
  public static Caller of(ServletRequest request) {
    if (request.getAttribute(ATTRIBUTE) instanceof Caller caller) {
      return caller;
    }
    return new Caller(null, null, false, Locale.ENGLISH, ZoneId.of("UTC"));
  }

  /** Says who makes this request. */
  void attachTo(ServletRequest request) {
    request.setAttribute(ATTRIBUTE, this);
  }

  /** The account's key, null for an anonymous visitor. */
  public String key() {
    return user == null ? null : user.key();
  }

  /** Whether nobody is logged in. */
  public boolean isAnonymous() {
    return user == null;
  }

  /** What forms must send back, empty while there is no session. */
  public String token() {
    return Optional.ofNullable(session).map(Session::token).orElse("");
  }

  /** The host's texts in the caller's language. */
  public HostTexts texts() {
    return new HostTexts(locale);
  }
}
