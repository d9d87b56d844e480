package org.retis.network;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who holds a role, from when to when.
 *
 * @param id our own id
 * @param roleId the role
 * @param holder who holds it
 * @param deputy who stands in, with the same rights, or null
 * @param start the first day, or null where unknown
 * @param end the last day, or null without end
 */
public record Mandate(
    int id,
    int roleId,
    Member holder,
    @Nullable Member deputy,
    @Nullable LocalDate start,
    @Nullable LocalDate end) {

  /** Who stands in. */
  public Optional<Member> standIn() {
    return Optional.ofNullable(deputy);
  }

  /** Whether it has begun and not ended on this day. */
  public boolean isCurrent(LocalDate day) {
    return !hasEnded(day) && !isComing(day);
  }

  /** Whether its last day lies before this day. */
  public boolean hasEnded(LocalDate day) {
    return end != null && end.isBefore(day);
  }

  /** Whether its first day lies after this day. */
  public boolean isComing(LocalDate day) {
    return start != null && start.isAfter(day);
  }
}
