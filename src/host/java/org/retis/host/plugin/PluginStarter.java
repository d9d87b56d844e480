package org.retis.host.plugin;

import java.util.ArrayList;
import java.util.List;
import org.osgi.framework.Bundle;
import org.retis.host.ao.BundleObjects;
import org.retis.host.osgi.OsgiFramework;
import org.retis.host.plugin.PluginDescriptor.Entities;
import org.retis.host.plugin.PluginDescriptor.Located;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Examines a plugin's JAR, brings it up with all its modules, and takes it down again. */
final class PluginStarter {

  private static final Logger LOG = LoggerFactory.getLogger(PluginStarter.class);

  private final BundleLauncher launcher;
  private final BundleObjects objects;
  private final List<PluginPart> parts;

  PluginStarter(OsgiFramework framework, BundleObjects objects, List<PluginPart> parts) {
    this.launcher = new BundleLauncher(framework);
    this.objects = objects;
    this.parts = List.copyOf(parts);
  }

  /** A resolved bundle that may be started. */
  record Examined(Bundle bundle, PluginDescriptor descriptor, List<String> warnings) {}

  /** A bundle with what was made of it. */
  record Running(Bundle bundle, RunningPlugin plugin) {}

  /**
   * Installs and resolves the bundle and compares it with its descriptor; nothing runs yet.
   *
   * @throws PluginRefusedException with everything that is wrong; nothing is left then
   */
  Examined examine(PluginJar jar) {
    Findings findings = new Findings();
    PluginDescriptor descriptor = DescriptorParser.parse(jar.descriptor(), findings);
    findings.refuseErrors();
    Bundle bundle = launcher.install(jar);
    try {
      new PluginCheck(bundle, descriptor, findings).run();
      findings.refuseErrors();
      return new Examined(bundle, descriptor, findings.warnings());
    } catch (RuntimeException e) {
      launcher.uninstall(bundle);
      throw e;
    }
  }

  /**
   * Opens the tables, starts bundle and Spring context, and hands the modules to the parts.
   *
   * @throws PluginRefusedException if anything of it fails; nothing is left then
   */
  Running start(Examined examined) {
    Bundle bundle = examined.bundle();
    List<PluginPart> taken = new ArrayList<>();
    RunningPlugin plugin = null;
    try {
      openTables(bundle, examined.descriptor());
      plugin = new RunningPlugin(bundle, examined.descriptor(), launcher.start(bundle));
      for (PluginPart part : parts) {
        taken.add(0, part);
        part.started(plugin);
      }
      return new Running(bundle, plugin);
    } catch (PluginRefusedException e) {
      letGo(bundle, plugin, taken);
      throw e;
    } catch (RuntimeException | LinkageError e) {
      letGo(bundle, plugin, taken);
      throw new PluginRefusedException("The plugin doesn't start: " + e, e);
    }
  }

  private void openTables(Bundle bundle, PluginDescriptor descriptor) {
    if (descriptor.activeObjects().isEmpty()) {
      return;
    }
    Entities tables = descriptor.activeObjects().get();
    String namespace = tables.namespace();
    try {
      objects.open(
          bundle,
          namespace.isEmpty() ? descriptor.key() : namespace,
          tables.types().stream().map(Located::value).toList(),
          tables.upgradeTasks().stream().map(Located::value).toList());
    } catch (RuntimeException e) {
      throw new PluginRefusedException(
          "atlassian-plugin.xml line " + tables.line() + ", <ao>: " + e.getMessage(), e);
    }
  }

  /** Takes the modules back in reverse order, then stops the bundle. */
  void stop(Running running) {
    List<PluginPart> reversed = new ArrayList<>();
    parts.forEach(part -> reversed.add(0, part));
    letGo(running.bundle(), running.plugin(), reversed);
  }

  private void letGo(Bundle bundle, RunningPlugin plugin, List<PluginPart> taken) {
    for (PluginPart part : taken) {
      try {
        part.stopped(plugin);
      } catch (RuntimeException e) {
        LOG.warn("Something of {} doesn't stop cleanly", plugin.key(), e);
      }
    }
    launcher.uninstall(bundle);
    objects.close(bundle);
  }
}
