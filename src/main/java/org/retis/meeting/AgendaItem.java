package org.retis.meeting;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One item of the agenda.
 *
 * @param id our own id
 * @param meetingId the meeting
 * @param position where it stands among the others
 * @param topic what it is about
 * @param kind what is expected
 * @param memberId the member who presents it, or null
 * @param presenter who presents it where it is nobody on the roster, or empty
 * @param minutes how long it may take, 0 where nobody said
 * @param documents what to read, one a line: a name, a space and an address, or one of these
 * @param actions ids of actions that earlier meetings left, told under this item
 * @param version how often it was changed, for whoever changes it next
 */
public record AgendaItem(
    int id,
    int meetingId,
    int position,
    String topic,
    AgendaKind kind,
    @Nullable Integer memberId,
    String presenter,
    int minutes,
    List<String> documents,
    List<Integer> actions,
    int version) {

  public AgendaItem {
    documents = List.copyOf(documents);
    actions = List.copyOf(actions);
  }

  AgendaItem at(int place) {
    return new AgendaItem(
        id, meetingId, place, topic, kind, memberId, presenter, minutes, documents, actions,
        version);
  }

  /** Whether the other says the same, whatever its version. */
  boolean sameAs(AgendaItem other) {
    return topic.equals(other.topic)
        && kind == other.kind
        && Objects.equals(memberId, other.memberId)
        && presenter.equals(other.presenter)
        && minutes == other.minutes
        && documents.equals(other.documents)
        && actions.equals(other.actions);
  }
}
