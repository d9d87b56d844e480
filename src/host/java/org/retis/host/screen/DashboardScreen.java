package org.retis.host.screen;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.retis.host.render.HostDates;
import org.retis.host.site.SitePage;
import org.retis.host.site.SiteSpace;
import org.retis.host.site.SpaceRight;

/** The start page: the spaces that one may view and what changed last. */
final class DashboardScreen implements Screen {

  private static final int SHOWN = 15;
  private static final int LOOKED_AT = 100;

  /** A page that changed lately. */
  public record Recent(String title, String url, String space, String by, String when) {}

  /** A space. */
  public record SpaceRow(String name, String key, String url, String description) {}

  @Override
  public void answer(Exchange exchange) throws IOException {
    List<SpaceRow> spaces =
        exchange
            .site()
            .rights()
            .viewable(exchange.caller().user(), exchange.site().spaces())
            .stream()
            .map(space -> row(exchange, space))
            .toList();
    List<Recent> recent =
        exchange.site().pages().recent(0, LOOKED_AT).stream()
            .filter(page -> exchange.site().rights().mayView(exchange.caller().user(), page))
            .limit(SHOWN)
            .map(page -> recent(exchange, page))
            .toList();
    exchange.show(
        "dashboard",
        Frame.Place.plain(exchange.texts().get("dashboard.title")),
        Map.of("spaces", spaces, "recent", recent, "archived", archived(exchange)));
  }

  private static List<SpaceRow> archived(Exchange exchange) {
    return exchange.site().spaces().all().stream()
        .filter(SiteSpace::archived)
        .filter(
            space ->
                exchange.site().rights().may(exchange.caller().user(), SpaceRight.VIEW, space.id()))
        .map(space -> row(exchange, space))
        .toList();
  }

  private static SpaceRow row(Exchange exchange, SiteSpace space) {
    return new SpaceRow(
        space.name(),
        space.key(),
        exchange.request().getContextPath() + PageUrls.space(space),
        space.description());
  }

  private static Recent recent(Exchange exchange, SitePage page) {
    return new Recent(
        page.title(),
        exchange.request().getContextPath() + PageUrls.view(page),
        page.spaceKey(),
        People.name(exchange, page.modifierKey()),
        HostDates.time(page.modified(), exchange.texts().locale(), exchange.caller().zone()));
  }
}
