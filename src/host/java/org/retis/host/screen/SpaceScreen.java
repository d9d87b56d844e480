package org.retis.host.screen;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.retis.host.site.RefusedException;
import org.retis.host.site.SiteSpace;
import org.retis.host.site.SpaceRight;
import org.retis.host.site.Spaces.NewSpace;
import org.retis.host.site.Subject;
import org.retis.host.web.WebItems.Link;

/** Creates spaces, and their tools: details, permissions, trash, what plugins add. */
final class SpaceScreen {

  private final Frame frame;

  SpaceScreen(Frame frame) {
    this.frame = frame;
  }

  /** Who may do what, as a row of the screen. */
  public record Permission(String kind, String subject, String label, String right) {}

  /** Answers {@code /spaces/createspace.action}. */
  void create(Exchange exchange) throws IOException {
    exchange.requireLogIn();
    if (!exchange.site().rights().isLicensed(exchange.caller().user())) {
      throw Outcome.notPermitted();
    }
    String problem = "";
    if (exchange.isPost()) {
      exchange.requireToken();
      try {
        SiteSpace space = exchange.site().spaces().create(typed(exchange));
        exchange
            .site()
            .spaces()
            .allow(space.id(), Subject.group("confluence-users"), SpaceRight.EDIT);
        exchange.redirect(PageUrls.space(space));
        return;
      } catch (RefusedException e) {
        problem = exchange.reason(e);
      }
    }
    exchange.show(
        "createspace",
        Frame.Place.plain(exchange.texts().get("space.create")),
        Map.of(
            "problem",
            problem,
            "key",
            exchange.param("key"),
            "name",
            exchange.param("name"),
            "description",
            exchange.param("description")));
  }

  private static NewSpace typed(Exchange exchange) {
    String name = exchange.param("name");
    return new NewSpace(
        exchange.param("key"),
        name,
        exchange.param("description"),
        exchange.texts().get("space.home", name),
        "<p>" + org.retis.host.render.Html.escape(exchange.param("description")) + "</p>",
        exchange.caller().key(),
        exchange.site().clock().instant());
  }

  /** Answers {@code /spaces/tools.action}. */
  void tools(Exchange exchange) throws IOException {
    SiteSpace space = exchange.space(exchange.param("key"), SpaceRight.ADMIN);
    String problem = "";
    if (exchange.isPost()) {
      exchange.requireToken();
      problem = exchange.attempt(() -> change(exchange, space)).orElse("");
      if (problem.isEmpty()) {
        String next =
            exchange.param("do").equals("remove")
                ? "/"
                : "/spaces/tools.action?key=" + Exchange.encode(space.key());
        exchange.redirect(next);
        return;
      }
    }
    show(exchange, space, problem);
  }

  private static void change(Exchange exchange, SiteSpace space) {
    switch (exchange.param("do")) {
      case "details" ->
          exchange
              .site()
              .spaces()
              .edit(space.id(), exchange.param("name"), exchange.param("description"));
      case "allow" -> allow(exchange, space);
      case "disallow" ->
          exchange
              .site()
              .spaces()
              .disallow(
                  space.id(),
                  new Subject(
                      Subject.Kind.valueOf(exchange.param("kind")), exchange.param("subject")));
      case "archive" -> exchange.site().spaces().archive(space.id(), true);
      case "unarchive" -> exchange.site().spaces().archive(space.id(), false);
      case "remove" -> {
        if (!exchange.param("confirm").equals(space.key())) {
          throw new RefusedException("space.confirm", space.key());
        }
        exchange.site().spaces().remove(space);
      }
      default -> throw Outcome.notFound();
    }
  }

  private static void allow(Exchange exchange, SiteSpace space) {
    String name = exchange.param("who").strip();
    SpaceRight right = SpaceRight.valueOf(exchange.param("right"));
    Subject subject =
        name.isEmpty() ? Subject.anonymous() : PageToolsScreen.subject(exchange, name);
    exchange.site().spaces().disallow(space.id(), subject);
    exchange.site().spaces().allow(space.id(), subject, right);
  }

  private void show(Exchange exchange, SiteSpace space, String problem) throws IOException {
    List<Permission> permissions =
        exchange.site().spaces().allowed(space.id()).entrySet().stream()
            .map(entry -> row(exchange, entry.getKey(), entry.getValue()))
            .toList();
    List<Link> links = frame.spaceLinks(exchange, space);
    exchange.show(
        "spacetools",
        Frame.Place.in(space, exchange.texts().get("space.tools")),
        Map.of(
            "problem",
            problem,
            "space",
            space,
            "permissions",
            permissions,
            "links",
            links,
            "trashed",
            TrashScreen.rows(exchange, space)));
  }

  private static Permission row(Exchange exchange, Subject subject, SpaceRight right) {
    String label =
        switch (subject.kind()) {
          case USER -> People.name(exchange, subject.id());
          case GROUP -> subject.id();
          case ANONYMOUS -> exchange.texts().get("user.anonymous");
        };
    return new Permission(
        subject.kind().name(),
        subject.id(),
        label,
        exchange.texts().get("right." + right.name().toLowerCase(java.util.Locale.ROOT)));
  }
}
