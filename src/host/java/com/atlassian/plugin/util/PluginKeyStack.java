package com.atlassian.plugin.util;

/**
 * Stands in for Atlassian's class of this name, which Active Objects 4 and later ask whom to blame
 * for a query. Nobody is.
 */
public final class PluginKeyStack {

  private PluginKeyStack() {}

  /** The key of the plugin that the current call came from: unknown here. */
  public static String getFirstPluginKey() {
    return null;
  }
}
