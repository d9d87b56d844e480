package org.retis.meeting;

import org.retis.network.NetworkContext;
import org.retis.web.MacroSpec;

/** {@code retis-attendance}: who is invited to a meeting and who came. */
public final class AttendanceMacro extends MeetingMacro {

  private static final MacroSpec SPEC =
      MacroSpec.of("meeting", "retis-attendance", "retis.meeting.attendance.title")
          .settings(NetworkContext.TITLE)
          .fields(AttendanceViews.PAGE)
          .resources("meeting-style", "retis-act");

  private final AttendanceViews views;

  /** Made by Confluence, which hands over beans of ours. */
  public AttendanceMacro(MeetingMacroSupport support, AttendanceViews views) {
    super(support, SPEC);
    this.views = views;
  }

  @Override
  String show(NetworkContext context, Meeting meeting) {
    boolean table = context.macro().call().output().isStatic();
    return draw(
        table
            ? "org/retis/meeting/attendance-static.html.vm"
            : "org/retis/meeting/attendance.html.vm",
        views.of(context, meeting));
  }

  @Override
  MeetingUndeclared.Kind kind() {
    return MeetingUndeclared.Kind.ATTENDANCE;
  }
}
