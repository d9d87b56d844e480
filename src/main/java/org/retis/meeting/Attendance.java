package org.retis.meeting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.retis.gateway.Viewer;
import org.retis.network.Circle;
import org.retis.network.Input;
import org.retis.network.Member;
import org.retis.network.Network;
import org.retis.network.NetworkRights;
import org.retis.network.Roster;
import org.retis.store.SearchText;
import org.retis.web.UserMistake;

/**
 * Who is invited to a meeting and who came: read by who may view its page, set by coordinators.
 * Until it begins, members who are invited may excuse themselves.
 */
public final class Attendance {

  /** So many people at one meeting. */
  static final int MOST = 2_000;

  private static final int NAME = 150;

  private final Meetings meetings;
  private final AttendanceStore store;
  private final Agenda agenda;
  private final Roster roster;
  private final NetworkRights rights;
  private final Preparation preparation;

  Attendance(
      Meetings meetings,
      AttendanceStore store,
      Agenda agenda,
      Roster roster,
      NetworkRights rights,
      Preparation preparation) {
    this.meetings = meetings;
    this.store = store;
    this.agenda = agenda;
    this.roster = roster;
    this.rights = rights;
    this.preparation = preparation;
  }

  /**
   * Everybody who is invited or came, in order of invitation.
   *
   * @throws UserMistake when the viewer may not see them
   */
  public List<AttendanceSeat> seats(Viewer viewer, Network network, int meetingId) {
    return store.of(meetings.read(viewer, network, meetingId).id());
  }

  /** The seats of a meeting that the viewer is known to be allowed to read. */
  List<AttendanceSeat> seats(Meeting meeting) {
    return store.of(meeting.id());
  }

  /**
   * Sets who came. What others changed meanwhile stays as they left it; everything else is saved.
   *
   * @throws UserMistake when the viewer may not or something can't be accepted, with nothing saved;
   *     and, with the rest saved, when somebody else was faster with some of them
   */
  public void set(Viewer viewer, Network network, int meetingId, List<AttendanceDraft> drafts) {
    Meeting meeting = meetings.lead(viewer, network, meetingId);
    Map<Integer, AttendanceSeat> seats =
        store.of(meeting.id()).stream()
            .collect(Collectors.toMap(AttendanceSeat::id, Function.identity()));
    Map<Integer, Member> people = roster.byIds(viewer, network, memberIds(seats.values()));
    Map<String, Integer> names = new HashMap<>();
    people.values().forEach(member -> names.put(SearchText.fold(member.name()), member.id()));
    List<AttendanceSeat> wanted = drafts.stream().map(draft -> check(seats, names, draft)).toList();
    List<String> others = new ArrayList<>();
    for (AttendanceSeat seat : wanted) {
      AttendanceSeat kept = seats.get(seat.id());
      boolean known = kept != null && kept.version() == seat.version();
      if (!known || !store.save(network.id(), seat)) {
        others.add(name(seat, people));
      }
    }
    if (!others.isEmpty()) {
      throw UserMistake.conflict("retis.meeting.mistake.seats", null, String.join(", ", others));
    }
  }

  /**
   * Excuses the viewer, or takes that back.
   *
   * @throws UserMistake when the viewer isn't invited, the meeting has begun, or a coordinator has
   *     set something else already
   */
  public void excuse(Viewer viewer, Network network, int meetingId, boolean excused) {
    rights.require(viewer, network, Circle.MEMBER);
    Meeting meeting = meetings.read(viewer, network, meetingId);
    AttendanceSeat seat =
        own(viewer, network, meeting)
            .orElseThrow(() -> UserMistake.forbidden("retis.meeting.mistake.uninvited"));
    if (meetings.hasBegun(meeting) || !mayExcuse(seat)) {
      throw UserMistake.conflict("retis.meeting.mistake.late", null);
    }
    AttendanceState state = excused ? AttendanceState.EXCUSED : AttendanceState.EXPECTED;
    if (seat.state() != state && !store.save(network.id(), with(seat, state, null, "", null))) {
      throw UserMistake.conflict("retis.meeting.mistake.changed", null);
    }
  }

  /** The seat of the viewer, if they are invited. */
  Optional<AttendanceSeat> own(Viewer viewer, Network network, Meeting meeting) {
    return roster
        .memberOf(viewer, network)
        .flatMap(member -> store.ofMember(meeting.id(), member.id()));
  }

  /** Whether it is still up to the person to come or not. */
  static boolean mayExcuse(AttendanceSeat seat) {
    return seat.state() == AttendanceState.EXPECTED || seat.state() == AttendanceState.EXCUSED;
  }

  /**
   * Adds somebody by name: the member of that name, else a guest.
   *
   * @throws UserMistake when the viewer may not, the name can't be accepted, or the person is on
   *     the list already
   */
  public AttendanceSeat add(Viewer viewer, Network network, int meetingId, @Nullable String typed) {
    Meeting meeting = meetings.lead(viewer, network, meetingId);
    String name = Input.required("name", typed, NAME);
    Integer member = agenda.named(viewer, network, name);
    List<AttendanceSeat> seats = store.of(meeting.id());
    boolean there =
        seats.stream()
            .anyMatch(
                seat ->
                    member == null
                        ? SearchText.fold(seat.guest()).equals(SearchText.fold(name))
                        : member.equals(seat.memberId()));
    if (there) {
      throw UserMistake.conflict("retis.meeting.mistake.seated", "name", name);
    }
    if (seats.size() >= MOST) {
      throw new UserMistake("retis.network.mistake.many", "name", String.valueOf(MOST));
    }
    return store.add(
        network.id(),
        member == null
            ? AttendanceSeat.guest(meeting.id(), name)
            : AttendanceSeat.member(meeting.id(), member));
  }

  /**
   * Invites whom the body invites by now; nobody who is on the list already is touched.
   *
   * @throws UserMistake when the viewer may not, the body is gone, or there are more than {@value
   *     #MOST} people
   */
  public void inviteAgain(Viewer viewer, Network network, int meetingId) {
    Meeting meeting = meetings.lead(viewer, network, meetingId);
    List<AttendanceSeat> seats = store.of(meeting.id());
    List<Integer> there = seats.stream().map(AttendanceSeat::memberId).toList();
    List<Integer> fresh =
        preparation.invitees(viewer, network, meeting.bodyId()).stream()
            .map(Member::id)
            .filter(id -> !there.contains(id))
            .toList();
    if (seats.size() + fresh.size() > MOST) {
      throw new UserMistake("retis.network.mistake.many", null, String.valueOf(MOST));
    }
    fresh.forEach(id -> store.add(network.id(), AttendanceSeat.member(meeting.id(), id)));
  }

  /**
   * Takes somebody off the list.
   *
   * @param version the version that the editor had before them
   * @throws UserMistake when the viewer may not, or somebody changed it meanwhile
   */
  public void remove(Viewer viewer, Network network, int meetingId, int seatId, int version) {
    Meeting meeting = meetings.lead(viewer, network, meetingId);
    AttendanceSeat seat =
        store
            .byId(seatId)
            .filter(one -> one.meetingId() == meeting.id())
            .orElseThrow(Attendance::missing);
    if (seat.version() != version || !store.remove(network.id(), seat)) {
      throw UserMistake.conflict("retis.meeting.mistake.changed", null);
    }
  }

  /** The ids of all members who are invited or stood in. */
  static List<Integer> memberIds(Iterable<AttendanceSeat> seats) {
    List<Integer> ids = new ArrayList<>();
    for (AttendanceSeat seat : seats) {
      if (seat.memberId() != null) {
        ids.add(seat.memberId());
      }
      if (seat.deputyId() != null) {
        ids.add(seat.deputyId());
      }
    }
    return ids.stream().distinct().toList();
  }

  private static AttendanceSeat check(
      Map<Integer, AttendanceSeat> seats, Map<String, Integer> names, AttendanceDraft draft) {
    AttendanceSeat seat = draft.seat() == null ? null : seats.get(draft.seat());
    if (seat == null) {
      throw missing();
    }
    AttendanceState state = Input.choice("state", draft.state(), AttendanceState.class);
    String deputy =
        state == AttendanceState.REPRESENTED ? Input.line("deputy", draft.deputy(), NAME) : "";
    Integer deputyId = names.get(SearchText.fold(deputy));
    return with(seat, state, deputyId, deputyId == null ? deputy : "", draft.version());
  }

  private static AttendanceSeat with(
      AttendanceSeat seat,
      AttendanceState state,
      @Nullable Integer deputyId,
      String deputy,
      @Nullable Integer version) {
    return new AttendanceSeat(
        seat.id(),
        seat.meetingId(),
        seat.memberId(),
        seat.guest(),
        state,
        deputyId,
        deputy,
        version == null ? seat.version() : version);
  }

  private static String name(AttendanceSeat seat, Map<Integer, Member> people) {
    Member member = seat.memberId() == null ? null : people.get(seat.memberId());
    return member == null ? seat.guest() : member.name();
  }

  private static UserMistake missing() {
    return UserMistake.missing("retis.meeting.mistake.seat");
  }
}
