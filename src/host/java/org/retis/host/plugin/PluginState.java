package org.retis.host.plugin;

import java.util.List;
import java.util.Optional;

/**
 * One installed plugin.
 *
 * @param key the plugin key
 * @param name its name
 * @param version its version
 * @param vendor who makes it, may be empty
 * @param description may be empty
 * @param enabled whether it runs
 * @param configureUrl path of its settings below the context path
 * @param problems what is wrong with it, one sentence each; empty when all is well
 */
public record PluginState(
    String key,
    String name,
    String version,
    String vendor,
    String description,
    boolean enabled,
    Optional<String> configureUrl,
    List<String> problems) {

  /** Keeps the problems unchangeable. */
  public PluginState {
    problems = List.copyOf(problems);
  }
}
