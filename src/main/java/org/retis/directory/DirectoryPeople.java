package org.retis.directory;

import java.util.List;
import org.retis.web.FaceView;
import org.retis.web.LinkView;

/** The people of a directory, ready to be drawn. */
public final class DirectoryPeople {

  private DirectoryPeople() {}

  /**
   * One person.
   *
   * @param face the picture or the initials
   * @param name the name
   * @param href where the entry is, or empty where links make no sense
   * @param function what the person does, or empty
   * @param lines what stands under the name on a card
   * @param mark the lozenge beside the name
   * @param topics what about
   * @param phone the telephone number; its text is empty when there is none
   * @param mail the way to write; its text is empty when there is none
   * @param nested whether the card stands under a heading of its own group
   */
  public record Person(
      FaceView face,
      String name,
      String href,
      String function,
      List<String> lines,
      Mark mark,
      List<String> topics,
      LinkView phone,
      Mail mail,
      boolean nested) {

    public Person {
      lines = List.copyOf(lines);
      topics = List.copyOf(topics);
    }

    /** Whether the name leads to the entry. */
    public boolean linked() {
      return !href.isEmpty();
    }

    /** Whether the function is known. */
    public boolean working() {
      return !function.isEmpty();
    }

    /** Whether there are topics. */
    public boolean knowing() {
      return !topics.isEmpty();
    }

    /** Whether there is a telephone number. */
    public boolean callable() {
      return !phone.text().isEmpty();
    }

    /** Whether there is a way to write. */
    public boolean mailable() {
      return !mail.text().isEmpty();
    }

    /** Whether there is a way to reach the person. */
    public boolean details() {
      return callable() || mailable();
    }
  }

  /**
   * The lozenge beside a name.
   *
   * @param shown whether there is one
   * @param text what it says
   * @param kind AUI's word for its look, or empty for the neutral one
   */
  public record Mark(boolean shown, String text, String kind) {}

  /**
   * The way to write to somebody.
   *
   * @param text the word
   * @param href the address
   * @param label to whom, for who listens
   */
  public record Mail(String text, String href, String label) {}

  /**
   * The people as a table.
   *
   * @param shown whether there is one
   * @param caption what it holds
   * @param headers the columns; the first is the name
   * @param rows the people
   */
  public record Table(boolean shown, String caption, List<Header> headers, List<Row> rows) {

    public Table {
      headers = List.copyOf(headers);
      rows = List.copyOf(rows);
    }
  }

  /**
   * The head of a column.
   *
   * @param text what it holds
   * @param href where sorting by it leads, or empty
   * @param sort {@code ascending} or {@code descending} when the table is sorted by it, else empty
   * @param narrow whether its cells don't wrap
   */
  public record Header(String text, String href, String sort, boolean narrow) {

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
   * One person in the table.
   *
   * @param person the person, for the first cell
   * @param cells the other cells
   */
  public record Row(Person person, List<Cell> cells) {

    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * One cell.
   *
   * @param label what the column is called, for narrow screens
   * @param text what it says, or empty
   * @param href where it leads, or empty
   * @param tags topics, or none
   * @param warned whether the text asks for attention
   * @param narrow whether it doesn't wrap
   */
  public record Cell(
      String label, String text, String href, List<String> tags, boolean warned, boolean narrow) {

    public Cell {
      tags = List.copyOf(tags);
    }

    /** Whether there is anything in it. */
    public boolean filled() {
      return !text.isEmpty() || tagged();
    }

    /** Whether it leads somewhere. */
    public boolean linked() {
      return !href.isEmpty();
    }

    /** The topics in one line. */
    public String joined() {
      return String.join(", ", tags);
    }

    /** Whether it holds topics. */
    public boolean tagged() {
      return !tags.isEmpty();
    }
  }

  /**
   * The people of one organisation.
   *
   * @param title the organisation
   * @param count how many people of it were found
   * @param people those on this page
   */
  public record Group(String title, String count, List<Person> people) {

    public Group {
      people = List.copyOf(people);
    }
  }
}
