package org.retis.meeting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What of a register is wanted; each part narrows it.
 *
 * @param search words, each to be found; empty for all
 * @param bodies committees and groups that met; empty for all
 * @param states words of {@link DecisionStatus} or {@link ActionState}; empty for all
 * @param owner the name of who is to do it, folded as {@link ActionOwner#sortName}; empty for all
 * @param mine only what the viewer is to do
 * @param unowned only what nobody is named for
 * @param due which dates
 * @param from the first day of meeting, or null
 * @param to the last day of meeting, or null
 */
public record OutcomeFilter(
    String search,
    List<Integer> bodies,
    List<String> states,
    String owner,
    boolean mine,
    boolean unowned,
    DueFilter due,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {

  /** Everything. */
  public static final OutcomeFilter ALL =
      new OutcomeFilter("", List.of(), List.of(), "", false, false, DueFilter.ANY, null, null);

  public OutcomeFilter {
    bodies = List.copyOf(bodies);
    states = List.copyOf(states);
  }

  /** The same in these states. */
  OutcomeFilter in(List<String> wanted) {
    return new OutcomeFilter(search, bodies, wanted, owner, mine, unowned, due, from, to);
  }

  /** The same with these dates. */
  OutcomeFilter with(DueFilter wanted) {
    return new OutcomeFilter(search, bodies, states, owner, mine, unowned, wanted, from, to);
  }

  /** The same as far as the viewer is to do it. */
  OutcomeFilter ofViewer() {
    return new OutcomeFilter(search, bodies, states, owner, true, unowned, due, from, to);
  }

  /** The same as far as nobody is named for it. */
  OutcomeFilter ofNobody() {
    return new OutcomeFilter(search, bodies, states, owner, mine, true, due, from, to);
  }

  /** The same of these committees and groups. */
  OutcomeFilter of(List<Integer> wanted) {
    return new OutcomeFilter(search, wanted, states, owner, mine, unowned, due, from, to);
  }

  /** The same of meetings since a day. */
  OutcomeFilter since(LocalDate day) {
    return new OutcomeFilter(search, bodies, states, owner, mine, unowned, due, day, to);
  }

  /** Whether anything narrows it. */
  boolean isNarrowed() {
    return !equals(ALL);
  }
}
