package org.retis.host.screen;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.retis.host.site.SiteUser;
import org.retis.host.site.Theme;

/** What people choose for themselves: language, time zone, colours, picture, password. */
final class PreferencesScreen implements Screen {

  private static final Set<String> LANGUAGES = Set.of("", "en", "fr", "en-GB", "fr-FR");
  private static final List<String> ZONES =
      java.time.ZoneId.getAvailableZoneIds().stream()
          .filter(zone -> zone.contains("/") && !zone.startsWith("Etc/"))
          .filter(zone -> !zone.startsWith("SystemV/"))
          .sorted()
          .toList();

  @Override
  public void answer(Exchange exchange) throws IOException {
    exchange.requireLogIn();
    String problem = "";
    if (exchange.isPost()) {
      exchange.requireToken();
      problem = exchange.attempt(() -> save(exchange)).orElse("");
      if (problem.isEmpty()) {
        exchange.redirect("/users/viewmysettings.action?saved=true");
        return;
      }
    }
    SiteUser user = exchange.caller().user();
    boolean typed = exchange.isPost();
    exchange.show(
        "preferences",
        Frame.Place.plain(exchange.texts().get("preferences.title")),
        Map.of(
            "problem",
            problem,
            "saved",
            exchange.ticked("saved"),
            "language",
            typed ? exchange.param("language") : user.language(),
            "zone",
            typed ? exchange.param("timeZone") : user.timeZone(),
            "zones",
            ZONES,
            "siteZone",
            exchange.site().defaultZone().getId(),
            "theme",
            typed ? exchange.param("theme") : user.theme().id()));
  }

  private static void save(Exchange exchange) {
    String key = exchange.caller().key();
    String language = exchange.param("language");
    exchange
        .site()
        .users()
        .choose(
            key,
            LANGUAGES.contains(language) ? language : "",
            exchange.param("timeZone"),
            Theme.of(exchange.param("theme")));
    if (!exchange.param("password").isEmpty()) {
      exchange.site().users().setPassword(key, exchange.param("password"));
    }
  }
}
