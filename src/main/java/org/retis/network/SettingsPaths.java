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

  /** People who may be on the roster twice. */
  static String duplicates(Network network) {
    return tab("duplicates", network);
  }

  /** One person; somebody new where the id is 0. */
  static String member(Network network, int memberId) {
    return tab("member", network) + "&member=" + memberId;
  }

  /** One role with its mandates. */
  static String role(Network network, int roleId) {
    return tab("role", network) + "&role=" + roleId;
  }

  /** One mandate; a new one where the id is 0. */
  static String mandate(Network network, int roleId, int mandateId) {
    return tab("mandate", network) + "&role=" + roleId + "&mandate=" + mandateId;
  }

  /** Committees and groups. */
  public static String bodies(Network network) {
    return tab("bodies", network);
  }

  /** One of them; a new one where the id is 0. */
  static String body(Network network, int bodyId) {
    return tab("body", network) + "&body=" + bodyId;
  }

  /** The spaces that count. */
  static String spaces(Network network) {
    return tab("spaces", network);
  }

  /** The network's own words. */
  static String words(Network network) {
    return tab("words", network);
  }

  /** The groups that fill the roster. */
  static String groups(Network network) {
    return tab("group", network);
  }

  /** A later step of the three. */
  static String step(int number, Network network) {
    return SETUP + "?network=" + network.id() + "&step=" + number;
  }

  private static String tab(String tab, Network network) {
    return SETTINGS + "/" + tab + "?network=" + network.id();
  }
}
