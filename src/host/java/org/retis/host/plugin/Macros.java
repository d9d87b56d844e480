package org.retis.host.plugin;

import com.atlassian.confluence.macro.Macro;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The macros of the enabled plugins. */
public interface Macros {

  /** The macro of a name as it stands in the storage format. */
  Optional<PluginMacro> find(String name);

  /** All macros by name, for the macro browser. */
  List<PluginMacro> all();

  /** One macro of a plugin. */
  interface PluginMacro {

    /** Its name in the storage format. */
    String name();

    /** The plugin that brings it. */
    String pluginKey();

    /** What the descriptor says of it. */
    MacroModule module();

    /** The plugin's own object; Confluence keeps one per macro too. */
    Macro macro();

    /** A text of the plugin, or the key itself when there is none. */
    String text(Locale locale, String key);
  }
}
