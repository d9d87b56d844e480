package org.retis.host.editor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.retis.host.plugin.MacroModule;
import org.retis.host.render.PluginMacros.Body;

/** The macros of the running plugins, as their descriptors say it. */
@FunctionalInterface
public interface DescribedMacros {

  /** All of them. */
  List<Described> all();

  /** A text of a plugin. */
  @FunctionalInterface
  interface Texts {
    /** The text of a key in the closest language there is. */
    Optional<String> find(Locale locale, String key);
  }

  /**
   * One macro.
   *
   * @param pluginKey the plugin that brings it
   * @param module what the descriptor says
   * @param body what its class takes as its body
   * @param inline whether its class says that it stands within a line
   * @param texts of its plugin
   */
  record Described(String pluginKey, MacroModule module, Body body, boolean inline, Texts texts) {}
}
