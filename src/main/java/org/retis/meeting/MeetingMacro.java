package org.retis.meeting;

import java.util.Optional;
import org.retis.network.NetworkContext;
import org.retis.network.NetworkMacro;
import org.retis.web.MacroParameter;
import org.retis.web.MacroSpec;

/**
 * Base of the macros that belong to the minutes of a meeting: of the page's own meeting, whatever
 * the macro says, so that they can be copied from page to page.
 *
 * <p>The parameter {@code meeting} is written when a page is prepared. On another page it tells
 * that this page is a copy.
 */
abstract class MeetingMacro extends NetworkMacro {

  /** The meeting for which the page was prepared; 0 where nobody prepared it. */
  static final MacroParameter<Integer> MEETING = MacroParameter.whole("meeting", 0, 0, 999_999_999);

  private final MeetingMacroSupport support;

  MeetingMacro(MeetingMacroSupport support, MacroSpec spec) {
    super(support.network(), spec.withSetting(MEETING));
    this.support = support;
  }

  /** Draws the part of a meeting that the macro shows, on the page of its minutes. */
  abstract String show(NetworkContext context, Meeting meeting);

  /** What this macro will show once the page belongs to a meeting. */
  abstract MeetingUndeclared.Kind kind();

  @Override
  protected final String show(NetworkContext context) {
    long page = context.macro().call().contentId();
    Optional<Meeting> meeting = support.meetings().of(context.network(), page);
    return meeting.map(one -> show(context, one)).orElseGet(() -> undeclared(context));
  }

  private String undeclared(NetworkContext context) {
    int id = context.macro().settings().get(MEETING);
    MeetingUndeclared undeclared = new MeetingUndeclared(support, context, kind());
    Optional<Meeting> named =
        id == 0
            ? Optional.empty()
            : support.meetings().find(context.macro().viewer(), context.network(), id);
    MeetingUndeclaredView view = named.map(undeclared::of).orElseGet(undeclared::view);
    return view.forms().isEmpty()
        ? draw(view.message())
        : draw("org/retis/meeting/undeclared.html.vm", view);
  }
}
