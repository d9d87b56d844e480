package org.retis.network;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A network as REST answers it; the components are those of {@link Network}.
 *
 * @param startedOn {@code yyyy-MM-dd}, or null
 * @param circle how close the caller stands: {@code VIEWER}, {@code MEMBER} or {@code COORDINATOR}
 */
public record NetworkJson(
    int id,
    String homeSpaceKey,
    String name,
    String purpose,
    String objectives,
    String values,
    String principles,
    String territory,
    @Nullable Integer parentId,
    @Nullable String startedOn,
    String contact,
    Words words,
    String circle) {

  static NetworkJson of(Network network, Circle circle) {
    return new NetworkJson(
        network.id(),
        network.homeSpaceKey(),
        network.name(),
        network.purpose(),
        network.objectives(),
        network.values(),
        network.principles(),
        network.territory(),
        network.parentId(),
        network.startedOn() == null ? null : Objects.toString(network.startedOn()),
        network.contact(),
        network.words(),
        circle.name());
  }
}
