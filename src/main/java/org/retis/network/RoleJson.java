package org.retis.network;

import java.util.List;

/**
 * A role as of today, as REST answers it.
 *
 * @param id our own id
 * @param kind name of a {@link RoleKind}
 * @param name its own name, or empty
 * @param description what it is about, or empty
 * @param status name of a {@link RoleStatus}
 * @param current the mandates of today
 * @param coming those that begin later
 * @param past those that are over, latest first
 */
public record RoleJson(
    int id,
    String kind,
    String name,
    String description,
    String status,
    List<MandateJson> current,
    List<MandateJson> coming,
    List<MandateJson> past) {

  static RoleJson of(RoleState state) {
    Role role = state.role();
    return new RoleJson(
        role.id(),
        role.kind().name(),
        role.name(),
        role.description(),
        state.status().name(),
        mandates(state.current()),
        mandates(state.coming()),
        mandates(state.past()));
  }

  private static List<MandateJson> mandates(List<Mandate> mandates) {
    return mandates.stream().map(MandateJson::of).toList();
  }
}
