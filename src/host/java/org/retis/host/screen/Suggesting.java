package org.retis.host.screen;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.retis.host.site.Rights;
import org.retis.host.site.SitePage;
import org.retis.host.site.SiteUser;
import org.retis.host.site.Suggestions;

/**
 * What somebody may mean while typing into a field for a user, group, space, label or page: ten of
 * each at the most, and only what the caller may see.
 */
final class Suggesting {

  private static final int SHOWN = 10;

  private Suggesting() {}

  /**
   * One suggestion.
   *
   * @param value what goes into the field
   * @param label what is shown
   * @param note what tells two of the same label apart, may be empty
   */
  public record Suggestion(String value, String label, String note) {}

  static Map<String, List<Suggestion>> answer(Exchange exchange, String spaceKey) {
    String text = exchange.param("q").strip();
    Stream<Suggestion> found =
        switch (exchange.param("type")) {
          case "username" -> users(exchange, text);
          case "group" -> groups(exchange, text);
          case "spacekey" -> spaces(exchange, text);
          case "label" -> labels(exchange, text);
          case "confluence-content" -> pages(exchange, text, spaceKey);
          default -> Stream.empty();
        };
    return Map.of("results", found.limit(SHOWN).toList());
  }

  /** Who isn't licensed doesn't look people up, as in Confluence. */
  private static Stream<Suggestion> users(Exchange exchange, String text) {
    if (!licensed(exchange)) {
      return Stream.empty();
    }
    return exchange.site().suggestions().users(text).stream().map(Suggesting::user);
  }

  private static Suggestion user(SiteUser user) {
    return new Suggestion(user.name(), user.fullName(), user.name());
  }

  private static Stream<Suggestion> groups(Exchange exchange, String text) {
    if (!licensed(exchange)) {
      return Stream.empty();
    }
    return exchange.site().groups().all().stream()
        .filter(group -> Suggestions.holds(group, text))
        .map(group -> new Suggestion(group, group, ""));
  }

  private static boolean licensed(Exchange exchange) {
    return exchange.site().rights().isLicensed(exchange.caller().user());
  }

  private static Stream<Suggestion> spaces(Exchange exchange, String text) {
    return exchange
        .site()
        .rights()
        .viewable(exchange.caller().user(), exchange.site().spaces())
        .stream()
        .filter(space -> Suggestions.holds(space.name() + " " + space.key(), text))
        .map(space -> new Suggestion(space.key(), space.name(), space.key()));
  }

  private static Stream<Suggestion> labels(Exchange exchange, String text) {
    return exchange.site().suggestions().labels(text).stream()
        .filter(
            one ->
                exchange.site().pages().byId(one.page()).filter(p -> seen(exchange, p)).isPresent())
        .map(one -> new Suggestion(one.label(), one.label(), ""))
        .distinct();
  }

  private static Stream<Suggestion> pages(Exchange exchange, String text, String spaceKey) {
    return exchange.site().suggestions().pages(text, spaceKey).stream()
        .filter(page -> seen(exchange, page))
        .map(page -> page(page, spaceKey));
  }

  private static Suggestion page(SitePage page, String spaceKey) {
    boolean here = page.spaceKey().equals(spaceKey);
    String value = here ? page.title() : page.spaceKey() + ":" + page.title();
    return new Suggestion(value, page.title(), page.spaceKey());
  }

  private static boolean seen(Exchange exchange, SitePage page) {
    Rights rights = exchange.site().rights();
    return !page.trashed() && rights.mayView(exchange.caller().user(), page);
  }
}
