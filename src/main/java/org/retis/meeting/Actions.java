package org.retis.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.retis.gateway.Viewer;
import org.retis.network.Member;
import org.retis.network.Network;
import org.retis.network.Roster;
import org.retis.web.UserMistake;

/** Says how far actions are, and remembers what was said. */
public final class Actions {

  /** A note may have so many characters. */
  public static final int NOTE = 1_000;

  /** So many may say something of one action at the same moment. */
  private static final int TRIES = 50;

  private final Registers registers;
  private final ActionStore store;
  private final Roster roster;

  Actions(Registers registers, ActionStore store, Roster roster) {
    this.registers = registers;
    this.store = store;
    this.roster = roster;
  }

  /**
   * Says how far an action is. Without a revision it is said whatever was said before; both stay in
   * the history.
   *
   * @param state a word of {@link ActionState}
   * @param note why, or empty
   * @param revision the revision that the viewer saw, or null
   * @return the action as it is now
   * @throws UserMistake when the viewer may not, something typed can't be accepted, or somebody was
   *     faster
   */
  public Outcome change(
      Viewer viewer,
      Network network,
      int actionId,
      String state,
      String note,
      @Nullable Integer revision) {
    OpenRegister open = registers.open(viewer, network, OutcomeKind.ACTION);
    Outcome action = open.get(actionId);
    if (!open.mayChange(action)) {
      throw UserMistake.forbidden("retis.meeting.mistake.owner");
    }
    ActionState wanted =
        ActionState.of(state)
            .orElseThrow(() -> new UserMistake("retis.meeting.mistake.state", "state"));
    String said = note.strip();
    if (said.length() > NOTE) {
      throw new UserMistake("retis.meeting.mistake.note", "note", NOTE, said.length());
    }
    Member self = roster.memberOf(viewer, network).orElse(null);
    for (int attempt = 0; attempt < TRIES; attempt++) {
      Outcome now = open.get(actionId);
      if (revision != null && revision != now.revision()) {
        throw faster(now);
      }
      if (store.change(now, now.revision(), wanted, said, viewer, self)) {
        return open.get(actionId);
      }
    }
    throw faster(open.get(actionId));
  }

  private UserMistake faster(Outcome now) {
    List<ActionChange> changes = store.changes(now.id());
    String who = changes.isEmpty() ? "" : changes.get(changes.size() - 1).actorName();
    return who.isEmpty()
        ? UserMistake.conflict("retis.meeting.mistake.faster.unknown", "revision")
        : UserMistake.conflict("retis.meeting.mistake.faster", "revision", who);
  }

  /**
   * What was said of an action, oldest first.
   *
   * @throws UserMistake when there is no such action that the viewer may see
   */
  public List<ActionChange> history(Viewer viewer, Network network, int actionId) {
    return store.changes(registers.open(viewer, network, OutcomeKind.ACTION).get(actionId).id());
  }
}
