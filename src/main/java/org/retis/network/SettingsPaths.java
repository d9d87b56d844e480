package org.retis.network;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where the settings pages are, from the context path. */
public final class SettingsPaths {

  /** The three steps from nothing to a network with its first page. */
  public static final String SETUP = "/plugins/servlet/retis/setup";

  /** The tabs for coordinators; each has a path below it. */
  public static final String SETTINGS = "/plugins/servlet/retis/settings";

  private SettingsPaths() {}

  /** The first step, with a space chosen already. */
  public static String setup(String spaceKey) {
    return SETUP + "?space=" + URLEncoder.encode(spaceKey, StandardCharsets.UTF_8);
  }

  /** What a network says about itself. */
  public static String description(Network network) {
    return tab("network", network);
  }

  /** The roster. */
  public static String members(Network network) {
    return tab("members", network);
  }

  /** Roles and mandates. */
  public static String roles(Network network) {
    return tab("roles", network);
  }

  private static String tab(String tab, Network network) {
    return SETTINGS + "/" + tab + "?network=" + network.id();
  }
}
