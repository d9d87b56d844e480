package org.retis.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item of the agenda as REST answers it.
 *
 * @param id our own id
 * @param position where it stands among the others
 * @param topic what it is about
 * @param kind name of an {@link AgendaKind}
 * @param memberId the member who presents it, or null
 * @param presenter who presents it where it is nobody on the roster
 * @param minutes how long it may take, 0 where nobody said
 * @param documents what to read
 * @param actions ids of actions that earlier meetings left
 * @param version its version, to be sent back with a change
 */
public record AgendaJson(
    int id,
    int position,
    String topic,
    String kind,
    @Nullable Integer memberId,
    String presenter,
    int minutes,
    List<String> documents,
    List<Integer> actions,
    int version) {

  public AgendaJson {
    documents = List.copyOf(documents);
    actions = List.copyOf(actions);
  }

  static AgendaJson of(AgendaItem item) {
    return new AgendaJson(
        item.id(),
        item.position(),
        item.topic(),
        item.kind().name(),
        item.memberId(),
        item.presenter(),
        item.minutes(),
        item.documents(),
        item.actions(),
        item.version());
  }
}
