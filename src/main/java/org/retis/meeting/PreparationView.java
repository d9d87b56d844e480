package org.retis.meeting;

import java.util.List;
import org.retis.web.FieldView;
import org.retis.web.FormView;
import org.retis.web.HiddenField;
import org.retis.web.LinkView;
import org.retis.web.MessageOnly;
import org.retis.web.PageToCreate;

/**
 * The page on which a meeting is prepared. Drawn by {@code org/retis/meeting/preparation.html.vm}.
 *
 * @param notices what was done, what was wrong, what to mind
 * @param line which meeting it is, or what to do first
 * @param total how long its items take together, or empty
 * @param pages what the browser can make into a page, or none
 * @param links where to go on
 * @param sheets the form, or none
 */
public record PreparationView(
    List<MessageOnly> notices,
    String line,
    String total,
    List<PageToCreate> pages,
    List<LinkView> links,
    List<Sheet> sheets) {

  public PreparationView {
    notices = List.copyOf(notices);
    pages = List.copyOf(pages);
    links = List.copyOf(links);
    sheets = List.copyOf(sheets);
  }

  /**
   * The form.
   *
   * @param form where it goes
   * @param fields what to say of the meeting
   * @param hiddenFields what it carries along
   * @param lists whom to invite, what to carry over
   * @param legend what the agenda is called
   * @param help how to fill it in
   * @param columns what its controls are called
   * @param rows the items of the agenda
   * @param submit what the button says
   * @param names names that its fields offer
   */
  public record Sheet(
      FormView form,
      List<FieldView> fields,
      List<HiddenField> hiddenFields,
      List<Choices> lists,
      String legend,
      String help,
      Columns columns,
      List<Row> rows,
      String submit,
      MeetingNames names) {

    public Sheet {
      fields = List.copyOf(fields);
      hiddenFields = List.copyOf(hiddenFields);
      lists = List.copyOf(lists);
      rows = List.copyOf(rows);
    }
  }

  /**
   * Boxes to tick.
   *
   * @param legend what they are about
   * @param note what to know, or empty
   * @param name the controls' name
   * @param options the boxes
   */
  public record Choices(String legend, String note, String name, List<FieldView.Option> options) {

    public Choices {
      options = List.copyOf(options);
    }

    /** Whether there is something to know. */
    public boolean noted() {
      return !note.isEmpty();
    }
  }

  /** What the controls of an item are called. */
  public record Columns(
      String topic, String kind, String presenter, String minutes, String documents) {}

  /**
   * An item of the agenda.
   *
   * @param number which it is; the end of its controls' names
   * @param label what a screen reader calls it
   * @param item the id of an item that is there, else empty
   * @param version its version
   * @param topic what it is about
   * @param kinds what may be expected
   * @param presenter who presents it
   * @param minutes how long it may take
   * @param documents what to read, one a line
   * @param error what is wrong with it, or empty
   */
  public record Row(
      String number,
      String label,
      String item,
      String version,
      String topic,
      List<FieldView.Option> kinds,
      String presenter,
      String minutes,
      String documents,
      String error) {

    public Row {
      kinds = List.copyOf(kinds);
    }

    /** Whether something is wrong. */
    public boolean invalid() {
      return !error.isEmpty();
    }
  }

  /** Whether it is known how long the items take. */
  public boolean timed() {
    return !total.isEmpty();
  }

  /** Whether there is somewhere to go. */
  public boolean linked() {
    return !links.isEmpty();
  }
}
