package org.retis.network;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A network of people, declared on its home space.
 *
 * @param id our own id
 * @param homeSpaceKey the key of its home space; a space is home to one network at the most
 * @param name its name
 * @param purpose why it exists, in a sentence
 * @param objectives what it wants to reach
 * @param values what it believes in
 * @param principles how it works
 * @param territory where it works, in words
 * @param parentId the network that it belongs to, or null
 * @param startedOn the day it began, or null where unknown
 * @param contact a mail address for everybody to write to, or empty
 * @param words its own words
 */
public record Network(
    int id,
    String homeSpaceKey,
    String name,
    String purpose,
    String objectives,
    String values,
    String principles,
    String territory,
    @Nullable Integer parentId,
    @Nullable LocalDate startedOn,
    String contact,
    Words words) {

  /** The id of the network that this one belongs to. */
  public Optional<Integer> parent() {
    return Optional.ofNullable(parentId);
  }
}
