package org.retis.host.demo.small;

import java.util.List;
import java.util.Map;

/**
 * What {@code networks.json} holds; the maps go from the key of a network's home space.
 *
 * @param networks parents before children
 * @param people the rosters of the networks other than the county's, which has a file of its own
 * @param roles the roles
 * @param bodies the bodies
 */
record NetworkFile(
    List<NetworkSpec> networks,
    Map<String, List<Map<String, String>>> people,
    Map<String, List<RoleSpec>> roles,
    Map<String, List<BodySpec>> bodies) {

  /**
   * A network.
   *
   * @param space key of its home space
   * @param parent key of the home space of the network above it, or null
   * @param spaces keys of the other spaces that count for it, or null
   */
  record NetworkSpec(
      String space,
      String parent,
      String name,
      String purpose,
      String objectives,
      String values,
      String principles,
      String territory,
      String contact,
      int startedDaysAgo,
      Map<String, String> words,
      List<String> spaces) {}

  /** A role with all its mandates. */
  record RoleSpec(String name, String kind, String description, List<MandateSpec> mandates) {}

  /**
   * A mandate.
   *
   * @param holder first and family name
   * @param deputy the same, or null
   * @param startDays first day, counted from today
   * @param endDays last day, or null
   */
  record MandateSpec(String holder, String deputy, int startDays, Integer endDays) {}

  /**
   * A body.
   *
   * @param members first and family names
   */
  record BodySpec(String name, String kind, String description, List<String> members) {}
}
