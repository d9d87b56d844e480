package org.retis.meeting;

import org.retis.network.NetworkContext;
import org.retis.network.NetworkMacro;
import org.retis.network.NetworkMacroSupport;
import org.retis.web.MacroSpec;

/** {@code retis-meetings}: the next and the past meetings of a network. */
public final class MeetingsMacro extends NetworkMacro {

  private static final MacroSpec SPEC =
      MacroSpec.of("meeting", "retis-meetings", "retis.meeting.title")
          .settings(
              NetworkContext.TITLE, MeetingsViews.BODY, MeetingsViews.SHOW, MeetingsViews.LIMIT)
          .fields(MeetingsViews.COMING, MeetingsViews.PAST)
          .resources("meeting-style");

  private final MeetingsViews views;

  /** Made by Confluence, which hands over beans of ours. */
  public MeetingsMacro(NetworkMacroSupport support, MeetingsViews views) {
    super(support, SPEC);
    this.views = views;
  }

  @Override
  protected String show(NetworkContext context) {
    return draw(
        context.macro().call().output().isStatic()
            ? "org/retis/meeting/meetings-static.html.vm"
            : "org/retis/meeting/meetings.html.vm",
        views.of(context));
  }
}
