package org.retis.meeting;

import java.util.List;
import org.retis.web.LinkView;
import org.retis.web.PagingView;

/**
 * The meetings of a network, ready to be drawn.
 *
 * @param title the heading, or empty
 * @param links what coordinators can do elsewhere
 * @param parts those to come, those that have begun, or both
 */
public record MeetingsView(String title, List<LinkView> links, List<Part> parts) {

  public MeetingsView {
    links = List.copyOf(links);
    parts = List.copyOf(parts);
  }

  /**
   * Some of them.
   *
   * @param label which, and how many they are
   * @param columns the headings
   * @param rows a page of them
   * @param empty what is said where there are none
   * @param paging links to the others
   */
  public record Part(
      String label, Columns columns, List<Row> rows, String empty, PagingView paging) {

    public Part {
      rows = List.copyOf(rows);
    }

    /** Whether there are any. */
    public boolean filled() {
      return !rows.isEmpty();
    }
  }

  /** The headings of the table. */
  public record Columns(String title, String day, String place, String number) {}

  /**
   * A meeting.
   *
   * @param title what it is called
   * @param page the address of its minutes, or empty
   * @param state that it is called off, or empty
   * @param day its day
   * @param hours from when to when
   * @param place where, or empty
   * @param joinLabel what the link to the video meeting says
   * @param join the address of the video meeting, or empty
   * @param number what numbers of its decisions begin with
   */
  public record Row(
      String title,
      String page,
      String state,
      String day,
      String hours,
      String place,
      String joinLabel,
      String join,
      String number) {

    /** Whether the viewer may open its minutes. */
    public boolean opens() {
      return !page.isEmpty();
    }

    /** Whether it was called off. */
    public boolean off() {
      return !state.isEmpty();
    }

    /** Whether there is a video meeting. */
    public boolean joins() {
      return !join.isEmpty();
    }

    /** Whether it is known where it is. */
    public boolean placed() {
      return !place.isEmpty() || joins();
    }
  }

  /** Whether there is a heading. */
  public boolean titled() {
    return !title.isEmpty();
  }

  /** Whether there is something to do. */
  public boolean linked() {
    return !links.isEmpty();
  }
}
