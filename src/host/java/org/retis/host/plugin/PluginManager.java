package org.retis.host.plugin;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.retis.host.ao.BundleObjects;
import org.retis.host.osgi.OsgiFramework;
import org.retis.host.plugin.PluginStarter.Examined;
import org.retis.host.plugin.PluginStarter.Running;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Installs, replaces, switches and removes plugins while the host runs. */
public final class PluginManager implements Plugins, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(PluginManager.class);

  private final PluginStarter starter;
  private final PluginFiles files;
  private final Map<String, Entry> plugins = new ConcurrentHashMap<>();

  /** A known plugin: its state, and what runs of it. */
  private record Entry(PluginState state, Optional<Running> running) {}

  /**
   * @param folder where the JARs are kept
   * @param parts take up plugins in this order and let go in the reverse one
   */
  public PluginManager(
      OsgiFramework framework, BundleObjects objects, Path folder, List<PluginPart> parts) {
    this.starter = new PluginStarter(framework, objects, parts);
    this.files = new PluginFiles(folder);
  }

  /**
   * Puts a JAR among the installed ones without starting it, for {@link #restore}.
   *
   * @throws PluginRefusedException if it isn't the JAR of a plugin
   */
  public synchronized void stage(Path file) {
    files.keep(PluginJar.read(file).key(), file);
  }

  /** Starts the plugins that were installed when the host last ran. A failing one is listed. */
  public synchronized void restore() {
    for (String key : files.keys()) {
      if (!plugins.containsKey(key)) {
        restore(key);
      }
    }
  }

  private void restore(String key) {
    try {
      PluginJar jar = PluginJar.read(files.jar(key));
      if (files.isEnabled(key)) {
        launch(jar);
      } else {
        plugins.put(key, new Entry(describe(jar, false, List.of()), Optional.empty()));
      }
    } catch (PluginRefusedException e) {
      LOG.error("The plugin {} doesn't start: {}", key, e.getMessage());
      plugins.put(key, new Entry(failed(key, e.problems()), Optional.empty()));
    }
  }

  @Override
  public List<PluginState> list() {
    return plugins.values().stream()
        .map(Entry::state)
        .sorted(Comparator.comparing(PluginState::name))
        .toList();
  }

  @Override
  public Optional<PluginState> find(String key) {
    return Optional.ofNullable(plugins.get(key)).map(Entry::state);
  }

  @Override
  public synchronized PluginState install(Path file) {
    PluginJar jar = PluginJar.read(file);
    PluginState state = launch(jar);
    files.keep(jar.key(), file);
    files.setEnabled(jar.key(), true);
    return state;
  }

  @Override
  public synchronized void remove(String key) {
    Entry entry = entry(key);
    entry.running().ifPresent(starter::stop);
    plugins.remove(key);
    files.remove(key);
    LOG.info("Removed {}", key);
  }

  @Override
  public synchronized PluginState setEnabled(String key, boolean enabled) {
    Entry entry = entry(key);
    if (enabled == entry.running().isPresent()) {
      return entry.state();
    }
    PluginJar jar = PluginJar.read(files.jar(key));
    PluginState state;
    if (enabled) {
      state = launch(jar);
    } else {
      entry.running().ifPresent(starter::stop);
      state = describe(jar, false, List.of());
      plugins.put(key, new Entry(state, Optional.empty()));
    }
    files.setEnabled(key, enabled);
    return state;
  }

  private Entry entry(String key) {
    return Optional.ofNullable(plugins.get(key))
        .orElseThrow(() -> new NoSuchElementException("No plugin " + key));
  }

  /** Starts a JAR instead of what runs under its key; if it fails, the earlier one runs again. */
  private PluginState launch(PluginJar jar) {
    Examined examined = starter.examine(jar);
    Optional<Running> earlier = Optional.ofNullable(plugins.get(jar.key())).flatMap(Entry::running);
    earlier.ifPresent(starter::stop);
    try {
      Running running = starter.start(examined);
      PluginState state = describe(jar, true, examined.warnings());
      plugins.put(jar.key(), new Entry(state, Optional.of(running)));
      examined.warnings().forEach(LOG::warn);
      LOG.info("{} {} runs", state.key(), state.version());
      return state;
    } catch (PluginRefusedException e) {
      earlier.ifPresent(running -> restore(jar.key()));
      throw e;
    }
  }

  private static PluginState describe(PluginJar jar, boolean enabled, List<String> problems) {
    PluginDescriptor.Info info = DescriptorParser.parse(jar.descriptor(), new Findings()).info();
    return new PluginState(
        jar.key(),
        info.name(),
        info.version(),
        info.vendor(),
        info.description(),
        enabled,
        Optional.ofNullable(info.params().get("configure.url")),
        problems);
  }

  private static PluginState failed(String key, List<String> problems) {
    return new PluginState(key, key, "", "", "", false, Optional.empty(), problems);
  }

  @Override
  public synchronized void close() {
    plugins.values().forEach(entry -> entry.running().ifPresent(starter::stop));
    plugins.clear();
  }
}
