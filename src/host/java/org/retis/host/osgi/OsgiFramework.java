package org.retis.host.osgi;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.hooks.bundle.CollisionHook;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Felix with Spring and Gemini Blueprint running inside. */
public final class OsgiFramework implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(OsgiFramework.class);
  private static final long STOP_MILLIS = 20_000;

  private final Framework framework;
  private SpringContexts contexts;

  private OsgiFramework(Framework framework) {
    this.framework = framework;
  }

  /**
   * Starts the framework.
   *
   * @param cache folder for its own files; emptied first
   * @param bundles folder with the JARs of Spring and Gemini Blueprint
   * @throws IOException if a JAR can't be read
   */
  public static OsgiFramework start(Path cache, Path bundles) throws IOException {
    FrameworkFactory factory = ServiceLoader.load(FrameworkFactory.class).findFirst().orElseThrow();
    OsgiFramework started = new OsgiFramework(factory.newFramework(configuration(cache)));
    try {
      started.framework.start();
      started.allowTwins();
      started.startSpring(bundles);
      return started;
    } catch (BundleException e) {
      started.close();
      throw new IllegalStateException("The OSGi framework doesn't start", e);
    }
  }

  private static Map<String, String> configuration(Path cache) {
    return Map.of(
        Constants.FRAMEWORK_STORAGE,
        cache.toString(),
        Constants.FRAMEWORK_STORAGE_CLEAN,
        Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT,
        Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA,
        SystemPackages.header(),
        Constants.FRAMEWORK_BUNDLE_PARENT,
        Constants.FRAMEWORK_BUNDLE_PARENT_FRAMEWORK,
        "felix.log.level",
        "1",
        // Tomcat wants the one handler factory of the virtual machine too
        "felix.service.urlhandlers",
        "false");
  }

  /** A plugin is examined beside the one that it replaces, so two of one name may be there. */
  private void allowTwins() {
    context()
        .registerService(CollisionHook.class, (operation, target, others) -> others.clear(), null);
  }

  private void startSpring(Path folder) throws IOException, BundleException {
    List<Bundle> bundles = new ArrayList<>();
    bundles.add(context().installBundle("host:spring", SpringBundle.of(folder)));
    try (DirectoryStream<Path> jars = Files.newDirectoryStream(folder, "gemini-*.jar")) {
      for (Path jar : jars) {
        bundles.add(context().installBundle(jar.toUri().toString(), GeminiBundle.of(jar)));
      }
    }
    if (bundles.size() == 1) {
      throw new IOException("No Gemini Blueprint in " + folder);
    }
    for (Bundle bundle : bundles) {
      bundle.start();
    }
    contexts = new SpringContexts(bundles);
  }

  /** The system bundle's context, for registering services. */
  public BundleContext context() {
    return framework.getBundleContext();
  }

  /** The Spring contexts of the bundles. */
  public SpringContexts contexts() {
    return contexts;
  }

  /**
   * Installs a bundle without starting it.
   *
   * @throws BundleException if it isn't a bundle
   */
  public Bundle install(String location, InputStream jar) throws BundleException {
    return context().installBundle(location, jar);
  }

  @Override
  public void close() {
    try {
      framework.stop();
      framework.waitForStop(STOP_MILLIS);
    } catch (BundleException e) {
      LOG.warn("The OSGi framework doesn't stop cleanly", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
