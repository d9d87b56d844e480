package org.retis.host.plugin;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The installed plugins, as an administrator sees them. Safe for use by several threads. */
public interface Plugins {

  /** All installed plugins by name, the disabled ones and those with problems too. */
  List<PluginState> list();

  /** The plugin of this key. */
  Optional<PluginState> find(String key);

  /**
   * Installs a JAR, or replaces the plugin of the same key by it. A plugin that is replaced stays
   * as it was if the new JAR is refused.
   *
   * @param jar a file; it is copied
   * @return the state after the installation, possibly with warnings
   * @throws PluginRefusedException if it can't run here; nothing is left of it
   */
  PluginState install(Path jar);

  /**
   * Removes a plugin; its tables stay, as in Confluence.
   *
   * @throws java.util.NoSuchElementException if there is none of this key
   */
  void remove(String key);

  /**
   * Switches a plugin on or off; a disabled one stays so after a restart.
   *
   * @throws java.util.NoSuchElementException if there is none of this key
   * @throws PluginRefusedException if it doesn't start
   */
  PluginState setEnabled(String key, boolean enabled);
}
