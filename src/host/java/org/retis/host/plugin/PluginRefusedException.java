package org.retis.host.plugin;

import java.util.List;

/** A plugin that can't run here. The message says everything that is wrong, a line each. */
public final class PluginRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public PluginRefusedException(String problem) {
    super(problem);
  }

  public PluginRefusedException(String problem, Throwable cause) {
    super(problem, cause);
  }

  public PluginRefusedException(List<String> problems) {
    super(String.join("\n", problems));
  }

  /** The single problems. */
  public List<String> problems() {
    return getMessage().lines().toList();
  }
}
