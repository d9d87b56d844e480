package org.retis.host.screen;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.retis.host.site.Sessions.Session;
import org.retis.host.site.SiteUser;

/** The log-in page and what its form is sent to. */
final class LogInScreen implements Screen {

  private static final int TWO_WEEKS = 60 * 60 * 24 * 14;

  @Override
  public void answer(Exchange exchange) throws IOException {
    if (exchange.isPost()) {
      logIn(exchange);
    } else if (!exchange.caller().isAnonymous() && destination(exchange).isEmpty()) {
      exchange.redirect("/");
    } else {
      show(exchange, "");
    }
  }

  private void logIn(Exchange exchange) throws IOException {
    Optional<SiteUser> user =
        exchange
            .site()
            .users()
            .authenticate(exchange.param("os_username").strip(), exchange.param("os_password"));
    if (user.isEmpty()) {
      show(exchange, exchange.texts().get("login.wrong"));
      return;
    }
    Session before = exchange.caller().session();
    if (before != null) {
      exchange.site().sessions().close(before.cookie());
    }
    Session session = exchange.site().sessions().open(user.get().key());
    exchange.setCookie(session.cookie(), exchange.ticked("os_cookie") ? TWO_WEEKS : -1);
    String wanted = destination(exchange);
    exchange.redirect(wanted.isEmpty() ? "/" : wanted);
  }

  private static void show(Exchange exchange, String problem) throws IOException {
    exchange.show(
        "login",
        Frame.Place.plain(exchange.texts().get("login.title")),
        Map.of(
            "problem",
            problem,
            "username",
            exchange.param("os_username"),
            "wanted",
            destination(exchange)));
  }

  /** Where to go afterwards; only addresses of this host are followed. */
  private static String destination(Exchange exchange) {
    String wanted = exchange.param("os_destination");
    boolean ours = wanted.startsWith("/") && !wanted.startsWith("//") && wanted.indexOf('\\') < 0;
    return ours && wanted.chars().noneMatch(Character::isISOControl) ? wanted : "";
  }

  /** Logs out. */
  static void logOut(Exchange exchange) throws IOException {
    exchange.requireToken();
    Session session = exchange.caller().session();
    if (session != null) {
      exchange.site().sessions().close(session.cookie());
    }
    exchange.setCookie("", 0);
    exchange.redirect("/login.action");
  }
}
