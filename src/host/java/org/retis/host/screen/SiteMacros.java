package org.retis.host.screen;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.retis.host.plugin.Blueprints;
import org.retis.host.render.HostDates;
import org.retis.host.render.HostTexts;
import org.retis.host.render.Html;
import org.retis.host.render.PluginMacros;
import org.retis.host.render.RenderScope;
import org.retis.host.site.Site;
import org.retis.host.site.SitePage;
import org.retis.host.site.SiteUser;

/**
 * Confluence's own macros that ask the wiki: the list of labelled pages and the button of a
 * blueprint's index page. All others are those of plugins.
 */
final class SiteMacros implements PluginMacros {

  private static final int SHOWN = 100;

  private final Site site;
  private final Blueprints blueprints;
  private final PluginMacros others;

  SiteMacros(Site site, Blueprints blueprints, PluginMacros others) {
    this.site = site;
    this.blueprints = blueprints;
    this.others = others;
  }

  @Override
  public Optional<PluginMacro> find(String name) {
    return switch (name) {
      case "content-report-table" -> Optional.of(new Own(this::report));
      case "create-from-template" -> Optional.of(new Own(this::button));
      default -> others.find(name);
    };
  }

  private interface Renderer {
    String render(Map<String, String> parameters, RenderScope scope);
  }

  private record Own(Renderer renderer) implements PluginMacro {
    @Override
    public Body body() {
      return Body.NONE;
    }

    @Override
    public String render(Call call, RenderScope scope) {
      return renderer.render(call.parameters(), scope);
    }
  }

  private SiteUser viewer() {
    ConfluenceUser user = AuthenticatedUserThreadLocal.get();
    return user == null ? null : site.users().byKey(user.getKey().getStringValue()).orElse(null);
  }

  private String report(Map<String, String> parameters, RenderScope scope) {
    HostTexts texts = new HostTexts(scope.locale());
    List<SitePage> pages = labelled(parameters, scope);
    if (pages.isEmpty()) {
      return "<p>" + Html.escape(texts.get("report.none")) + "</p>";
    }
    StringBuilder out = new StringBuilder(400);
    out.append("<div class=\"table-wrap\"><table class=\"aui content-report-table-macro\"><thead>");
    out.append("<tr>");
    Stream.of("report.title", "report.creator", "report.modified")
        .forEach(key -> out.append("<th scope=\"col\">").append(texts.get(key)).append("</th>"));
    out.append("</tr></thead><tbody>");
    pages.forEach(page -> row(page, scope, texts, out));
    return out.append("</tbody></table></div>").toString();
  }

  private List<SitePage> labelled(Map<String, String> parameters, RenderScope scope) {
    String space = parameters.getOrDefault("spaces", scope.spaceKey());
    String label = parameters.getOrDefault("labels", "").strip().toLowerCase(Locale.ROOT);
    SiteUser viewer = viewer();
    return site
        .spaces()
        .byKey(space.equals("@self") ? scope.spaceKey() : space)
        .map(found -> site.blueprintPages().labelled(found.id(), label, SHOWN))
        .orElse(List.of())
        .stream()
        .filter(page -> site.rights().mayView(viewer, page))
        .toList();
  }

  private void row(SitePage page, RenderScope scope, HostTexts texts, StringBuilder out) {
    String creator =
        Optional.ofNullable(page.creatorKey())
            .map(
                key ->
                    site.users().byKey(key).map(SiteUser::fullName).orElse(texts.get("user.gone")))
            .orElseGet(() -> texts.get("user.anonymous"));
    out.append("<tr><td><a href=\"");
    out.append(Html.escape(scope.contextPath() + PageUrls.view(page))).append("\">");
    out.append(Html.escape(page.title())).append("</a></td><td>");
    out.append(Html.escape(creator)).append("</td><td>");
    out.append(Html.escape(HostDates.day(page.modified(), texts.locale(), scope.zone())));
    out.append("</td></tr>");
  }

  private String button(Map<String, String> parameters, RenderScope scope) {
    HostTexts texts = new HostTexts(scope.locale());
    String key = parameters.getOrDefault("blueprintModuleCompleteKey", "");
    String space = parameters.getOrDefault("spaceKey", scope.spaceKey());
    String name = blueprints.find(key).map(offer -> offer.name(scope.locale())).orElse("");
    String label = parameters.getOrDefault("buttonLabel", "");
    return "<a class=\"aui-button create-from-template-button\" href=\""
        + Html.escape(
            scope.contextPath()
                + CreateScreen.PATH
                + "?spaceKey="
                + Exchange.encode(space)
                + "&choice="
                + Exchange.encode(key))
        + "\">"
        + Html.escape(label.isEmpty() ? texts.get("report.create", name) : label)
        + "</a>";
  }
}
