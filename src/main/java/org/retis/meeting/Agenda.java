package org.retis.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.retis.gateway.Viewer;
import org.retis.network.Input;
import org.retis.network.Member;
import org.retis.network.Network;
import org.retis.network.Roster;
import org.retis.network.RosterQuery;
import org.retis.store.PageRequest;
import org.retis.store.SearchText;
import org.retis.web.UserMistake;

/** What a meeting is to be about: read by who may view its page, changed by coordinators. */
public final class Agenda {

  /** More items than this nobody gets through. */
  static final int MOST = 50;

  private static final int TOPIC = 255;
  private static final int PRESENTER = 150;
  private static final int MOST_DOCUMENTS = 20;
  private static final int DOCUMENT = 500;
  private static final int MOST_ACTIONS = 100;
  private static final int NAMESAKES = 20;

  private final Meetings meetings;
  private final AgendaStore store;
  private final Roster roster;

  Agenda(Meetings meetings, AgendaStore store, Roster roster) {
    this.meetings = meetings;
    this.store = store;
    this.roster = roster;
  }

  /**
   * The items in their order.
   *
   * @throws UserMistake when the viewer may not see them
   */
  public List<AgendaItem> items(Viewer viewer, Network network, int meetingId) {
    return store.of(meetings.read(viewer, network, meetingId).id());
  }

  /** The items of a meeting that the viewer is known to be allowed to read. */
  List<AgendaItem> items(Meeting meeting) {
    return store.of(meeting.id());
  }

  /**
   * Adds an item at the end.
   *
   * @throws UserMistake when the viewer may not, something can't be accepted, or there are {@value
   *     #MOST} already
   */
  public AgendaItem add(Viewer viewer, Network network, int meetingId, AgendaDraft draft) {
    Meeting meeting = meetings.lead(viewer, network, meetingId);
    List<AgendaItem> items = store.of(meeting.id());
    if (items.size() >= MOST) {
      throw new UserMistake("retis.network.mistake.many", null, String.valueOf(MOST));
    }
    int last = items.isEmpty() ? 0 : items.get(items.size() - 1).position();
    return store.add(network.id(), check(viewer, network, draft, fresh(meeting.id(), last + 1)));
  }

  /**
   * Changes an item.
   *
   * @throws UserMistake when the viewer may not, something can't be accepted, the item is gone, or
   *     somebody else was faster
   */
  public AgendaItem change(
      Viewer viewer, Network network, int meetingId, int itemId, AgendaDraft draft) {
    AgendaItem old = led(viewer, network, meetingId, itemId);
    AgendaItem wanted = check(viewer, network, draft, old);
    requireFirst(wanted.version() == old.version() && store.save(network.id(), wanted));
    return store.byId(itemId).orElseThrow(Agenda::missing);
  }

  /**
   * Removes an item.
   *
   * @param version the version that the editor had before them
   * @throws UserMistake when the viewer may not, the item is gone, or somebody changed it meanwhile
   */
  public void remove(Viewer viewer, Network network, int meetingId, int itemId, int version) {
    AgendaItem item = led(viewer, network, meetingId, itemId);
    requireFirst(item.version() == version && store.remove(network.id(), item));
  }

  /**
   * Moves an item up or down by some places.
   *
   * @param by places, upwards below 0
   * @throws UserMistake when the viewer may not, the item is gone, or somebody changed the order or
   *     one of the items meanwhile
   */
  public void move(Viewer viewer, Network network, int meetingId, int itemId, int by) {
    AgendaItem item = led(viewer, network, meetingId, itemId);
    List<AgendaItem> order = new ArrayList<>(store.of(item.meetingId()));
    int from = indexOf(order, itemId);
    int to = Math.max(0, Math.min(order.size() - 1, from + by));
    order.add(to, order.remove(from));
    List<AgendaItem> moved = new ArrayList<>();
    for (int place = 0; place < order.size(); place++) {
      if (order.get(place).position() != place + 1) {
        moved.add(order.get(place).at(place + 1));
      }
    }
    requireFirst(store.place(network.id(), moved));
  }

  /** A new item as typed, checked. */
  AgendaItem check(Viewer viewer, Network network, AgendaDraft draft, int meetingId, int place) {
    return check(viewer, network, draft, fresh(meetingId, place));
  }

  /**
   * A row of an agenda that is sent as a whole, checked.
   *
   * @param old what is kept; null when it is gone
   * @throws UserMistake when it is gone, can't be accepted, or says something else than what is
   *     kept while somebody else changed that
   */
  AgendaItem wanted(Viewer viewer, Network network, AgendaDraft draft, @Nullable AgendaItem old) {
    if (old == null) {
      throw missing();
    }
    AgendaItem wanted = check(viewer, network, draft, old);
    if (wanted.sameAs(old)) {
      return old;
    }
    requireFirst(old.id() == 0 || wanted.version() == old.version());
    return wanted;
  }

  private AgendaItem check(Viewer viewer, Network network, AgendaDraft draft, AgendaItem old) {
    String topic = Input.required("topic", draft.topic(), TOPIC);
    AgendaKind kind =
        Input.line("kind", draft.kind(), PRESENTER).isEmpty()
            ? AgendaKind.INFORMATION
            : Input.choice("kind", draft.kind(), AgendaKind.class);
    String name = Input.line("presenter", draft.presenter(), PRESENTER);
    Integer member = named(viewer, network, name);
    return new AgendaItem(
        old.id(),
        old.meetingId(),
        old.position(),
        topic,
        kind,
        member,
        member == null ? name : "",
        MeetingRules.minutes(draft.minutes()),
        draft.documents() == null ? old.documents() : documents(draft.documents()),
        draft.actions() == null ? old.actions() : actions(draft.actions()),
        draft.version() == null ? old.version() : draft.version());
  }

  /** The one member of that name, null where there is none or there are several. */
  @Nullable Integer named(Viewer viewer, Network network, String name) {
    if (name.isEmpty()) {
      return null;
    }
    String folded = SearchText.fold(name);
    List<Member> same =
        roster
            .search(viewer, network, RosterQuery.named(name), new PageRequest(1, NAMESAKES))
            .rows()
            .stream()
            .filter(member -> SearchText.fold(member.name()).equals(folded))
            .toList();
    return same.size() == 1 ? (Integer) same.get(0).id() : null;
  }

  private static List<String> documents(List<String> typed) {
    List<String> lines =
        typed.stream()
            .filter(Objects::nonNull)
            .map(line -> Input.line("documents", line, DOCUMENT))
            .filter(line -> !line.isEmpty())
            .toList();
    if (lines.size() > MOST_DOCUMENTS) {
      throw new UserMistake(
          "retis.network.mistake.many", "documents", String.valueOf(MOST_DOCUMENTS));
    }
    return lines;
  }

  private static List<Integer> actions(List<Integer> typed) {
    List<Integer> ids = typed.stream().filter(Objects::nonNull).distinct().toList();
    if (ids.size() > MOST_ACTIONS) {
      throw new UserMistake("retis.network.mistake.many", "actions", String.valueOf(MOST_ACTIONS));
    }
    return ids;
  }

  private AgendaItem led(Viewer viewer, Network network, int meetingId, int itemId) {
    Meeting meeting = meetings.lead(viewer, network, meetingId);
    return store
        .byId(itemId)
        .filter(item -> item.meetingId() == meeting.id())
        .orElseThrow(Agenda::missing);
  }

  static AgendaItem fresh(int meetingId, int place) {
    return new AgendaItem(
        0, meetingId, place, "", AgendaKind.INFORMATION, null, "", 0, List.of(), List.of(), 0);
  }

  private static int indexOf(List<AgendaItem> items, int id) {
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).id() == id) {
        return i;
      }
    }
    throw missing();
  }

  private static UserMistake missing() {
    return UserMistake.missing("retis.meeting.mistake.item");
  }

  static void requireFirst(boolean first) {
    if (!first) {
      throw UserMistake.conflict("retis.meeting.mistake.changed", null);
    }
  }
}
