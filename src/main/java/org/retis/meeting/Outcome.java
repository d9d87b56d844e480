package org.retis.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A decision or an action that stands in minutes, as a register keeps it.
 *
 * @param id our own id
 * @param networkId the network
 * @param kind which of the two
 * @param code its number, for instance {@code 2026-CT3-D07}; never changes, is never given again
 * @param place where it stands in its page
 * @param text what it says, as plain text
 * @param bodyId the committee or group that met, or null where unknown
 * @param heldOn the day of the meeting
 * @param state a word of {@link DecisionStatus} or {@link ActionState}
 * @param due until when an action is to be done or a decision to be reviewed, or null
 * @param note how a decision was taken, or what was last said of an action's state, or empty
 * @param owner who is to do it; nobody for a decision
 * @param revision counts the changes of an action's state
 * @param changedAt when the state last changed, or null
 */
public record Outcome(
    int id,
    int networkId,
    OutcomeKind kind,
    String code,
    OutcomePlace place,
    String text,
    @Nullable Integer bodyId,
    LocalDate heldOn,
    String state,
    @Nullable LocalDate due,
    String note,
    ActionOwner owner,
    int revision,
    @Nullable Instant changedAt) {

  /** Until when it is to be done or reviewed. */
  public Optional<LocalDate> dueOn() {
    return Optional.ofNullable(due);
  }

  /** The committee or group that met. */
  public Optional<Integer> body() {
    return Optional.ofNullable(bodyId);
  }

  /** What became of a decision. */
  public DecisionStatus status() {
    return DecisionStatus.of(state).orElse(DecisionStatus.ADOPTED);
  }

  /** How far an action is. */
  public ActionState progress() {
    return ActionState.of(state).orElse(ActionState.OPEN);
  }
}
