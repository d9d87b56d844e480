package org.retis.meeting;

import org.retis.network.NetworkContext;
import org.retis.web.MacroSpec;

/** {@code retis-agenda}: what a meeting is about, in which order and how long. */
public final class AgendaMacro extends MeetingMacro {

  private static final MacroSpec SPEC =
      MacroSpec.of("meeting", "retis-agenda", "retis.meeting.agenda.title")
          .settings(NetworkContext.TITLE)
          .resources("meeting-style", "retis-act");

  private final AgendaViews views;

  /** Made by Confluence, which hands over beans of ours. */
  public AgendaMacro(MeetingMacroSupport support, AgendaViews views) {
    super(support, SPEC);
    this.views = views;
  }

  @Override
  String show(NetworkContext context, Meeting meeting) {
    boolean table = context.macro().call().output().isStatic();
    return draw(
        table ? "org/retis/meeting/agenda-static.html.vm" : "org/retis/meeting/agenda.html.vm",
        views.of(context, meeting));
  }

  @Override
  MeetingUndeclared.Kind kind() {
    return MeetingUndeclared.Kind.AGENDA;
  }
}
