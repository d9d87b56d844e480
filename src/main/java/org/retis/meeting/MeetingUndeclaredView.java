package org.retis.meeting;

import java.util.List;
import org.retis.web.MessageView;

/**
 * What stands in place of a macro on a page that isn't a meeting's minutes.
 *
 * @param message why, and the next step
 * @param legend what unfolds the forms
 * @param forms how to make it the minutes of a meeting; none for who doesn't coordinate
 */
public record MeetingUndeclaredView(MessageView message, String legend, List<MeetingForm> forms) {

  public MeetingUndeclaredView {
    forms = List.copyOf(forms);
  }
}
