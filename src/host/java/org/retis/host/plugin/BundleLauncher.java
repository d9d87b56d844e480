package org.retis.host.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.retis.host.osgi.MissingParts;
import org.retis.host.osgi.OsgiFramework;
import org.retis.host.osgi.SpringContext;
import org.retis.host.osgi.SpringContextException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings a plugin's bundle and its Spring context up and down. */
final class BundleLauncher {

  private static final Logger LOG = LoggerFactory.getLogger(BundleLauncher.class);
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final OsgiFramework framework;
  private final AtomicLong installations = new AtomicLong();

  BundleLauncher(OsgiFramework framework) {
    this.framework = framework;
  }

  /**
   * Installs the bundle and checks that all that it needs is there.
   *
   * @throws PluginRefusedException if not; nothing is left then
   */
  Bundle install(PluginJar jar) {
    Bundle bundle;
    try (InputStream stream = Files.newInputStream(jar.path())) {
      String location = "plugin:" + jar.key() + ":" + installations.incrementAndGet();
      bundle = framework.install(location, stream);
    } catch (IOException | BundleException e) {
      throw new PluginRefusedException("The JAR can't be installed: " + e.getMessage(), e);
    }
    List<String> missing = missing(bundle);
    if (!missing.isEmpty()) {
      uninstall(bundle);
      throw new PluginRefusedException(missing);
    }
    return bundle;
  }

  private List<String> missing(Bundle bundle) {
    Stream<String> packages =
        MissingParts.packages(bundle, framework.context().getBundles()).stream()
            .map(name -> "The JAR imports the package " + name + ", which nothing exports here");
    Stream<String> services =
        MissingParts.services(bundle, framework.context()).stream()
            .map(type -> "The JAR refers to the service " + type + ", which nothing offers here");
    return Stream.concat(packages, services).toList();
  }

  /**
   * Starts the bundle and waits for its Spring context.
   *
   * @throws PluginRefusedException if either fails
   */
  Optional<SpringContext> start(Bundle bundle) {
    try {
      framework.contexts().expect(bundle);
      bundle.start();
      return hasContext(bundle)
          ? Optional.of(framework.contexts().await(bundle, PATIENCE))
          : Optional.empty();
    } catch (BundleException e) {
      throw new PluginRefusedException("The bundle doesn't start: " + e.getMessage(), e);
    } catch (SpringContextException e) {
      throw new PluginRefusedException(e.getMessage(), e);
    }
  }

  private static boolean hasContext(Bundle bundle) {
    return bundle.findEntries("META-INF/spring", "*.xml", false) != null;
  }

  void uninstall(Bundle bundle) {
    try {
      bundle.uninstall();
    } catch (BundleException | RuntimeException e) {
      LOG.warn("The bundle {} doesn't stop cleanly", bundle.getSymbolicName(), e);
    } finally {
      framework.contexts().forget(bundle);
    }
  }
}
