package org.retis.architecture;

import java.util.Map;
import java.util.Set;

/** The packages of the plugin and which of them may use which. */
final class Rooms {

  /** Each room and the other rooms that it may use. The network can't be removed, so all may. */
  static final Map<String, Set<String>> ALLOWED =
      Map.of(
          "network", Set.of(),
          "directory", Set.of("network"),
          "charter", Set.of("network"),
          "meeting", Set.of("network"),
          "contribution", Set.of("network"));

  /** What is under every room, and which of these each may use. */
  static final Map<String, Set<String>> BASE =
      Map.of(
          "store", Set.of(),
          "gateway", Set.of("store"),
          "web", Set.of("gateway", "store"));

  /** The room that the others stand on. */
  static final String KEYSTONE = "network";

  private Rooms() {}
}
