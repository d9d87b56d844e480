package org.retis.host.screen;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.retis.host.api.ConfluenceUsers;
import org.retis.host.site.Sessions.Session;
import org.retis.host.site.Site;
import org.retis.host.site.SiteUser;
import org.retis.host.web.Visitor;

/**
 * Finds out who makes a request: by the session's cookie, or by name and password of Basic
 * authentication, which must be right if it is there at all.
 */
final class LogInFilter extends HttpFilter {

  static final String COOKIE = "host.session";
  private static final long serialVersionUID = 1L;

  private final transient Site site;
  private final transient Frame frame;

  LogInFilter(Site site, Frame frame) {
    this.site = site;
    this.frame = frame;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getCharacterEncoding() == null) {
      request.setCharacterEncoding(StandardCharsets.UTF_8.name());
    }
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "SAMEORIGIN");
    response.setHeader("Content-Security-Policy", "frame-ancestors 'self'");
    Optional<String[]> basic = basic(request);
    if (basic.isPresent()) {
      Optional<SiteUser> user = site.users().authenticate(basic.get()[0], basic.get()[1]);
      if (user.isEmpty()) {
        response.setHeader("WWW-Authenticate", "Basic realm=\"Confluence\"");
        response.sendError(HttpServletResponse.SC_UNAUTHORIZED, "Name or password is wrong");
        return;
      }
      proceed(request, response, chain, user.get(), null);
      return;
    }
    Session session = session(request).orElse(null);
    SiteUser user =
        session == null || session.userKey() == null
            ? null
            : site.users().byKey(session.userKey()).filter(SiteUser::active).orElse(null);
    proceed(request, response, chain, user, session);
  }

  private void proceed(
      HttpServletRequest request,
      HttpServletResponse response,
      FilterChain chain,
      SiteUser user,
      Session session)
      throws IOException, ServletException {
    boolean basic = user != null && session == null;
    new Caller(user, session, basic, locale(request, user), zone(user)).attachTo(request);
    boolean administrator = site.rights().isAdministrator(user);
    new Visitor(
            user == null ? "" : user.name(),
            site.rights().isLicensed(user),
            administrator,
            administrator)
        .attachTo(request);
    AuthenticatedUserThreadLocal.set(user == null ? null : ConfluenceUsers.of(user));
    try {
      HttpServletRequest named = new NamedRequest(request, user);
      chain.doFilter(named, new ErrorAnswers(named, response, site, frame));
    } finally {
      AuthenticatedUserThreadLocal.set(null);
    }
  }

  private static Optional<String[]> basic(HttpServletRequest request) {
    String header = request.getHeader("Authorization");
    if (header == null || !header.regionMatches(true, 0, "Basic ", 0, 6)) {
      return Optional.empty();
    }
    try {
      byte[] decoded = Base64.getDecoder().decode(header.substring(6).strip());
      String[] parts = new String(decoded, StandardCharsets.UTF_8).split(":", 2);
      return Optional.of(parts.length == 2 ? parts : new String[] {parts[0], ""});
    } catch (IllegalArgumentException e) {
      return Optional.of(new String[] {"", ""});
    }
  }

  private Optional<Session> session(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    if (cookies == null) {
      return Optional.empty();
    }
    return Arrays.stream(cookies)
        .filter(cookie -> cookie.getName().equals(COOKIE))
        .findFirst()
        .flatMap(cookie -> site.sessions().find(cookie.getValue()));
  }

  /**
   * The person's own choice, else the first of the browser's languages that there are texts for.
   */
  static Locale locale(HttpServletRequest request, SiteUser user) {
    if (user != null && !user.language().isEmpty()) {
      return Locale.forLanguageTag(user.language());
    }
    for (Locale wanted : Collections.list(request.getLocales())) {
      if (wanted.getLanguage().equals("fr") || wanted.getLanguage().equals("en")) {
        return wanted;
      }
    }
    return Locale.ENGLISH;
  }

  private ZoneId zone(SiteUser user) {
    return user == null || user.timeZone().isEmpty()
        ? site.defaultZone()
        : ZoneId.of(user.timeZone());
  }

  /** Tells servlets who is logged in, as Confluence does. */
  private static final class NamedRequest extends HttpServletRequestWrapper {

    private final String name;

    NamedRequest(HttpServletRequest request, SiteUser user) {
      super(request);
      name = user == null ? null : user.name();
    }

    @Override
    public String getRemoteUser() {
      return name;
    }

    @Override
    public java.security.Principal getUserPrincipal() {
      return name == null ? null : () -> name;
    }
  }
}
