package org.retis.meeting;

import java.util.List;

/**
 * A form that acts in place, see act.js. Drawn by {@code org/retis/meeting/act-form.html.vm}.
 *
 * @param action where it goes
 * @param method the HTTP method
 * @param fields what to fill in
 * @param submit what its button says
 * @param spoken what the button says besides to who can't see beside what it stands, or empty
 * @param primary whether its button is the main one
 * @param failed what is said when it fails without a sentence
 * @param confirm what is asked before it goes, or empty
 */
public record MeetingForm(
    String action,
    String method,
    List<MeetingField> fields,
    String submit,
    String spoken,
    boolean primary,
    String failed,
    String confirm) {

  public MeetingForm {
    fields = List.copyOf(fields);
  }

  /** The same form, which asks first. */
  MeetingForm asking(String question) {
    return new MeetingForm(action, method, fields, submit, spoken, primary, failed, question);
  }

  /** Whether something is asked before it goes. */
  public boolean asking() {
    return !confirm.isEmpty();
  }
}
