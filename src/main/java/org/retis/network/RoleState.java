package org.retis.network;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A role with its mandates, as of one day.
 *
 * <p>A role whose last mandate ended no more than {@value #LATELY_DAYS} days ago, with a holder who
 * is still in the network, is {@link RoleStatus#ENDED}: prolonging is what comes to mind. After
 * that it is {@link RoleStatus#VACANT}. A mandate of somebody who left the network counts as past.
 *
 * @param role the role
 * @param day the day
 * @param current the mandates of that day, longest first
 * @param coming those that begin later, next first
 * @param past those that are over, latest first
 */
public record RoleState(
    Role role, LocalDate day, List<Mandate> current, List<Mandate> coming, List<Mandate> past) {

  /** A mandate that ends within this many days ends soon. */
  public static final int SOON_DAYS = 60;

  /** A mandate that ended no more than this many days ago ended lately. */
  public static final int LATELY_DAYS = 90;

  private static final Comparator<Mandate> BY_START =
      Comparator.comparing(m -> m.start() == null ? LocalDate.MIN : m.start());
  private static final Comparator<Mandate> BY_END =
      Comparator.comparing(m -> m.end() == null ? LocalDate.MAX : m.end());

  public RoleState {
    current = List.copyOf(current);
    coming = List.copyOf(coming);
    past = List.copyOf(past);
  }

  /**
   * Sorts a role's mandates as of a day.
   *
   * @param mandates all mandates of the role, in any order
   */
  public static RoleState of(Role role, List<Mandate> mandates, LocalDate day) {
    return new RoleState(
        role,
        day,
        mandates.stream().filter(m -> isHeld(m, day)).sorted(BY_START).toList(),
        mandates.stream()
            .filter(m -> m.isComing(day) && m.holder().isPresent())
            .sorted(BY_START)
            .toList(),
        mandates.stream()
            .filter(m -> !isHeld(m, day) && !(m.isComing(day) && m.holder().isPresent()))
            .sorted(BY_END.reversed())
            .toList());
  }

  /** How it stands with the role. */
  public RoleStatus status() {
    if (!current.isEmpty()) {
      boolean soon = coming.isEmpty() && daysLeft().isPresent() && daysLeft().get() <= SOON_DAYS;
      return soon ? RoleStatus.ENDING_SOON : RoleStatus.HELD;
    }
    boolean lately = last().filter(this::endedLately).isPresent();
    return lately ? RoleStatus.ENDED : RoleStatus.VACANT;
  }

  /** The mandate that was over last. */
  public Optional<Mandate> last() {
    return past.stream().findFirst();
  }

  /**
   * In how many days the last of the current mandates ends; 0 means today. Empty when nobody holds
   * the role, or somebody does without end.
   */
  public Optional<Integer> daysLeft() {
    return current.stream()
        .max(BY_END)
        .map(Mandate::end)
        .map(end -> (int) Math.min(Integer.MAX_VALUE, ChronoUnit.DAYS.between(day, end)));
  }

  private boolean endedLately(Mandate mandate) {
    LocalDate end = mandate.end();
    return mandate.holder().isPresent() && end != null && !end.isBefore(day.minusDays(LATELY_DAYS));
  }

  private static boolean isHeld(Mandate mandate, LocalDate day) {
    return mandate.isCurrent(day) && mandate.holder().isPresent();
  }
}
