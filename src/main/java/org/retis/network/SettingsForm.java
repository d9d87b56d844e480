package org.retis.network;

import java.util.ArrayList;
import java.util.List;
import org.retis.web.FieldView;
import org.retis.web.FormView;
import org.retis.web.HiddenField;

/**
 * A form of a settings page.
 *
 * @param form where it goes
 * @param fields what to fill in
 * @param hiddenFields what it carries along
 * @param submit what its button says
 * @param spoken what the button says to who can't see beside what it stands, or empty
 * @param main whether its button is the page's main one
 */
public record SettingsForm(
    FormView form,
    List<FieldView> fields,
    List<HiddenField> hiddenFields,
    String submit,
    String spoken,
    boolean main) {

  public SettingsForm {
    fields = List.copyOf(fields);
    hiddenFields = List.copyOf(hiddenFields);
  }

  static SettingsForm main(FormView form, String submit, List<FieldView> fields) {
    return new SettingsForm(form, fields, List.of(), submit, "", true);
  }

  static SettingsForm minor(FormView form, String submit, List<FieldView> fields) {
    return new SettingsForm(form, fields, List.of(), submit, "", false);
  }

  /** The same form carrying one more value along. */
  SettingsForm carrying(String name, Object value) {
    List<HiddenField> more = new ArrayList<>(hiddenFields);
    more.add(new HiddenField(name, String.valueOf(value)));
    return new SettingsForm(form, fields, more, submit, spoken, main);
  }

  /** The same form whose button is told apart from others of its kind. */
  SettingsForm about(String what) {
    return new SettingsForm(form, fields, hiddenFields, submit, what, main);
  }
}
