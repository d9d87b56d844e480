package org.retis.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.retis.gateway.Viewer;
import org.retis.network.Bodies;
import org.retis.network.Circle;
import org.retis.network.Member;
import org.retis.network.Network;
import org.retis.network.NetworkRights;
import org.retis.network.Roster;
import org.retis.store.Database;
import org.retis.store.PageRequest;
import org.retis.web.UserMistake;

/** Makes a new meeting with those invited and its agenda. */
public final class Preparation {

  private static final int MOST_CARRIED = 100;

  private final Database database;
  private final Meetings meetings;
  private final MeetingRules rules;
  private final MeetingStore store;
  private final AttendanceStore seats;
  private final AgendaStore items;
  private final Agenda agenda;
  private final Bodies bodies;
  private final Roster roster;
  private final NetworkRights rights;
  private final List<OpenActions> actions;

  Preparation(
      Database database,
      Meetings meetings,
      MeetingRules rules,
      MeetingStore store,
      AttendanceStore seats,
      AgendaStore items,
      Agenda agenda,
      Bodies bodies,
      Roster roster,
      NetworkRights rights,
      List<OpenActions> actions) {
    this.database = database;
    this.meetings = meetings;
    this.rules = rules;
    this.store = store;
    this.seats = seats;
    this.items = items;
    this.agenda = agenda;
    this.bodies = bodies;
    this.roster = roster;
    this.rights = rights;
    this.actions = List.copyOf(actions);
  }

  /**
   * Prepares a meeting; with a page, declares that this holds its minutes. A form that is sent
   * twice makes one.
   *
   * @throws UserMistake when the viewer doesn't coordinate the network, something can't be
   *     accepted, or the page holds another meeting's minutes
   */
  public Meeting prepare(Viewer viewer, Network network, MeetingDraft draft) {
    rights.require(viewer, network, Circle.COORDINATOR);
    MeetingStamp stamp =
        MeetingStamp.of(network.id(), Objects.requireNonNullElse(draft.key(), ""), draft);
    Optional<Meeting> made = store.made(stamp);
    if (made.isPresent()) {
      return made.get();
    }
    Meeting wanted = rules.fresh(viewer, network, draft);
    List<AgendaItem> wantedItems = items(viewer, network, draft);
    List<Integer> invited = invited(viewer, network, wanted, draft);
    if (draft.pageId() != null) {
      meetings.requireFree(viewer, network, draft.pageId());
    }
    Meeting numbered = meetings.numbered(wanted);
    Meeting placed = draft.pageId() == null ? numbered : numbered.onPage(draft.pageId());
    try {
      Meeting added = added(placed, stamp, wantedItems, invited);
      return draft.pageId() == null ? added : meetings.told(added.id(), null);
    } catch (RuntimeException refused) {
      return faster(viewer, network, placed, stamp).orElseThrow(() -> refused);
    }
  }

  /** The meeting that the same form made at the same time, if that is why ours was refused. */
  private Optional<Meeting> faster(
      Viewer viewer, Network network, Meeting refused, MeetingStamp stamp) {
    Optional<Meeting> made = store.made(stamp);
    if (made.isEmpty() && refused.pageId() != null) {
      meetings.requireFree(viewer, network, refused.pageId());
    }
    return made;
  }

  /** What earlier meetings of a body left to do. */
  List<OpenAction> carried(Viewer viewer, Network network, int bodyId) {
    rights.require(viewer, network, Circle.COORDINATOR);
    return actions.stream()
        .flatMap(source -> source.ofBody(viewer, network, bodyId, MOST_CARRIED).stream())
        .toList();
  }

  /** Actions by their ids. */
  List<OpenAction> actions(Viewer viewer, Network network, List<Integer> ids) {
    return ids.isEmpty()
        ? List.of()
        : actions.stream().flatMap(source -> source.byIds(viewer, network, ids).stream()).toList();
  }

  /** Everybody whom a body invites. */
  List<Member> invitees(Viewer viewer, Network network, int bodyId) {
    List<Member> all = new ArrayList<>();
    int pages = 1;
    for (int page = 1; page <= pages && all.size() < Attendance.MOST; page++) {
      var found =
          bodies.invitees(viewer, network, bodyId, new PageRequest(page, PageRequest.MAX_SIZE));
      all.addAll(found.rows());
      pages = found.pages();
    }
    return all;
  }

  private Meeting added(
      Meeting meeting, MeetingStamp stamp, List<AgendaItem> wanted, List<Integer> invited) {
    return database.inTransaction(
        () -> {
          Meeting added = store.add(meeting, stamp);
          seats.addAll(
              added.networkId(),
              invited.stream().map(id -> AttendanceSeat.member(added.id(), id)).toList());
          wanted.forEach(item -> items.add(added.networkId(), of(added, item)));
          return added;
        });
  }

  private static AgendaItem of(Meeting meeting, AgendaItem item) {
    return new AgendaItem(
        0,
        meeting.id(),
        item.position(),
        item.topic(),
        item.kind(),
        item.memberId(),
        item.presenter(),
        item.minutes(),
        item.documents(),
        item.actions(),
        0);
  }

  private List<AgendaItem> items(Viewer viewer, Network network, MeetingDraft draft) {
    List<AgendaDraft> typed = Objects.requireNonNullElse(draft.items(), List.of());
    if (typed.size() > Agenda.MOST) {
      throw new UserMistake("retis.network.mistake.many", "items", String.valueOf(Agenda.MOST));
    }
    List<AgendaItem> checked = new ArrayList<>();
    for (int i = 0; i < typed.size(); i++) {
      try {
        AgendaDraft item = MeetingResource.given(typed.get(i));
        checked.add(agenda.check(viewer, network, item, 0, i + 1));
      } catch (UserMistake mistake) {
        throw mistake.at("items[" + i + "]");
      }
    }
    return checked;
  }

  private List<Integer> invited(
      Viewer viewer, Network network, Meeting meeting, MeetingDraft draft) {
    if (draft.invitees() == null) {
      return invitees(viewer, network, meeting.bodyId()).stream().map(Member::id).toList();
    }
    List<Integer> wanted = draft.invitees().stream().filter(Objects::nonNull).distinct().toList();
    if (wanted.size() > Attendance.MOST) {
      throw new UserMistake(
          "retis.network.mistake.many", "invitees", String.valueOf(Attendance.MOST));
    }
    if (roster.byIds(viewer, network, wanted).size() != wanted.size()) {
      throw new UserMistake("retis.network.mistake.member.missing", "invitees");
    }
    return wanted;
  }
}
