package org.retis.meeting;

import java.util.List;
import org.retis.web.FieldView;

/**
 * One control of a form that acts in place. Its label stands around it, so that it needs no id and
 * a page may hold the same form several times.
 *
 * @param name the control's name, and that of the value in JSON
 * @param type {@code textarea}, {@code select}, or a type of HTML's {@code input}
 * @param label what it is called; empty for a hidden one
 * @param value what it holds
 * @param data {@code number}, {@code boolean} or {@code list} where it isn't a text, see act.js
 * @param needed whether it must be filled in
 * @param options what a select offers
 * @param names the id of a list of names that it offers, or empty
 */
public record MeetingField(
    String name,
    String type,
    String label,
    String value,
    String data,
    boolean needed,
    List<FieldView.Option> options,
    String names) {

  public MeetingField {
    options = List.copyOf(options);
  }

  static MeetingField text(String name, String label, String value) {
    return new MeetingField(name, "text", label, value, "", false, List.of(), "");
  }

  static MeetingField needed(String type, String name, String label, String value) {
    return new MeetingField(name, type, label, value, "", true, List.of(), "");
  }

  static MeetingField number(String name, String label, int value) {
    String shown = value == 0 ? "" : String.valueOf(value);
    return new MeetingField(name, "number", label, shown, "number", false, List.of(), "");
  }

  static MeetingField lines(String name, String label, List<String> lines) {
    String value = String.join("\n", lines);
    return new MeetingField(name, "textarea", label, value, "list", false, List.of(), "");
  }

  static MeetingField choice(String name, String label, List<FieldView.Option> options) {
    return new MeetingField(name, "select", label, "", "", false, options, "");
  }

  static MeetingField numbers(String name, String label, List<FieldView.Option> options) {
    return new MeetingField(name, "select", label, "", "number", false, options, "");
  }

  static MeetingField hidden(String name, Object value, String data) {
    return new MeetingField(name, "hidden", "", String.valueOf(value), data, false, List.of(), "");
  }

  /** The same field, which offers names. */
  MeetingField offering(MeetingNames offered) {
    String list = offered.offered() ? offered.id() : "";
    return new MeetingField(name, type, label, value, data, needed, options, list);
  }

  /** Whether it offers names. */
  public boolean offering() {
    return !names.isEmpty();
  }

  /** Whether it is unseen. */
  public boolean unseen() {
    return "hidden".equals(type);
  }

  /** Whether it has several lines. */
  public boolean area() {
    return "textarea".equals(type);
  }

  /** Whether it is a choice of one out of several. */
  public boolean select() {
    return "select".equals(type);
  }

  /** Whether it isn't a text. */
  public boolean typed() {
    return !data.isEmpty();
  }
}
