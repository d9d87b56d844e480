package org.retis.host.screen;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.retis.host.site.Labels;
import org.retis.host.site.RefusedException;
import org.retis.host.site.Restrictions.Action;
import org.retis.host.site.SitePage;
import org.retis.host.site.SiteSpace;
import org.retis.host.site.SiteUser;
import org.retis.host.site.Subject;

/** Labels, restrictions and parent of a page, on one screen. */
final class PageToolsScreen {

  /** What the form holds. */
  private record Typed(String labels, String viewers, String editors, String parent) {}

  /** Shows labels, restrictions and place of a page. */
  void show(Exchange exchange) throws IOException {
    SitePage page = exchange.editable(exchange.number("pageId"));
    Typed now =
        new Typed(
            String.join(" ", exchange.site().labels().of(page.id())),
            names(exchange, page, Action.VIEW),
            names(exchange, page, Action.EDIT),
            parentTitle(exchange, page));
    show(exchange, page, now, "");
  }

  private void show(Exchange exchange, SitePage page, Typed typed, String problem)
      throws IOException {
    SiteSpace space = exchange.site().spaces().byId(page.spaceId()).orElseThrow();
    exchange.ensureSession();
    exchange.show(
        "pagetools",
        Frame.Place.at(space, page),
        Map.of(
            "problem",
            problem,
            "heading",
            page.title(),
            "pageId",
            String.valueOf(page.id()),
            "url",
            exchange.request().getContextPath() + PageUrls.view(page),
            "labels",
            typed.labels(),
            "viewers",
            typed.viewers(),
            "editors",
            typed.editors(),
            "parent",
            typed.parent(),
            "isHome",
            space.homeId() == page.id()));
  }

  /** Saves labels, restrictions and place: all of them, or nothing. */
  void save(Exchange exchange) throws IOException {
    exchange.requireToken();
    SitePage page = exchange.editable(exchange.number("pageId"));
    Typed typed =
        new Typed(
            exchange.param("labels"),
            exchange.param("viewers"),
            exchange.param("editors"),
            exchange.param("parent"));
    try {
      Set<String> labels = pieces(typed.labels().toLowerCase(Locale.ROOT), "\\s+");
      labels.forEach(Labels::check);
      Set<Subject> viewers = subjects(exchange, typed.viewers());
      Set<Subject> editors = subjects(exchange, typed.editors());
      move(exchange, page, typed.parent().strip());
      label(exchange, page, labels);
      restrict(exchange, page, Action.VIEW, viewers);
      restrict(exchange, page, Action.EDIT, editors);
      exchange.redirect("/pages/viewpage.action?pageId=" + page.id());
    } catch (RefusedException e) {
      show(exchange, page, typed, exchange.reason(e));
    }
  }

  private static void label(Exchange exchange, SitePage page, Set<String> wanted) {
    for (String label : exchange.site().labels().of(page.id())) {
      if (!wanted.contains(label)) {
        exchange.site().labels().remove(page, label, exchange.caller().key());
      }
    }
    wanted.forEach(label -> exchange.site().labels().add(page, label, exchange.caller().key()));
  }

  private static void restrict(
      Exchange exchange, SitePage page, Action action, Set<Subject> subjects) {
    Set<Subject> before = Set.copyOf(exchange.site().restrictions().of(page.id(), action));
    if (!before.equals(subjects)) {
      exchange.site().restrictions().set(page, action, subjects, exchange.caller().key());
    }
  }

  private static Set<Subject> subjects(Exchange exchange, String typed) {
    Set<Subject> result = new LinkedHashSet<>();
    for (String name : pieces(typed, ",")) {
      result.add(subject(exchange, name));
    }
    return result;
  }

  /**
   * The group or account of a name.
   *
   * @throws RefusedException when there is neither
   */
  static Subject subject(Exchange exchange, String name) {
    if (exchange.site().groups().exists(name)) {
      return Subject.group(name);
    }
    return exchange
        .site()
        .users()
        .byName(name)
        .map(user -> Subject.user(user.key()))
        .orElseThrow(() -> new RefusedException("subject.unknown", name));
  }

  private static void move(Exchange exchange, SitePage page, String title) {
    if (title.equals(parentTitle(exchange, page))) {
      return;
    }
    long parent =
        title.isEmpty()
            ? 0
            : exchange
                .site()
                .pages()
                .byTitle(page.spaceKey(), title)
                .orElseThrow(() -> new RefusedException("page.unknown", title))
                .id();
    exchange.site().pages().move(page.id(), parent, exchange.caller().key());
  }

  private static String parentTitle(Exchange exchange, SitePage page) {
    return exchange.site().pages().byId(page.parentId()).map(SitePage::title).orElse("");
  }

  private static String names(Exchange exchange, SitePage page, Action action) {
    List<Subject> subjects = exchange.site().restrictions().of(page.id(), action);
    return subjects.stream()
        .map(
            subject ->
                subject.kind() == Subject.Kind.USER
                    ? exchange.site().users().byKey(subject.id()).map(SiteUser::name).orElse("")
                    : subject.id())
        .filter(name -> !name.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static Set<String> pieces(String typed, String separator) {
    Set<String> result = new LinkedHashSet<>();
    for (String piece : typed.split(separator, -1)) {
      result.add(piece.strip());
    }
    result.remove("");
    return result;
  }
}
