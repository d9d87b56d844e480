package org.retis.host.screen;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServlet;
import java.util.Map;
import org.retis.host.api.rest.ContentApi;
import org.retis.host.api.rest.LikesApi;
import org.retis.host.create.FromBlueprint;
import org.retis.host.editor.DescribedMacros;
import org.retis.host.editor.MacroCatalog;
import org.retis.host.editor.MacroDesk;
import org.retis.host.job.Jobs;
import org.retis.host.plugin.Blueprints;
import org.retis.host.plugin.Plugins;
import org.retis.host.render.MacroValues;
import org.retis.host.render.PluginMacros;
import org.retis.host.render.StorageRenderer;
import org.retis.host.site.Site;
import org.retis.host.web.Decorator;
import org.retis.host.web.WebItems;
import org.retis.host.web.WebResources;

/**
 * The wiki in the browser: the filter that logs people in, the screens, Confluence's REST content
 * API, and the frame around plugins' own pages.
 */
public final class Wiki {

  private final Site site;
  private final Frame frame;
  private final StorageRenderer renderer;
  private final EditorCalls editorCalls;
  private final Plugins plugins;
  private final String contextPath;
  private final FromBlueprint fromBlueprint;
  private final Jobs jobs;

  /**
   * Puts the screens together.
   *
   * @param contextPath the path under which the host runs, for instance {@code /confluence}
   * @param macros runs the plugins' macros
   * @param described describes them
   */
  public Wiki(
      Site site,
      String contextPath,
      PluginMacros macros,
      DescribedMacros described,
      Plugins plugins,
      WebResources resources,
      WebItems items,
      Blueprints blueprints,
      Jobs jobs) {
    this.site = site;
    this.contextPath = contextPath;
    this.plugins = plugins;
    this.jobs = jobs;
    frame = new Frame(site, resources, items);
    SiteLinks links = new SiteLinks(site, contextPath);
    renderer = new StorageRenderer(new SiteMacros(site, blueprints, macros), links);
    fromBlueprint = new FromBlueprint(site, blueprints);
    MacroCatalog catalog = new MacroCatalog(described);
    MacroDesk desk = new MacroDesk(catalog, new MacroValues(links), new SiteReferences(site));
    editorCalls = new EditorCalls(catalog, desk, new EditorPreview(renderer, desk, frame));
  }

  /** Must stand before everything, for all addresses. */
  public Filter filter() {
    return new LogInFilter(site, frame);
  }

  /** The frame around pages of plugins. */
  public Decorator decorator() {
    return new FrameDecorator(site, frame);
  }

  /** The servlets by URL pattern; the one for {@code /} also says that there is no such page. */
  public Map<String, HttpServlet> servlets() {
    HttpServlet screens = screens();
    return Map.of(
        "/",
        screens,
        "/plugins/servlet/upm",
        screens,
        "/rest/likes/1.0/*",
        new LikesApi(site),
        "/rest/api/*",
        new ContentApi(site, renderer, contextPath));
  }

  /** The screens; sends form data with files, so it needs a multipart configuration. */
  private HttpServlet screens() {
    LogInScreen logIn = new LogInScreen();
    DashboardScreen dashboard = new DashboardScreen();
    ScreensServlet servlet =
        new ScreensServlet(site, frame)
            .add("", dashboard)
            .add("/", dashboard)
            .add("/index.action", dashboard)
            .add("/dashboard.action", dashboard)
            .add("/login.action", logIn)
            .add("/dologin.action", logIn)
            .add("/logout.action", LogInScreen::logOut)
            .add(LookScreen.PATH + "*", new LookScreen());
    pages(servlet);
    people(servlet);
    ContentScreens.addTo(servlet);
    return servlet;
  }

  private void pages(ScreensServlet servlet) {
    PageScreen page = new PageScreen(renderer);
    HistoryScreen history = new HistoryScreen();
    EditorScreen editor = new EditorScreen(renderer, new BlueprintOrigins(fromBlueprint));
    PageToolsScreen tools = new PageToolsScreen();
    SpaceScreen spaces = new SpaceScreen(frame);
    servlet
        .add("/display/*", page::display)
        .add("/pages/viewpage.action", page::view)
        .add("/pages/viewpreviousversions.action", history::list)
        .add("/pages/revertpage.action", history::restore)
        .add(CreateScreen.PATH, new CreateScreen(frame, fromBlueprint)::answer)
        .add("/pages/createpage.action", editor::create)
        .add("/pages/docreatepage.action", editor::doCreate)
        .add("/pages/editpage.action", editor::edit)
        .add("/pages/doeditpage.action", editor::doEdit)
        .add(EditorCalls.PATH + "*", editorCalls)
        .add("/pages/pagetools.action", tools::show)
        .add("/pages/dopagetools.action", tools::save)
        .add("/spaces/createspace.action", spaces::create)
        .add("/spaces/tools.action", spaces::tools);
  }

  private void people(ScreensServlet servlet) {
    UsersScreen users = new UsersScreen();
    servlet
        .add(
            "/users/viewuserprofile.action",
            exchange -> ProfileScreen.show(exchange, exchange.param("username")))
        .add("/users/viewmysettings.action", new PreferencesScreen())
        .add("/download/attachments/userpicture/*", ProfileScreen::picture)
        .add("/admin", exchange -> exchange.redirect("/plugins/servlet/upm"))
        .add("/admin/*", exchange -> exchange.redirect("/plugins/servlet/upm"))
        .add(JobsScreen.PATH, new JobsScreen(jobs))
        .add("/admin/plugins.action", new PluginsScreen(plugins))
        .add("/plugins/servlet/upm", new PluginsScreen(plugins))
        .add("/admin/users/browseusers.action", users::list)
        .add("/admin/users/createuser.action", users::create)
        .add("/admin/users/edituser.action", users::edit)
        .add("/admin/users/browsegroups.action", new GroupsScreen());
  }
}
