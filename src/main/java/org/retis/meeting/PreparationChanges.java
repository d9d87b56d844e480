package org.retis.meeting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.retis.gateway.Viewer;
import org.retis.network.Network;
import org.retis.web.UserMistake;

/** Changes a meeting and its agenda together: all that was typed, or nothing. */
public final class PreparationChanges {

  private final Meetings meetings;
  private final MeetingRules rules;
  private final MeetingStore store;
  private final Agenda agenda;
  private final AgendaStore items;
  private final MeetingClaimStore claims;

  PreparationChanges(
      Meetings meetings,
      MeetingRules rules,
      MeetingStore store,
      Agenda agenda,
      AgendaStore items,
      MeetingClaimStore claims) {
    this.meetings = meetings;
    this.rules = rules;
    this.store = store;
    this.agenda = agenda;
    this.items = items;
    this.claims = claims;
  }

  /**
   * Saves a meeting with rows of its agenda. Rows that say what is kept already are left alone.
   *
   * @param draft the meeting; sent again with the same key and the same values, it was saved
   * @throws UserMistake with nothing saved, when the viewer may not, something can't be accepted,
   *     or somebody else was faster; {@code items[2].topic} is a field of the third row
   */
  Meeting change(
      Viewer viewer, Network network, int id, MeetingDraft draft, List<AgendaChange> rows) {
    Meeting old = meetings.lead(viewer, network, id);
    String key = draft.key() == null ? "" : draft.key();
    MeetingStamp stamp = MeetingStamp.of(network.id(), key, List.of(id, draft, rows));
    if (claims.isTaken(stamp.both(), 0)) {
      return old;
    }
    Meeting wanted = rules.check(viewer, network, draft, old);
    List<AgendaItem> changed = checked(viewer, network, old, rows);
    Agenda.requireFirst(wanted.version() == old.version());
    Meeting numbered = meetings.renumbered(old, wanted);
    boolean first =
        claims.change(
            network.id(), things(stamp, numbered, changed), () -> write(numbered, changed));
    Agenda.requireFirst(first || claims.isTaken(stamp.both(), 0));
    return store.byId(id).orElseThrow(Meetings::missing);
  }

  private static Map<String, Integer> things(
      MeetingStamp stamp, Meeting meeting, List<AgendaItem> changed) {
    Map<String, Integer> things = new LinkedHashMap<>();
    things.put(stamp.both(), 0);
    things.put(MeetingStore.name(meeting), meeting.version());
    changed.stream()
        .filter(item -> item.id() != 0)
        .forEach(item -> things.put(AgendaStore.name(item), item.version()));
    return things;
  }

  private void write(Meeting meeting, List<AgendaItem> changed) {
    store.write(meeting);
    for (AgendaItem item : changed) {
      if (item.id() == 0) {
        items.add(meeting.networkId(), item);
      } else {
        items.write(item);
      }
    }
  }

  /** What is new or other than it is kept, checked. */
  private List<AgendaItem> checked(
      Viewer viewer, Network network, Meeting meeting, List<AgendaChange> rows) {
    Map<Integer, AgendaItem> kept =
        items.of(meeting.id()).stream()
            .collect(Collectors.toMap(AgendaItem::id, Function.identity()));
    if (kept.size() + rows.stream().filter(row -> row.itemId() == 0).count() > Agenda.MOST) {
      throw new UserMistake("retis.network.mistake.many", null, String.valueOf(Agenda.MOST));
    }
    int place = kept.values().stream().mapToInt(AgendaItem::position).max().orElse(0);
    List<AgendaItem> changed = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      AgendaChange row = rows.get(i);
      try {
        AgendaItem old =
            row.itemId() == 0 ? Agenda.fresh(meeting.id(), ++place) : kept.get(row.itemId());
        AgendaItem wanted = agenda.wanted(viewer, network, row.draft(), old);
        if (wanted.id() == 0 || !wanted.equals(old)) {
          changed.add(wanted);
        }
      } catch (UserMistake mistake) {
        throw mistake.at("items[" + i + "]");
      }
    }
    return changed;
  }
}
