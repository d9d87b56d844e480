package org.retis.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An action as REST answers it.
 *
 * @param id its id
 * @param number its number
 * @param text what is to be done, as plain text
 * @param state {@code open}, {@code progress}, {@code done} or {@code cancelled}
 * @param note what was last said of its state, or empty
 * @param revision counts the changes of its state
 * @param owner who is to do it, or empty
 * @param ownerId who that is on the roster, or null
 * @param due until when, {@code yyyy-MM-dd}, or null
 * @param heldOn the day of the meeting
 * @param bodyId the committee or group, or null
 * @param pageId the page
 * @param pageTitle its title
 * @param restricted whether only some may view the page
 * @param history what was said of it, oldest first; in the answer to one action only
 */
public record ActionJson(
    int id,
    String number,
    String text,
    String state,
    String note,
    int revision,
    String owner,
    @Nullable Integer ownerId,
    @Nullable String due,
    String heldOn,
    @Nullable Integer bodyId,
    long pageId,
    String pageTitle,
    boolean restricted,
    List<Change> history) {

  public ActionJson {
    history = List.copyOf(history);
  }

  static ActionJson of(Outcome action) {
    return of(action, List.of());
  }

  static ActionJson of(Outcome action, List<ActionChange> history) {
    return new ActionJson(
        action.id(),
        action.code(),
        action.text(),
        action.progress().word(),
        action.note(),
        action.revision(),
        action.owner().name(),
        action.owner().memberId(),
        action.due() == null ? null : action.due().toString(),
        action.heldOn().toString(),
        action.bodyId(),
        action.place().pageId(),
        action.place().pageTitle(),
        action.place().restricted(),
        history.stream().map(Change::of).toList());
  }

  /**
   * One change of its state.
   *
   * @param revision which one, from 1
   * @param state what it was changed to
   * @param note what was said, or empty
   * @param by who said it, or empty
   * @param at when, in UTC
   */
  public record Change(int revision, String state, String note, String by, String at) {

    static Change of(ActionChange change) {
      return new Change(
          change.revision(),
          change.state().word(),
          change.note(),
          change.actorName(),
          change.at().toString());
    }
  }
}
