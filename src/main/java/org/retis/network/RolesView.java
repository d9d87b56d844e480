package org.retis.network;

import java.util.List;
import org.retis.web.FaceView;
import org.retis.web.LinkView;
import org.retis.web.MessageView;

/**
 * Who does what, ready to be drawn.
 *
 * @param title the heading, or empty
 * @param summary how many roles there are and how it stands with them
 * @param label what a screen reader calls the list
 * @param columns the headings of the table
 * @param manage the button to the settings; none for who doesn't coordinate
 * @param messages what makes the network fragile; none for who doesn't coordinate
 * @param rows the roles
 * @param pastLabel what unfolds the past terms, or empty
 * @param past the past terms, one sentence each
 * @param asOf when this was so
 * @param empty what is said where no role is named, or nothing
 */
public record RolesView(
    String title,
    String summary,
    String label,
    Columns columns,
    List<LinkView> manage,
    List<MessageView> messages,
    List<RoleRow> rows,
    String pastLabel,
    List<String> past,
    String asOf,
    List<MessageView> empty) {

  /** The headings of the table. */
  public record Columns(String role, String holder, String period) {}

  /**
   * One role.
   *
   * @param name its name
   * @param description what it is about, or empty
   * @param people who holds it; somebody sought where nobody does
   * @param actions buttons for coordinators
   */
  public record RoleRow(
      String name, String description, List<Holder> people, List<Action> actions) {

    public RoleRow {
      people = List.copyOf(people);
      actions = List.copyOf(actions);
    }

    /** Whether there is a description. */
    public boolean described() {
      return !description.isEmpty();
    }
  }

  /**
   * Somebody who holds, held or will hold a role, or nobody.
   *
   * @param face their initials
   * @param name their name
   * @param href their profile, or empty
   * @param lines organisation, deputy and the like
   * @param period from when to when, or empty
   * @param state how it stands, in a word or two, or empty
   * @param lozenge the colour of that word, as AUI's class
   */
  public record Holder(
      FaceView face,
      String name,
      String href,
      List<String> lines,
      String period,
      String state,
      String lozenge) {

    public Holder {
      lines = List.copyOf(lines);
    }

    /** Whether there is a profile. */
    public boolean linked() {
      return !href.isEmpty();
    }

    /** Whether from when to when is known. */
    public boolean dated() {
      return !period.isEmpty();
    }

    /** Whether there is a word about how it stands. */
    public boolean stated() {
      return !state.isEmpty();
    }
  }

  /**
   * A button.
   *
   * @param text what it says
   * @param more what a screen reader says besides
   * @param href where it leads
   */
  public record Action(String text, String more, String href) {}

  public RolesView {
    manage = List.copyOf(manage);
    messages = List.copyOf(messages);
    rows = List.copyOf(rows);
    past = List.copyOf(past);
    empty = List.copyOf(empty);
  }

  /** Whether there is a heading. */
  public boolean titled() {
    return !title.isEmpty();
  }

  /** Whether there is anything above the list. */
  public boolean headed() {
    return titled() || summarised() || !headLinks().isEmpty();
  }

  /** Whether there is a summary. */
  public boolean summarised() {
    return !summary.isEmpty();
  }

  /** The buttons beside the heading; where no role is named they stand below instead. */
  public List<LinkView> headLinks() {
    return filled() ? manage : List.of();
  }

  /** Whether any role is shown. */
  public boolean filled() {
    return !rows.isEmpty();
  }

  /** Whether there are past terms to show. */
  public boolean historic() {
    return !past.isEmpty();
  }
}
