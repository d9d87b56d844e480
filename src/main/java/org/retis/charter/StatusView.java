package org.retis.charter;

import java.util.List;
import org.retis.web.FaceView;
import org.retis.web.HiddenField;
import org.retis.web.LinkView;
import org.retis.web.MessageView;
import org.retis.web.PagingView;

/**
 * Who is up to date with the charter, ready to be drawn.
 *
 * @param title the heading, or empty
 * @param summary how many of how many
 * @param messages what is to be known first
 * @param forms what can be decided
 * @param links buttons
 * @param figures how many stand how
 * @param bar what narrows the list
 * @param headers the headings of the list
 * @param caption what the list holds
 * @param rows the members; none for who doesn't coordinate
 * @param paging the other pages
 * @param note what else is to be known
 * @param asOf when this was so
 */
public record StatusView(
    String title,
    String summary,
    List<MessageView> messages,
    List<ActForm> forms,
    List<LinkView> links,
    List<Figure> figures,
    Bar bar,
    List<String> headers,
    String caption,
    List<Line> rows,
    PagingView paging,
    String note,
    String asOf) {

  /**
   * How many stand like this.
   *
   * @param name what they have in common
   * @param count how many
   * @param href the list of them, or empty
   * @param note in words
   */
  public record Figure(String name, String count, String href, String note) {
    /** Whether they can be listed. */
    public boolean linked() {
      return !href.isEmpty();
    }
  }

  /**
   * What narrows the list.
   *
   * @param shown whether it can be narrowed
   * @param action where the form goes
   * @param hidden what it carries along
   * @param stateId the id of the choice of a state
   * @param stateName its name
   * @param stateLabel its label
   * @param states what can be chosen
   * @param searchId the id of the search
   * @param searchName its name
   * @param searchLabel its label
   * @param search what was searched
   * @param submit the button
   */
  public record Bar(
      boolean shown,
      String action,
      List<HiddenField> hidden,
      String stateId,
      String stateName,
      String stateLabel,
      List<Option> states,
      String searchId,
      String searchName,
      String searchLabel,
      String search,
      String submit) {

    public Bar {
      hidden = List.copyOf(hidden);
      states = List.copyOf(states);
    }

    static Bar none() {
      return new Bar(false, "", List.of(), "", "", "", List.of(), "", "", "", "", "");
    }
  }

  /** One state to choose. */
  public record Option(String value, String text, boolean selected) {}

  /**
   * One member.
   *
   * @param face their initials
   * @param name their name
   * @param organisation where they come from, or empty
   * @param state how they stand
   * @param lozenge the colour of that, as AUI's class
   * @param read what they acknowledged last
   * @param at when, or empty
   * @param labels the headings again, for narrow screens
   * @param paperLabel what unfolds the form, with the member's name
   * @param paper the form that records a signature on paper, or none
   */
  public record Line(
      FaceView face,
      String name,
      String organisation,
      String state,
      String lozenge,
      String read,
      String at,
      Labels labels,
      String paperLabel,
      List<ActForm> paper) {

    public Line {
      paper = List.copyOf(paper);
    }

    /** Whether it is known where they come from. */
    public boolean placed() {
      return !organisation.isEmpty();
    }
  }

  /** The headings of the columns, for narrow screens. */
  public record Labels(String status, String text, String day, String act) {}

  public StatusView {
    messages = List.copyOf(messages);
    forms = List.copyOf(forms);
    links = List.copyOf(links);
    figures = List.copyOf(figures);
    headers = List.copyOf(headers);
    rows = List.copyOf(rows);
  }

  /** Whether there is a heading. */
  public boolean titled() {
    return !title.isEmpty();
  }

  /** Whether there are buttons. */
  public boolean linked() {
    return !links.isEmpty();
  }

  /** Whether there is something to count. */
  public boolean figured() {
    return !figures.isEmpty();
  }

  /** Whether members are listed. */
  public boolean filled() {
    return !rows.isEmpty();
  }

  /** Whether there is a note. */
  public boolean noted() {
    return !note.isEmpty();
  }
}
