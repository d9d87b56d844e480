package org.retis.meeting;

import java.util.List;
import org.retis.web.FaceView;
import org.retis.web.FieldView;
import org.retis.web.PagingView;

/**
 * Who comes or came to a meeting, ready to be drawn.
 *
 * @param title the heading, or empty
 * @param summary how many of those invited take part
 * @param empty what is said where nobody is invited, or empty
 * @param groups everybody, by whether they came
 * @param columns the headings of the tables
 * @param own what the viewer may say of themselves, or nothing
 * @param editLabel what unfolds the forms of coordinators
 * @param sheet the form in which coordinators set who came; none for others
 * @param add the forms that add somebody, or whom the body invites by now; none for others
 * @param names names that its fields offer
 */
public record AttendanceView(
    String title,
    String summary,
    String empty,
    List<Group> groups,
    Columns columns,
    List<Own> own,
    String editLabel,
    List<Sheet> sheet,
    List<MeetingForm> add,
    MeetingNames names) {

  public AttendanceView {
    groups = List.copyOf(groups);
    own = List.copyOf(own);
    sheet = List.copyOf(sheet);
    add = List.copyOf(add);
  }

  /** The headings of the tables. */
  public record Columns(String name, String state, String deputy) {}

  /**
   * Those of whom the same is known.
   *
   * @param label what, and how many they are
   * @param state what, for one of them
   * @param people the first of them
   * @param moreLabel what unfolds the others, or empty
   * @param more the names of the others
   * @param all everybody, for tables
   */
  public record Group(
      String label,
      String state,
      List<Person> people,
      String moreLabel,
      String more,
      List<Person> all) {

    public Group {
      people = List.copyOf(people);
      all = List.copyOf(all);
    }

    /** Whether there are more than are shown at first. */
    public boolean longer() {
      return !more.isEmpty();
    }
  }

  /**
   * Somebody.
   *
   * @param face their initials
   * @param name their name
   * @param note guest, organisation, or who stood in; or empty
   */
  public record Person(FaceView face, String name, String note) {
    /** Whether there is something to add. */
    public boolean noted() {
      return !note.isEmpty();
    }
  }

  /**
   * What the viewer may say of themselves.
   *
   * @param sentence how it stands
   * @param forms the button that changes it
   */
  public record Own(String sentence, List<MeetingForm> forms) {
    public Own {
      forms = List.copyOf(forms);
    }
  }

  /**
   * The form in which coordinators set who came.
   *
   * @param action where it goes
   * @param help what to know
   * @param submit what its button says
   * @param failed what is said when it fails without a sentence
   * @param rows one for everybody
   * @param paging links to the others where there are many
   */
  public record Sheet(
      String action, String help, String submit, String failed, List<Row> rows, PagingView paging) {

    public Sheet {
      rows = List.copyOf(rows);
    }
  }

  /**
   * Somebody in that form.
   *
   * @param seat the id of the seat
   * @param version its version
   * @param name their name
   * @param stateLabel what the choice is called, with the name
   * @param options what may be chosen
   * @param deputyLabel what the field for who stood in is called, with the name
   * @param deputy who stood in, or empty
   */
  public record Row(
      String seat,
      String version,
      String name,
      String stateLabel,
      List<FieldView.Option> options,
      String deputyLabel,
      String deputy) {

    public Row {
      options = List.copyOf(options);
    }
  }

  /** Whether there is a heading. */
  public boolean titled() {
    return !title.isEmpty();
  }

  /** Whether anybody is invited. */
  public boolean filled() {
    return !groups.isEmpty();
  }

  /** Whether the viewer may set who came. */
  public boolean editable() {
    return !add.isEmpty();
  }
}
