package org.retis.host.screen;

import java.util.List;
import org.retis.host.site.PageArranger.Position;
import org.retis.host.site.RefusedException;
import org.retis.host.site.SitePage;
import org.retis.host.site.SiteSpace;
import org.retis.host.site.SpaceRight;

/**
 * Chooses a place in the tree of a space, without a script: a space, a title, a list to take from.
 */
final class PlacePicker {

  private static final int SHOWN = 20;

  /** A space to choose. */
  public record Space(String key, String name, boolean chosen) {}

  /** A page to choose. */
  public record Found(String id, String title, boolean chosen) {}

  /**
   * What the form shows.
   *
   * @param searched whether titles were looked for
   * @param more whether there are more pages than those found
   */
  public record View(
      List<Space> spaces,
      String title,
      boolean searched,
      List<Found> found,
      boolean more,
      String position) {}

  /** A chosen place: beside or under a page. */
  record Place(SitePage target, Position position) {}

  private final Exchange exchange;
  private final SitePage page;

  /**
   * Chooses a place for a page.
   *
   * @param page what is moved or copied; its space is chosen at first
   */
  PlacePicker(Exchange exchange, SitePage page) {
    this.exchange = exchange;
    this.page = page;
  }

  /** The form with what was typed into it; titles are only looked for when that was asked. */
  View view() {
    String key = spaceKey();
    List<Space> spaces =
        exchange.site().spaces().all().stream()
            .filter(space -> mayCreateIn(space))
            .map(space -> new Space(space.key(), space.name(), space.key().equals(key)))
            .toList();
    boolean searched = exchange.ticked("find");
    List<SitePage> found = searched ? search(key) : List.of();
    return new View(
        spaces,
        exchange.param("targetTitle"),
        searched,
        found.stream().limit(SHOWN).map(this::found).toList(),
        found.size() > SHOWN,
        exchange.param("position").isEmpty() ? "append" : exchange.param("position"));
  }

  private Found found(SitePage one) {
    boolean chosen = one.id() == exchange.number("targetId");
    return new Found(String.valueOf(one.id()), one.title(), chosen);
  }

  private List<SitePage> search(String key) {
    SiteSpace space = exchange.space(key, SpaceRight.EDIT);
    return exchange
        .site()
        .pages()
        .search(space.id(), exchange.param("targetTitle"), 5 * SHOWN)
        .stream()
        .filter(one -> one.id() != page.id())
        .filter(one -> exchange.site().rights().mayView(exchange.caller().user(), one))
        .limit(SHOWN + 1L)
        .toList();
  }

  /**
   * The place that was chosen: a page by its number, else by its exact title, else the home page of
   * the space.
   *
   * @throws RefusedException when there is no such page in the space
   */
  Place chosen() {
    Position position =
        switch (exchange.param("position")) {
          case "above" -> Position.ABOVE;
          case "below" -> Position.BELOW;
          default -> Position.APPEND;
        };
    long id = exchange.number("targetId");
    if (id != 0) {
      SitePage target = exchange.page(id);
      exchange.space(target.spaceKey(), SpaceRight.EDIT);
      return new Place(target, position);
    }
    SiteSpace space = exchange.space(spaceKey(), SpaceRight.EDIT);
    String title = exchange.param("targetTitle").strip();
    if (title.isEmpty()) {
      SitePage home =
          exchange
              .site()
              .pages()
              .byId(space.homeId())
              .orElseThrow(() -> new RefusedException("page.unknown", space.homeId()));
      return new Place(home, Position.APPEND);
    }
    SitePage target =
        exchange
            .site()
            .pages()
            .byTitle(space.key(), title)
            .filter(one -> exchange.site().rights().mayView(exchange.caller().user(), one))
            .orElseThrow(() -> new RefusedException("page.unknown", title));
    return new Place(target, position);
  }

  private String spaceKey() {
    String typed = exchange.param("spaceKey");
    return typed.isEmpty() ? page.spaceKey() : typed;
  }

  private boolean mayCreateIn(SiteSpace space) {
    return exchange.site().rights().may(exchange.caller().user(), SpaceRight.EDIT, space.id());
  }
}
