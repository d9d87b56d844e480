package org.retis.web;

import java.util.List;

/**
 * One control of a form with its label, help and mistake. Drawn by {@code
 * org/retis/web/fields.html.vm}, once for each of {@code $view.fields()}.
 *
 * <p>Start from {@link #text}, {@link #area}, {@link #check}, {@link #choose} or {@link #ofType}
 * and add what the field needs.
 *
 * @param name the control's name, and with a prefix its id
 * @param type {@code textarea}, {@code select}, {@code checkbox}, or a type of HTML's {@code input}
 * @param label what it is called
 * @param value what it holds; {@code true} for a ticked box
 * @param help a sentence under it, or empty
 * @param error what is wrong with it, or empty
 * @param requiredText the word beside the label of a field that must be filled in, or empty
 * @param rows the height of a text area
 * @param options what a select offers
 */
public record FieldView(
    String name,
    String type,
    String label,
    String value,
    String help,
    String error,
    String requiredText,
    int rows,
    List<Option> options) {

  /**
   * One thing to choose.
   *
   * @param value what is sent
   * @param text what is read
   * @param selected whether it is the one chosen
   */
  public record Option(String value, String text, boolean selected) {}

  public FieldView {
    options = List.copyOf(options);
  }

  /** A line of text. */
  public static FieldView text(String name, String label, String value) {
    return ofType("text", name, label, value);
  }

  /** A control of another of HTML's types, such as {@code email} or {@code date}. */
  public static FieldView ofType(String type, String name, String label, String value) {
    return new FieldView(name, type, label, value, "", "", "", 0, List.of());
  }

  /** Several lines of text. */
  public static FieldView area(String name, String label, String value, int rows) {
    return new FieldView(name, "textarea", label, value, "", "", "", rows, List.of());
  }

  /** A box to tick, sent as {@code true}. */
  public static FieldView check(String name, String label, boolean ticked) {
    return ofType("checkbox", name, label, Boolean.toString(ticked));
  }

  /** One of several; the selected option is the value. */
  public static FieldView choose(String name, String label, List<Option> options) {
    return new FieldView(name, "select", label, "", "", "", "", 0, options);
  }

  /** The same field with a sentence of help. */
  public FieldView helped(String sentence) {
    return new FieldView(name, type, label, value, sentence, error, requiredText, rows, options);
  }

  /** The same field with what is wrong; an empty sentence means nothing is. */
  public FieldView mistaken(String sentence) {
    return new FieldView(name, type, label, value, help, sentence, requiredText, rows, options);
  }

  /** The same field, to be filled in. */
  public FieldView required(Formats formats) {
    String word = formats.text("retis.web.form.required");
    return new FieldView(name, type, label, value, help, error, word, rows, options);
  }

  /** The id of the control. */
  public String id() {
    return "retis-" + name;
  }

  /** The id of the sentence of help. */
  public String helpId() {
    return id() + "-help";
  }

  /** The id of the sentence about the mistake. */
  public String errorId() {
    return id() + "-error";
  }

  /** The ids of the sentences about the control. */
  public String describedBy() {
    return (helped() ? helpId() : "")
        + (helped() && invalid() ? " " : "")
        + (invalid() ? errorId() : "");
  }

  /** Whether there is a sentence about the control. */
  public boolean described() {
    return helped() || invalid();
  }

  /** Whether there is a sentence of help. */
  public boolean helped() {
    return !help.isEmpty();
  }

  /** Whether something is wrong. */
  public boolean invalid() {
    return !error.isEmpty();
  }

  /** Whether it must be filled in. */
  public boolean required() {
    return !requiredText.isEmpty();
  }

  /** Whether it is a box to tick. */
  public boolean check() {
    return "checkbox".equals(type);
  }

  /** Whether the box is ticked. */
  public boolean checked() {
    return Boolean.parseBoolean(value);
  }

  /** Whether it has several lines. */
  public boolean area() {
    return "textarea".equals(type);
  }

  /** Whether it is a choice of one out of several. */
  public boolean select() {
    return "select".equals(type);
  }
}
