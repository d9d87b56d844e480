package org.retis.host.plugin;

import com.atlassian.confluence.macro.Macro;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The macros of the running plugins, one object each. */
public final class MacroRegistry implements Macros, PluginPart {

  private final Map<String, PluginMacro> macros = new ConcurrentHashMap<>();

  @Override
  public void started(RunningPlugin plugin) {
    for (MacroModule module : plugin.descriptor().macros()) {
      String where = "atlassian-plugin.xml line " + module.line() + ", <xhtml-macro>";
      PluginMacro earlier = macros.get(module.name());
      if (earlier != null) {
        throw new PluginRefusedException(
            where + ": the macro " + module.name() + " belongs to " + earlier.pluginKey());
      }
      Object object = plugin.create(where, module.type());
      if (!(object instanceof Macro macro)) {
        throw new PluginRefusedException(where + ": " + module.type() + " isn't a Macro");
      }
      macros.put(module.name(), new Registered(plugin, module, macro));
    }
  }

  @Override
  public void stopped(RunningPlugin plugin) {
    macros.values().removeIf(macro -> macro.pluginKey().equals(plugin.key()));
  }

  @Override
  public Optional<PluginMacro> find(String name) {
    return Optional.ofNullable(macros.get(name));
  }

  @Override
  public List<PluginMacro> all() {
    return macros.values().stream().sorted(Comparator.comparing(PluginMacro::name)).toList();
  }

  /** A macro with the plugin that it belongs to. */
  private record Registered(RunningPlugin plugin, MacroModule module, Macro macro)
      implements PluginMacro {

    @Override
    public String name() {
      return module.name();
    }

    @Override
    public String pluginKey() {
      return plugin.key();
    }

    @Override
    public String text(Locale locale, String key) {
      return plugin.text(locale, key).orElse(key);
    }
  }
}
