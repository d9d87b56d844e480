package org.retis.meeting;

import java.util.List;
import org.retis.web.FaceView;

/**
 * Entries of a register as a table.
 *
 * @param caption what it holds, in which order, and which part
 * @param headers the columns
 * @param rows the entries
 */
public record RegisterTable(String caption, List<Header> headers, List<Row> rows) {

  public RegisterTable {
    headers = List.copyOf(headers);
    rows = List.copyOf(rows);
  }

  /**
   * The head of a column.
   *
   * @param text what it holds
   * @param href where sorting by it leads, or empty
   * @param sort {@code ascending} or {@code descending} when the table is sorted by it, else empty
   * @param quiet whether it is for who listens only
   */
  public record Header(String text, String href, String sort, boolean quiet) {

    /** Whether the table can be sorted by it. */
    public boolean sortable() {
      return !href.isEmpty();
    }

    /** Whether the table is sorted by it. */
    public boolean sorted() {
      return !sort.isEmpty();
    }

    /** Whether the values grow downwards. */
    public boolean up() {
      return "ascending".equals(sort);
    }
  }

  /**
   * One entry.
   *
   * @param first its first cell, by which it is known
   * @param cells the other cells
   * @param change how its state can be changed
   */
  public record Row(Cell first, List<Cell> cells, Change change) {

    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * One cell.
   *
   * @param label the column's name
   * @param text what it says, or empty
   * @param href where it leads, or empty
   * @param number whether it is a number, which doesn't wrap
   * @param mark the lozenge
   * @param face whose face stands before it, or none
   * @param sub a small second line
   * @param alarm {@code bad} or {@code warn} when the second line is a warning, else empty
   */
  public record Cell(
      String label,
      String text,
      String href,
      boolean number,
      OutcomeView.Mark mark,
      List<FaceView> face,
      Sub sub,
      String alarm) {

    public Cell {
      face = List.copyOf(face);
    }

    /** A plain cell. */
    static Cell of(String label, String text) {
      return new Cell(label, text, "", false, OutcomeView.Mark.NONE, List.of(), Sub.NONE, "");
    }

    /** The same leading somewhere. */
    Cell to(String address) {
      return new Cell(label, text, address, number, mark, face, sub, alarm);
    }

    /** The same as a number, which doesn't wrap. */
    Cell asNumber() {
      return new Cell(label, text, href, true, mark, face, sub, alarm);
    }

    /** The same with a lozenge instead of the text. */
    Cell marked(String kind) {
      return new Cell(
          label, text, href, number, new OutcomeView.Mark(true, text, kind), face, sub, alarm);
    }

    /** The same with a face before it. */
    Cell faced(FaceView who) {
      return new Cell(label, text, href, number, mark, List.of(who), sub, alarm);
    }

    /** The same with a second line. */
    Cell over(String second, String address) {
      Sub below = new Sub(second, address);
      return new Cell(label, text, href, number, mark, face, below, alarm);
    }

    /** The same with a warning as second line. */
    Cell alarmed(String kind, String second) {
      return new Cell(label, text, href, number, mark, face, new Sub(second, ""), kind);
    }

    /** Whether there is anything in it. */
    public boolean filled() {
      return !text.isEmpty() || sub.shown();
    }

    /** Whether it leads somewhere. */
    public boolean linked() {
      return !href.isEmpty();
    }

    /** Whether the second line is a warning. */
    public boolean alarming() {
      return !alarm.isEmpty();
    }
  }

  /**
   * A small second line.
   *
   * @param text what it says, or empty
   * @param href where it leads, or empty
   */
  public record Sub(String text, String href) {

    static final Sub NONE = new Sub("", "");

    /** Whether there is one. */
    public boolean shown() {
      return !text.isEmpty();
    }

    /** Whether it leads somewhere. */
    public boolean linked() {
      return !href.isEmpty();
    }
  }

  /**
   * How the state of an entry can be changed.
   *
   * @param possible whether the reader may change it
   * @param address where a change is sent
   * @param revision the revision that the reader sees
   * @param id what ids inside begin with
   * @param quick whether it can be ended with one button
   * @param done the word on that button
   * @param about which entry, for who listens
   * @param more what the menu of other changes is called
   * @param stateLabel what the choice of a state is called
   * @param states the states
   * @param noteLabel what the note is called
   * @param save the word on the button of the menu
   * @param failed what is said when nothing can be reached
   */
  public record Change(
      boolean possible,
      String address,
      String revision,
      String id,
      boolean quick,
      String done,
      String about,
      String more,
      String stateLabel,
      List<State> states,
      String noteLabel,
      String save,
      String failed) {

    /** Nothing can be changed. */
    static final Change NONE =
        new Change(false, "", "", "", false, "", "", "", "", List.of(), "", "", "");

    public Change {
      states = List.copyOf(states);
    }
  }

  /**
   * A state to choose.
   *
   * @param word what is sent
   * @param text what is read
   * @param chosen whether it is the one now
   */
  public record State(String word, String text, boolean chosen) {}
}
