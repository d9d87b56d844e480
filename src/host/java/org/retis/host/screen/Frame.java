package org.retis.host.screen;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.retis.host.render.Html;
import org.retis.host.site.Site;
import org.retis.host.site.SitePage;
import org.retis.host.site.SiteSpace;
import org.retis.host.site.SiteUser;
import org.retis.host.site.SpaceRight;
import org.retis.host.site.Theme;
import org.retis.host.web.PageResources;
import org.retis.host.web.Visitor;
import org.retis.host.web.WebItems;
import org.retis.host.web.WebItems.Link;
import org.retis.host.web.WebResources;

/** What stands around every screen: header, sidebar, footer, style sheets, theme, language. */
final class Frame {

  /**
   * Where a screen stands.
   *
   * @param title of the browser's tab
   * @param space the space, null outside
   * @param page the page, null for other screens
   * @param administration whether the sidebar lists administration screens
   * @param contexts web-resource contexts to bring, besides {@code atl.general}
   */
  record Place(
      String title,
      SiteSpace space,
      SitePage page,
      boolean administration,
      List<String> contexts,
      String headHtml) {

    static Place plain(String title) {
      return new Place(title, null, null, false, List.of("main"), "");
    }

    static Place in(SiteSpace space, String title) {
      return new Place(title, space, null, false, List.of("main", "space"), "");
    }

    static Place at(SiteSpace space, SitePage page) {
      return new Place(page.title(), space, page, false, List.of("main", "page"), "");
    }

    static Place administration(String title) {
      return new Place(title, null, null, true, List.of("atl.admin"), "");
    }

    Place withHead(String html) {
      return new Place(title, space, page, administration, contexts, html);
    }
  }

  private static final Pattern SCRIPT = Pattern.compile("<script [^>]*></script>\\s*");

  private final Site site;
  private final HostTemplates templates = new HostTemplates();
  private final WebResources resources;
  private final WebItems items;
  private final PageTree tree;

  Frame(Site site, WebResources resources, WebItems items) {
    this.site = site;
    this.resources = resources;
    this.items = items;
    this.tree = new PageTree(site);
  }

  /** Fills a template with a screen's values and what all screens have. */
  String fill(String template, Exchange exchange, Map<String, ?> values) {
    Map<String, Object> all = common(exchange);
    all.putAll(values);
    return templates.render(template, all);
  }

  private Map<String, Object> common(Exchange exchange) {
    Caller caller = exchange.caller();
    Map<String, Object> all = new HashMap<>();
    all.put("t", exchange.texts());
    all.put("ctx", exchange.request().getContextPath());
    all.put("token", caller.token());
    all.put("loggedIn", !caller.isAnonymous());
    all.put("administrator", site.rights().isAdministrator(caller.user()));
    return all;
  }

  /** A whole page around a screen's HTML. */
  String page(Exchange exchange, Place place, String bodyHtml) {
    HttpServletRequest request = exchange.request();
    PageResources needed = resources.of(request);
    needed.require("com.atlassian.auiplugin:ajs");
    needed.requireContext("atl.general");
    place.contexts().forEach(needed::requireContext);
    Map<String, Object> values = common(exchange);
    Caller caller = exchange.caller();
    values.put("title", place.title());
    values.put("bodyHtml", bodyHtml);
    values.put("headHtml", place.headHtml());
    values.put("sheet", LookScreen.SHEET);
    values.put("lang", exchange.texts().locale().toLanguageTag());
    values.put("theme", theme(caller.user()));
    values.put("userName", caller.isAnonymous() ? "" : caller.user().name());
    values.put("userKey", caller.isAnonymous() ? "" : caller.user().key());
    values.put("fullName", caller.isAnonymous() ? "" : caller.user().fullName());
    values.put("pageId", place.page() == null ? "" : String.valueOf(place.page().id()));
    values.put("spaceKey", place.space() == null ? "" : place.space().key());
    values.put("spaceName", place.space() == null ? "" : place.space().name());
    values.put("destination", Exchange.encode(destination(request)));
    values.put("sidebarHtml", sidebar(exchange, place));
    values.put("resourcesHtml", needed.tags());
    return templates.render("frame", values);
  }

  /** A page with nothing around the HTML, and no scripts, to be shown in a frame of its own. */
  String bare(Exchange exchange, String bodyHtml) {
    PageResources needed = resources.of(exchange.request());
    needed.require("com.atlassian.auiplugin:ajs");
    Map<String, Object> values = common(exchange);
    values.put("bodyHtml", bodyHtml);
    values.put("sheet", LookScreen.SHEET);
    values.put("lang", exchange.texts().locale().toLanguageTag());
    values.put("theme", theme(exchange.caller().user()));
    values.put("resourcesHtml", SCRIPT.matcher(needed.tags()).replaceAll(""));
    return templates.render("bare", values);
  }

  private String theme(SiteUser user) {
    return user == null ? Theme.LIGHT.id() : user.theme().id();
  }

  private static String destination(HttpServletRequest request) {
    String query = request.getQueryString();
    String path = request.getRequestURI().substring(request.getContextPath().length());
    return query == null ? path : path + "?" + query;
  }

  private String sidebar(Exchange exchange, Place place) {
    if (place.administration()) {
      return administration(exchange);
    }
    if (place.space() == null) {
      return "";
    }
    SiteSpace space = place.space();
    Map<String, Object> values = common(exchange);
    boolean tools = site.rights().may(exchange.caller().user(), SpaceRight.ADMIN, space.id());
    values.put("spaceName", space.name());
    values.put("spaceKey", space.key());
    values.put("tools", tools);
    values.put("treeHtml", tree.html(exchange, space, place.page()));
    values.put("links", spaceLinks(exchange, space));
    values.put("shortcuts", shortcuts(exchange, space));
    return templates.render("sidebar", values);
  }

  /** The index pages of blueprints, which Confluence pins to the sidebar. */
  private List<Shortcut> shortcuts(Exchange exchange, SiteSpace space) {
    String context = exchange.request().getContextPath();
    return site.blueprintPages().of(space.id()).stream()
        .filter(page -> site.rights().mayView(exchange.caller().user(), page))
        .map(page -> new Shortcut(page.title(), context + PageUrls.view(page)))
        .toList();
  }

  /** A page that is pinned to a space's sidebar. */
  public record Shortcut(String title, String url) {}

  /** What plugins add to a space's tools. */
  List<Link> spaceLinks(Exchange exchange, SiteSpace space) {
    WebItems.Place where = where(exchange, Optional.of(space));
    return java.util.stream.Stream.of(
            "system.space.tools/integrations",
            "system.space.tools/addons",
            "system.space.tools/contenttools",
            "system.space.tools/overview",
            "system.space.tools/permissions",
            "system.space.admin",
            "system.space.sidebar/main-links")
        .flatMap(section -> items.of(section, where).stream())
        .toList();
  }

  private String administration(Exchange exchange) {
    Map<String, Object> values = common(exchange);
    values.put(
        "links",
        java.util.stream.Stream.of("system.admin/configuration", "system.admin/administration")
            .flatMap(section -> items.of(section, where(exchange, Optional.empty())).stream())
            .toList());
    return templates.render("administration", values);
  }

  /** Where links of plugins are shown, for their conditions. */
  WebItems.Place where(Exchange exchange, Optional<SiteSpace> space) {
    Caller caller = exchange.caller();
    return new WebItems.Place(
        Visitor.of(exchange.request()),
        caller.locale(),
        exchange.request().getContextPath(),
        space.map(
            s ->
                new WebItems.Space(
                    s.key(), s.name(), permission -> permits(caller, s, permission))),
        Optional.empty());
  }

  private boolean permits(Caller caller, SiteSpace space, String permission) {
    return switch (permission) {
      case "view" -> site.rights().may(caller.user(), SpaceRight.VIEW, space.id());
      case "comment" -> site.rights().may(caller.user(), SpaceRight.COMMENT, space.id());
      case "administer" -> site.rights().may(caller.user(), SpaceRight.ADMIN, space.id());
      case "edit", "createpage", "editpage" ->
          site.rights().may(caller.user(), SpaceRight.EDIT, space.id());
      default -> false;
    };
  }

  /** A box that says what went wrong. */
  static String problem(String text) {
    return "<div class=\"aui-message aui-message-error\" role=\"alert\"><p>"
        + Html.escape(text)
        + "</p></div>";
  }
}
