package org.retis.meeting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.retis.network.Member;
import org.retis.network.NetworkContext;
import org.retis.network.Roster;
import org.retis.store.Page;
import org.retis.store.PageRequest;
import org.retis.store.SearchText;
import org.retis.web.FaceView;
import org.retis.web.FieldView;
import org.retis.web.Formats;
import org.retis.web.MacroParameter;
import org.retis.web.PagingView;

/** Puts together what {@code retis-attendance} shows. */
public final class AttendanceViews {

  /** Which part of a long list the form of coordinators shows. */
  static final MacroParameter<Integer> PAGE = MacroParameter.whole("page", 1, 1, 10_000);

  private static final int SHOWN = 5;
  private static final int ROWS = 100;

  private final Meetings meetings;
  private final Attendance attendance;
  private final Roster roster;

  AttendanceViews(Meetings meetings, Attendance attendance, Roster roster) {
    this.meetings = meetings;
    this.attendance = attendance;
    this.roster = roster;
  }

  /** Somebody with the name to show. */
  private record Seated(
      AttendanceSeat seat, String name, String sort, String note, String deputy) {}

  /** The attendance of a meeting for who looks at its page. */
  AttendanceView of(NetworkContext context, Meeting meeting) {
    Formats formats = context.formats();
    List<Seated> all = seated(context, meeting);
    boolean may = context.offersSettings();
    MeetingNames names =
        may
            ? MeetingNames.of(
                roster,
                context.macro().viewer(),
                context.network(),
                context.macro().id() + "-names")
            : MeetingNames.NONE;
    return new AttendanceView(
        context.heading("retis.meeting.attendance.title"),
        all.isEmpty() ? "" : summary(formats, all),
        all.isEmpty() ? formats.text("retis.meeting.attendance.empty") : "",
        groups(formats, all),
        new AttendanceView.Columns(
            formats.text("retis.meeting.field.name"),
            formats.text("retis.meeting.field.state"),
            formats.text("retis.meeting.field.deputy")),
        own(context, meeting),
        formats.text("retis.meeting.attendance.edit"),
        may && !all.isEmpty() ? List.of(sheet(context, meeting, all)) : List.of(),
        may ? List.of(add(context, meeting, names), again(context, meeting)) : List.of(),
        names);
  }

  private List<Seated> seated(NetworkContext context, Meeting meeting) {
    List<AttendanceSeat> seats = attendance.seats(meeting);
    Map<Integer, Member> people =
        roster.byIds(context.macro().viewer(), context.network(), Attendance.memberIds(seats));
    return seats.stream()
        .map(seat -> seated(context.formats(), seat, people))
        .sorted(Comparator.comparing(Seated::sort).thenComparing(one -> one.seat().id()))
        .toList();
  }

  private static Seated seated(Formats formats, AttendanceSeat seat, Map<Integer, Member> people) {
    Member member = seat.memberId() == null ? null : people.get(seat.memberId());
    String deputy = deputy(seat, people);
    String note = deputy.isEmpty() ? "" : formats.text("retis.meeting.attendance.by", deputy);
    if (member != null) {
      return new Seated(seat, member.name(), member.sortName(), note, deputy);
    }
    boolean known = !seat.guest().isEmpty();
    String name = known ? seat.guest() : formats.text("retis.meeting.attendance.nobody");
    String guest = known ? formats.text("retis.meeting.attendance.guest") : "";
    // guests stand after those invited
    return new Seated(
        seat, name, "\uffff" + SearchText.fold(name), note.isEmpty() ? guest : note, deputy);
  }

  private static String deputy(AttendanceSeat seat, Map<Integer, Member> people) {
    Member member = seat.deputyId() == null ? null : people.get(seat.deputyId());
    return member == null ? seat.deputy() : member.name();
  }

  private static String summary(Formats formats, List<Seated> all) {
    long guests = all.stream().filter(one -> isGuest(one) && counts(one)).count();
    long invited = all.stream().filter(one -> !isGuest(one)).count();
    long taking = all.stream().filter(one -> !isGuest(one) && counts(one)).count();
    boolean open = all.stream().allMatch(one -> one.seat().state() == AttendanceState.EXPECTED);
    String summary =
        open
            ? formats.plural("retis.meeting.attendance.invited", invited)
            : formats.plural("retis.meeting.attendance.summary", invited, taking);
    return guests == 0
        ? summary
        : summary + ", " + formats.plural("retis.meeting.attendance.guests", guests);
  }

  private static boolean isGuest(Seated one) {
    return !one.seat().guest().isEmpty();
  }

  private static boolean counts(Seated one) {
    return one.seat().state().counts();
  }

  private static List<AttendanceView.Group> groups(Formats formats, List<Seated> all) {
    List<AttendanceView.Group> groups = new ArrayList<>();
    for (AttendanceState state : AttendanceState.values()) {
      List<Seated> some = all.stream().filter(one -> one.seat().state() == state).toList();
      if (!some.isEmpty()) {
        groups.add(group(formats, state, some));
      }
    }
    return groups;
  }

  private static AttendanceView.Group group(
      Formats formats, AttendanceState state, List<Seated> some) {
    List<AttendanceView.Person> people = some.stream().map(AttendanceViews::person).toList();
    int shown = people.size() <= SHOWN + 1 ? people.size() : SHOWN;
    String more =
        people.subList(shown, people.size()).stream()
            .map(AttendanceView.Person::name)
            .collect(Collectors.joining(", "));
    return new AttendanceView.Group(
        formats.plural(state.groupKey(), some.size()),
        formats.text(state.key()),
        people.subList(0, shown),
        formats.plural("retis.meeting.attendance.more", (long) people.size() - shown),
        more,
        people);
  }

  private static AttendanceView.Person person(Seated one) {
    Integer member = one.seat().memberId();
    return new AttendanceView.Person(
        FaceView.of(member == null ? 0 : member, one.name(), null), one.name(), one.note());
  }

  private List<AttendanceView.Own> own(NetworkContext context, Meeting meeting) {
    if (!context.macro().interactive() || meeting.isCancelled() || meetings.hasBegun(meeting)) {
      return List.of();
    }
    return attendance
        .own(context.macro().viewer(), context.network(), meeting)
        .filter(Attendance::mayExcuse)
        .map(seat -> List.of(own(context, meeting, seat)))
        .orElse(List.of());
  }

  private static AttendanceView.Own own(
      NetworkContext context, Meeting meeting, AttendanceSeat seat) {
    boolean excused = seat.state() == AttendanceState.EXCUSED;
    String word = excused ? "come" : "excuse";
    MeetingForm form =
        form(
            context,
            path(context, meeting) + "/me",
            "PUT",
            List.of(MeetingField.hidden("excused", !excused, "boolean")),
            word,
            false);
    return new AttendanceView.Own(
        context.formats().text("retis.meeting.attendance.own." + word), List.of(form));
  }

  private AttendanceView.Sheet sheet(NetworkContext context, Meeting meeting, List<Seated> all) {
    Formats formats = context.formats();
    PageRequest request = new PageRequest(context.macro().fields().get(PAGE), ROWS);
    int from = Math.min(request.offset(), all.size());
    int to = Math.min(from + ROWS, all.size());
    Page<Seated> page = new Page<>(all.subList(from, to), all.size(), request);
    return new AttendanceView.Sheet(
        path(context, meeting),
        formats.text("retis.meeting.attendance.edit.help"),
        formats.text("retis.meeting.attendance.save"),
        formats.text("retis.meeting.failed"),
        page.rows().stream().map(one -> row(formats, one)).toList(),
        PagingView.of(page, formats, number -> context.macro().links().with(PAGE, number).href()));
  }

  private static AttendanceView.Row row(Formats formats, Seated one) {
    AttendanceSeat seat = one.seat();
    List<FieldView.Option> options =
        Arrays.stream(AttendanceState.values())
            .map(
                state ->
                    new FieldView.Option(
                        state.name(), formats.text(state.key()), state == seat.state()))
            .toList();
    return new AttendanceView.Row(
        String.valueOf(seat.id()),
        String.valueOf(seat.version()),
        one.name(),
        formats.text("retis.meeting.attendance.state.of", one.name()),
        options,
        formats.text("retis.meeting.attendance.deputy.of", one.name()),
        one.deputy());
  }

  private static MeetingForm again(NetworkContext context, Meeting meeting) {
    return form(context, path(context, meeting) + "/invitees", "POST", List.of(), "again", false);
  }

  private static MeetingForm add(NetworkContext context, Meeting meeting, MeetingNames names) {
    return form(
        context,
        path(context, meeting),
        "POST",
        List.of(
            MeetingField.needed(
                    "text", "name", context.formats().text("retis.meeting.attendance.add.name"), "")
                .offering(names)),
        "add",
        false);
  }

  private static MeetingForm form(
      NetworkContext context,
      String action,
      String method,
      List<MeetingField> fields,
      String word,
      boolean primary) {
    Formats formats = context.formats();
    return new MeetingForm(
        action,
        method,
        fields,
        formats.text("retis.meeting.attendance." + word),
        "",
        primary,
        formats.text("retis.meeting.failed"),
        "");
  }

  private static String path(NetworkContext context, Meeting meeting) {
    return context.address(MeetingPaths.rest(context.network(), meeting.id()) + "/attendance");
  }
}
