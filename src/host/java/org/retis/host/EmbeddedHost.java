package org.retis.host;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.retis.host.PluginPlatform.SiteParts;
import org.retis.host.api.ConfluenceMacros;
import org.retis.host.api.ConfluenceServices;
import org.retis.host.demo.DemoLoader;
import org.retis.host.demo.PluginJobs;
import org.retis.host.plugin.PluginRefusedException;
import org.retis.host.plugin.PluginState;
import org.retis.host.plugin.Plugins;
import org.retis.host.screen.Wiki;
import org.retis.host.site.Site;
import org.retis.host.tour.Tour;
import org.retis.host.web.HostServer.ServletRoute;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The whole host: a wiki on the plugin platform, on one database. */
public final class EmbeddedHost implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedHost.class);

  private final HostOptions options;
  private final HikariDataSource pool;
  private final PluginPlatform platform;
  private final Site site;
  private final List<String> problems = new ArrayList<>();

  private EmbeddedHost(HostOptions options, HikariDataSource pool) throws IOException {
    this.options = options;
    this.pool = pool;
    this.platform = new PluginPlatform(options, pool, Clock.systemUTC());
    this.site = new Site(pool);
  }

  /**
   * Starts a host; it answers when this returns. A plugin that doesn't start is listed with its
   * problems, a demonstration that can't be loaded is among {@link #problems}.
   *
   * @throws IOException if a file can't be read or written
   * @throws IllegalStateException if the port is taken
   */
  public static EmbeddedHost start(HostOptions options) throws IOException {
    Files.createDirectories(options.home());
    HikariDataSource pool = HostDatabase.open(options);
    EmbeddedHost host = null;
    try {
      host = new EmbeddedHost(options, pool);
      host.startWeb();
      host.loadDemo();
      return host;
    } catch (IOException | RuntimeException e) {
      if (host == null) {
        pool.close();
      } else {
        host.close();
      }
      throw e;
    }
  }

  private void startWeb() {
    ConfluenceMacros macros = new ConfluenceMacros(platform.macros(), site);
    Wiki wiki =
        new Wiki(
            site,
            HostOptions.CONTEXT_PATH,
            macros,
            macros,
            platform.plugins(),
            platform.resources(),
            platform.items(),
            platform.blueprints(),
            platform.jobs());
    ConfluenceServices services = new ConfluenceServices(site, () -> address().toString());
    services.publishTo(platform.events());
    List<ServletRoute> servlets =
        wiki.servlets().entrySet().stream()
            .map(entry -> new ServletRoute(entry.getKey(), entry.getValue()))
            .toList();
    SiteParts parts =
        new SiteParts(services.services(), List.of(wiki.filter()), servlets, wiki.decorator());
    try {
      platform.start(parts, options.plugin());
    } catch (PluginRefusedException e) {
      problems.add(options.plugin().orElseThrow() + " isn't installed: " + e.getMessage());
      platform.start(parts, Optional.empty());
    }
  }

  /** A demonstration fills itself in through the plugin, so it waits for one that runs. */
  private void loadDemo() {
    if (platform.plugins().list().stream().noneMatch(PluginState::enabled)) {
      problems.add("No plugin runs, so no demonstration is loaded");
      return;
    }
    try {
      new DemoLoader(site, address(), new PluginJobs(platform.jobs()))
          .load(options.demo(), options.shift());
    } catch (IOException | RuntimeException e) {
      LOG.error("The demonstration can't be loaded", e);
      problems.add("The demonstration " + options.demo() + " can't be loaded: " + e.getMessage());
    }
  }

  /** What went wrong at the start without keeping the host from running, a sentence each. */
  public List<String> problems() {
    return List.copyOf(problems);
  }

  /**
   * Writes the tour of all pages.
   *
   * @return what is wrong, one sentence each
   */
  public List<String> tour() throws IOException {
    List<String> wrong = new ArrayList<>(problems);
    wrong.addAll(new Tour(site, address(), options.tour().orElseThrow()).run());
    return wrong;
  }

  /** The address with the context path. */
  public URI address() {
    return URI.create("http://localhost:" + platform.port() + HostOptions.CONTEXT_PATH);
  }

  /** The wiki's data. */
  public Site site() {
    return site;
  }

  /** The installed plugins. */
  public Plugins plugins() {
    return platform.plugins();
  }

  @Override
  public void close() {
    platform.close();
    pool.close();
  }
}
