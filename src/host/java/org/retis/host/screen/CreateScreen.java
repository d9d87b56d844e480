package org.retis.host.screen;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.retis.host.create.FromBlueprint;
import org.retis.host.create.Words;
import org.retis.host.plugin.Blueprints.Offer;
import org.retis.host.site.Pages.NewPage;
import org.retis.host.site.RefusedException;
import org.retis.host.site.SitePage;
import org.retis.host.site.SitePage.Kind;
import org.retis.host.site.SiteSpace;
import org.retis.host.site.SpaceRight;
import org.retis.host.web.WebItems.Place;

/**
 * The Create dialog: a blank page, or one of what plugins offer, in a space and below a page. Leads
 * to the editor, or makes the page at once where the blueprint says so.
 */
final class CreateScreen {

  static final String PATH = "/pages/createdialog.action";

  /** The choice that is no plugin's. */
  private static final String BLANK = "blank-page";

  private final Frame frame;
  private final FromBlueprint pages;

  CreateScreen(Frame frame, FromBlueprint pages) {
    this.frame = frame;
    this.pages = pages;
  }

  /**
   * A choice of the dialog.
   *
   * @param icon the picture's address, empty for the product's own
   * @param words its words as they are compared with what is searched
   */
  public record Choice(
      String key, String name, String description, String icon, String words, boolean chosen) {}

  /** A space in which the caller may create. */
  public record SpaceChoice(String key, String name, boolean chosen) {}

  /** Answers {@link #PATH}. */
  void answer(Exchange exchange) throws IOException {
    List<SiteSpace> spaces = spaces(exchange);
    if (spaces.isEmpty()) {
      throw Outcome.notPermitted();
    }
    if (!exchange.isPost()) {
      show(exchange, spaces, "");
      return;
    }
    exchange.requireToken();
    try {
      create(exchange, exchange.space(exchange.param("spaceKey"), SpaceRight.EDIT));
    } catch (RefusedException e) {
      show(exchange, spaces, exchange.reason(e));
    }
  }

  private static List<SiteSpace> spaces(Exchange exchange) {
    return exchange.site().spaces().all().stream()
        .filter(
            space ->
                exchange.site().rights().may(exchange.caller().user(), SpaceRight.EDIT, space.id()))
        .toList();
  }

  private void create(Exchange exchange, SiteSpace space) throws IOException {
    String key = exchange.param("choice");
    Optional<Offer> offer = key.equals(BLANK) ? Optional.empty() : Optional.of(offer(exchange));
    Optional<SitePage> parent = parent(exchange, space);
    if (offer.isPresent() && !offer.get().edited()) {
      exchange.redirect(PageUrls.view(made(exchange, offer.get(), space, parent)));
      return;
    }
    exchange.redirect(
        "/pages/createpage.action?spaceKey="
            + Exchange.encode(space.key())
            + parent.map(page -> "&fromPageId=" + page.id()).orElse("")
            + "&title="
            + Exchange.encode(exchange.param("title"))
            + offer.map(o -> "&origin=" + Exchange.encode(o.key())).orElse(""));
  }

  private Offer offer(Exchange exchange) {
    String key = exchange.param("choice");
    Place place = frame.where(exchange, exchange.site().spaces().byKey(exchange.param("spaceKey")));
    return pages
        .blueprints()
        .find(key)
        .filter(offer -> offer.shown(place))
        .orElseThrow(() -> new RefusedException("blueprint.unknown"));
  }

  private SitePage made(
      Exchange exchange, Offer offer, SiteSpace space, Optional<SitePage> parent) {
    SitePage page =
        exchange
            .site()
            .pages()
            .create(
                new NewPage(
                    Kind.PAGE,
                    space.id(),
                    parent.map(SitePage::id).orElse(space.homeId()),
                    exchange.param("title"),
                    pages.body(offer.key(), space, exchange.caller().locale()).orElseThrow(),
                    exchange.caller().key(),
                    "",
                    exchange.site().clock().instant()));
    pages.made(offer.key(), page, space, exchange.caller().locale());
    return page;
  }

  /**
   * The page to put the new one under. The page from which the dialog was opened is only a
   * suggestion: it is forgotten when another space is chosen.
   */
  private static Optional<SitePage> parent(Exchange exchange, SiteSpace space) {
    String title = exchange.param("parent").strip();
    if (title.isEmpty()) {
      return Optional.empty();
    }
    Optional<SitePage> found = exchange.site().pages().byTitle(space.key(), title);
    if (found.isEmpty() && from(exchange).filter(p -> p.title().equals(title)).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        found
            .filter(page -> exchange.site().rights().mayView(exchange.caller().user(), page))
            .orElseThrow(() -> new RefusedException("parent.elsewhere", title)));
  }

  private static Optional<SitePage> from(Exchange exchange) {
    return exchange
        .site()
        .pages()
        .byId(exchange.number("fromPageId"))
        .filter(page -> page.isPage() && !page.trashed())
        .filter(page -> exchange.site().rights().mayView(exchange.caller().user(), page));
  }

  private void show(Exchange exchange, List<SiteSpace> spaces, String problem) throws IOException {
    exchange.ensureSession();
    SiteSpace space =
        spaces.stream()
            .filter(s -> s.key().equalsIgnoreCase(exchange.param("spaceKey")))
            .findFirst()
            .orElse(spaces.get(0));
    List<Choice> choices = choices(exchange, space);
    String parent =
        exchange.isPost()
            ? exchange.param("parent")
            : from(exchange)
                .filter(p -> p.spaceKey().equals(space.key()))
                .map(SitePage::title)
                .orElse("");
    Map<String, Object> values = new HashMap<>();
    values.put("problem", problem);
    values.put("choices", choices);
    values.put("count", exchange.texts().get("create.count", choices.size()));
    values.put("q", exchange.param("q"));
    values.put("spaces", spaces.stream().map(s -> choice(s, space)).toList());
    values.put("spaceKey", space.key());
    values.put("fromPageId", String.valueOf(exchange.number("fromPageId")));
    values.put("parent", parent);
    values.put("title", exchange.param("title"));
    values.put("cancelUrl", cancelUrl(exchange, space));
    String title = exchange.texts().get("create.title");
    exchange.show("create", Frame.Place.in(space, title), values);
  }

  private static String cancelUrl(Exchange exchange, SiteSpace space) {
    String path = from(exchange).map(PageUrls::view).orElse(PageUrls.space(space));
    return exchange.request().getContextPath() + path;
  }

  private static SpaceChoice choice(SiteSpace space, SiteSpace chosen) {
    return new SpaceChoice(space.key(), space.name(), space.id() == chosen.id());
  }

  /** The choices that fit what was searched; the one chosen last, or else the first, is chosen. */
  private List<Choice> choices(Exchange exchange, SiteSpace space) {
    Place place = frame.where(exchange, Optional.of(space));
    List<Choice> found =
        Stream.concat(
                Stream.of(blank(exchange)),
                pages.blueprints().all().stream()
                    .filter(offer -> offer.shown(place))
                    .map(offer -> choice(exchange, offer)))
            .filter(choice -> Words.match(exchange.param("q"), List.of(choice.words())))
            .toList();
    String wanted = exchange.param("choice");
    Optional<Choice> first = found.stream().findFirst();
    String chosen =
        found.stream()
            .filter(choice -> choice.key().equals(wanted))
            .findFirst()
            .or(() -> first)
            .map(Choice::key)
            .orElse("");
    return found.stream().map(choice -> chosen(choice, choice.key().equals(chosen))).toList();
  }

  private static Choice chosen(Choice c, boolean chosen) {
    return new Choice(c.key(), c.name(), c.description(), c.icon(), c.words(), chosen);
  }

  private static Choice blank(Exchange exchange) {
    String name = exchange.texts().get("create.blank");
    String description = exchange.texts().get("create.blank.description");
    return new Choice(BLANK, name, description, "", Words.folded(name + " " + description), false);
  }

  private static Choice choice(Exchange exchange, Offer offer) {
    String name = offer.name(exchange.caller().locale());
    String description = offer.description(exchange.caller().locale());
    return new Choice(
        offer.key(),
        name,
        description,
        offer.icon().map(path -> exchange.request().getContextPath() + path).orElse(""),
        Words.folded(name + " " + description),
        false);
  }
}
