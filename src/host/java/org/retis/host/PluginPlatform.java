package org.retis.host;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.confluence.plugin.services.VelocityHelperService;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.servlet.Filter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.osgi.framework.BundleContext;
import org.retis.host.ao.BundleObjects;
import org.retis.host.ao.DatabaseLocks;
import org.retis.host.ao.TransactionalDataSource;
import org.retis.host.ao.UpgradeTasks;
import org.retis.host.api.HostClusterLocks;
import org.retis.host.api.HostTransactions;
import org.retis.host.event.HostEventPublisher;
import org.retis.host.job.CronDates;
import org.retis.host.job.JobScheduler;
import org.retis.host.osgi.OsgiFramework;
import org.retis.host.plugin.BlueprintRegistry;
import org.retis.host.plugin.Blueprints;
import org.retis.host.plugin.MacroRegistry;
import org.retis.host.plugin.Macros;
import org.retis.host.plugin.PluginManager;
import org.retis.host.plugin.PluginTemplates;
import org.retis.host.plugin.Plugins;
import org.retis.host.plugin.WebItemRegistry;
import org.retis.host.site.Sql;
import org.retis.host.web.Aui;
import org.retis.host.web.DecoratedAnswers;
import org.retis.host.web.Decorator;
import org.retis.host.web.FilterEndpoints;
import org.retis.host.web.HostPageBuilder;
import org.retis.host.web.HostServer;
import org.retis.host.web.HostServer.FilterRoute;
import org.retis.host.web.HostServer.ServletRoute;
import org.retis.host.web.RequestThread;
import org.retis.host.web.ResourceDownloads;
import org.retis.host.web.RestEndpoints;
import org.retis.host.web.ServletEndpoints;
import org.retis.host.web.WebItems;
import org.retis.host.web.WebResourceRegistry;
import org.retis.host.web.WebResources;

/**
 * All that plugins run on, without a wiki: OSGi, Spring, Active Objects, templates, jobs, and the
 * web server with their endpoints. What a wiki adds comes in at {@link #start}.
 */
public final class PluginPlatform implements AutoCloseable {

  private final OsgiFramework framework;
  private final HostServer server;
  private final TransactionalDataSource transactions;
  private final DatabaseLocks locks;
  private final HostEventPublisher events = new HostEventPublisher();
  private final PluginTemplates templates = new PluginTemplates();
  private final MacroRegistry macros = new MacroRegistry();
  private final WebItemRegistry items = new WebItemRegistry();
  private final BlueprintRegistry blueprints = new BlueprintRegistry();
  private final ResourceDownloads downloads = new ResourceDownloads();
  private final RestEndpoints rest = new RestEndpoints();
  private final Aui aui;
  private final WebResourceRegistry resources;
  private final ServletEndpoints servlets;
  private final FilterEndpoints filters;
  private final JobScheduler jobs;
  private final PluginManager plugins;
  private Decorator decorator = PlainDecorator::decorate;

  /**
   * Starts the framework, no plugin yet.
   *
   * @param options home, port and bundles are used
   * @param pool the database
   * @throws IOException if a file can't be read or written
   */
  public PluginPlatform(HostOptions options, DataSource pool, Clock clock) throws IOException {
    transactions = new TransactionalDataSource(pool);
    locks = new DatabaseLocks(pool);
    aui = new Aui(options.npm());
    resources = new WebResourceRegistry(aui);
    servlets =
        new ServletEndpoints(
            new DecoratedAnswers((in, out, page) -> decorator.decorate(in, out, page)));
    server =
        new HostServer(options.home().resolve("tomcat"), options.port(), HostOptions.CONTEXT_PATH);
    filters = new FilterEndpoints(server::servletContext);
    framework = OsgiFramework.start(options.home().resolve("osgi"), options.bundles());
    CronDates dates = new CronDates(framework.contexts().classLoader());
    jobs = new JobScheduler(clock, locks, dates, new Sql(pool));
    BundleObjects objects = new BundleObjects(transactions, new UpgradeTasks(transactions, locks));
    register(objects);
    plugins =
        new PluginManager(
            framework,
            objects,
            options.home().resolve("plugins"),
            List.of(
                templates,
                resources,
                downloads,
                macros,
                rest,
                servlets,
                filters,
                items,
                blueprints,
                jobs));
  }

  private void register(BundleObjects objects) {
    BundleContext context = framework.context();
    context.registerService(ActiveObjects.class, objects, null);
    context.registerService(VelocityHelperService.class, templates, null);
    context.registerService(EventPublisher.class, events, null);
    context.registerService(TransactionTemplate.class, new HostTransactions(transactions), null);
    context.registerService(ClusterLockService.class, new HostClusterLocks(locks), null);
    context.registerService(PageBuilderService.class, new HostPageBuilder(resources), null);
  }

  /**
   * Starts the web server, then the plugins that were installed earlier.
   *
   * @param site what the wiki adds
   * @param plugin a JAR to install at once, instead of an earlier one of the same key
   * @throws org.retis.host.plugin.PluginRefusedException if that isn't the JAR of a plugin; if it
   *     is and doesn't start, {@link #plugins} lists it with its problems
   */
  public void start(SiteParts site, Optional<Path> plugin) {
    plugin.ifPresent(plugins::stage);
    decorator = site.decorator();
    site.services()
        .forEach(
            (type, service) -> framework.context().registerService(type.getName(), service, null));
    List<Filter> chain = new ArrayList<>();
    chain.add(new RequestThread());
    chain.addAll(site.filters());
    chain.add(filters);
    server.filters(chain.stream().map(filter -> new FilterRoute("/*", filter)).toList());
    List<ServletRoute> routes = new ArrayList<>(site.servlets());
    routes.add(new ServletRoute("/rest/*", rest));
    routes.add(new ServletRoute("/plugins/servlet/*", servlets));
    routes.add(new ServletRoute("/download/resources/*", downloads));
    routes.add(new ServletRoute(Aui.PATH + "/*", aui));
    server.servlets(routes);
    server.start();
    plugins.restore();
  }

  /**
   * What a wiki adds to the platform.
   *
   * @param services by the interface under which plugins look for them
   * @param filters before all servlets, in this order
   * @param servlets with their URL patterns
   * @param decorator frames the pages of plugins
   */
  public record SiteParts(
      Map<Class<?>, Object> services,
      List<Filter> filters,
      List<ServletRoute> servlets,
      Decorator decorator) {}

  /** Installed plugins. */
  public Plugins plugins() {
    return plugins;
  }

  /** Macros of the running plugins. */
  public Macros macros() {
    return macros;
  }

  /** Links of the running plugins. */
  public WebItems items() {
    return items;
  }

  /** What the running plugins offer in the Create dialog. */
  public Blueprints blueprints() {
    return blueprints;
  }

  /** Web resources of the running plugins. */
  public WebResources resources() {
    return resources;
  }

  /** Where the product tells plugins what happens. */
  public EventPublisher events() {
    return events;
  }

  /** Jobs of the running plugins. */
  public JobScheduler jobs() {
    return jobs;
  }

  /** Where plugins' transactions run. */
  public TransactionalDataSource transactions() {
    return transactions;
  }

  /** Locks that hold on all nodes. */
  public DatabaseLocks locks() {
    return locks;
  }

  /** The port of the loopback address. */
  public int port() {
    return server.port();
  }

  @Override
  public void close() {
    server.close();
    jobs.close();
    plugins.close();
    framework.close();
  }
}
