package org.retis.host.plugin;

/** A part of the host that takes up what running plugins bring: macros, endpoints, links, jobs. */
public interface PluginPart {

  /**
   * Takes up a plugin's modules.
   *
   * @throws PluginRefusedException if one can't work; the plugin is then stopped again, and {@link
   *     #stopped} is called
   */
  void started(RunningPlugin plugin);

  /** Lets go of everything of a plugin, however far {@link #started} got. */
  void stopped(RunningPlugin plugin);
}
