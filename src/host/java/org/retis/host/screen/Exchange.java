package org.retis.host.screen;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.retis.host.render.HostTexts;
import org.retis.host.site.RefusedException;
import org.retis.host.site.Sessions.Session;
import org.retis.host.site.Site;
import org.retis.host.site.SitePage;
import org.retis.host.site.SiteSpace;
import org.retis.host.site.SpaceRight;

/** One request with its answer, as screens need it. */
final class Exchange {

  private final HttpServletRequest request;
  private final HttpServletResponse response;
  private final Site site;
  private final Frame frame;
  private Caller caller;

  Exchange(HttpServletRequest request, HttpServletResponse response, Site site, Frame frame) {
    this.request = request;
    this.response = response;
    this.site = site;
    this.frame = frame;
    this.caller = Caller.of(request);
  }

  HttpServletRequest request() {
    return request;
  }

  HttpServletResponse response() {
    return response;
  }

  Site site() {
    return site;
  }

  Caller caller() {
    return caller;
  }

  HostTexts texts() {
    return caller.texts();
  }

  boolean isPost() {
    return "POST".equals(request.getMethod());
  }

  /** The path below the context path, decoded, without query. */
  String path() {
    String info = request.getPathInfo();
    return request.getServletPath() + (info == null ? "" : info);
  }

  /** A parameter, empty when it isn't there; without the character that no database takes. */
  String param(String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value.replace("\0", "");
  }

  /** A parameter that is a number, 0 when it isn't there or is none. */
  long number(String name) {
    try {
      return Long.parseLong(param(name).strip());
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /** Whether a check box was ticked. */
  boolean ticked(String name) {
    return request.getParameter(name) != null;
  }

  /**
   * Makes sure that a form of ours sent this.
   *
   * @throws Outcome when the token is missing or wrong
   */
  void requireToken() {
    if (!hasToken()) {
      throw Outcome.noToken();
    }
  }

  /** Whether the request is a POST that carries the session's token, or the header of clients. */
  boolean hasToken() {
    if (!isPost()) {
      return false;
    }
    String header = request.getHeader("X-Atlassian-Token");
    if (header != null && (header.equals("no-check") || header.equals("nocheck"))) {
      return true;
    }
    byte[] wanted = caller.token().getBytes(StandardCharsets.UTF_8);
    return wanted.length > 0
        && MessageDigest.isEqual(wanted, param("atl_token").getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Gives an anonymous visitor a session, so that a form can carry a token. Only screens with a
   * form that anonymous visitors may send ask for it: reading alone writes nothing.
   */
  void ensureSession() {
    if (caller.session() == null && !caller.basic()) {
      Session session = site.sessions().open(null);
      setCookie(session.cookie(), 60 * 60 * 24 * 14);
      caller = new Caller(caller.user(), session, false, caller.locale(), caller.zone());
      caller.attachTo(request);
    }
  }

  void setCookie(String value, int seconds) {
    Cookie cookie = new Cookie(LogInFilter.COOKIE, value);
    cookie.setPath(request.getContextPath().isEmpty() ? "/" : request.getContextPath());
    cookie.setHttpOnly(true);
    cookie.setSecure(request.isSecure());
    cookie.setMaxAge(seconds);
    cookie.setAttribute("SameSite", "Lax");
    response.addCookie(cookie);
  }

  /** The space with this key, if the caller may do this in it. */
  SiteSpace space(String key, SpaceRight right) {
    SiteSpace space = site.spaces().byKey(key).orElseThrow(Outcome::notFound);
    if (!site.rights().may(caller.user(), right, space.id())) {
      throw Outcome.notPermitted();
    }
    return space;
  }

  /** The page with this number, if the caller may view it. */
  SitePage page(long id) {
    SitePage page = site.pages().byId(id).orElseThrow(Outcome::notFound);
    if (!site.rights().mayView(caller.user(), page)) {
      throw Outcome.notPermitted();
    }
    return page;
  }

  /** The page with this number, if the caller may edit it. */
  SitePage editable(long id) {
    SitePage page = page(id);
    if (!site.rights().mayEdit(caller.user(), page)) {
      throw Outcome.notPermitted();
    }
    return page;
  }

  void requireAdministrator() {
    if (!site.rights().isAdministrator(caller.user())) {
      throw Outcome.notPermitted();
    }
  }

  void requireLogIn() {
    if (caller.isAnonymous()) {
      throw Outcome.notPermitted();
    }
  }

  /** Says in the caller's language why something was refused. */
  String reason(RefusedException refused) {
    return texts().get("refused." + refused.key(), refused.values().toArray());
  }

  /** Runs something that may be refused, and says why it was. */
  Optional<String> attempt(Runnable work) {
    try {
      work.run();
      return Optional.empty();
    } catch (RefusedException e) {
      return Optional.of(reason(e));
    }
  }

  /** Sends the browser to another address below the context path. */
  void redirect(String path) throws IOException {
    response.sendRedirect(request.getContextPath() + path);
  }

  /** Shows a template in the frame. */
  void show(String template, Frame.Place place, Map<String, ?> values) throws IOException {
    Map<String, Object> all = new HashMap<>(values);
    all.putIfAbsent("problem", "");
    response.setContentType("text/html;charset=UTF-8");
    response.setHeader("Cache-Control", "no-cache, no-store, must-revalidate");
    response.getWriter().write(frame.page(this, place, frame.fill(template, this, all)));
  }

  /** A text for use inside an address. */
  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
