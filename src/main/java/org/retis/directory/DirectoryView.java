package org.retis.directory;

import java.util.List;
import org.retis.directory.DirectoryControls.Bar;
import org.retis.directory.DirectoryControls.Columns;
import org.retis.directory.DirectoryControls.Facets;
import org.retis.directory.DirectoryControls.SortForm;
import org.retis.directory.DirectoryPeople.Group;
import org.retis.directory.DirectoryPeople.Person;
import org.retis.directory.DirectoryPeople.Table;
import org.retis.web.LinkView;
import org.retis.web.PagingView;

/**
 * The directory, ready to be drawn by {@code directory.html.vm}.
 *
 * @param title what it is called
 * @param summary one line of context
 * @param actions buttons at the head
 * @param bar search field and switch of views
 * @param facets filters beside the list
 * @param columns the menu of columns
 * @param result what was found
 * @param cards the people as cards
 * @param table the people as a table
 * @param groups the people by organisation
 * @param paging links to the other pages
 * @param empty what stands instead of people
 * @param foot sentences at the foot
 */
public record DirectoryView(
    String title,
    String summary,
    List<LinkView> actions,
    Bar bar,
    Facets facets,
    Columns columns,
    Result result,
    List<Person> cards,
    Table table,
    List<Group> groups,
    PagingView paging,
    Empty empty,
    Foot foot) {

  public DirectoryView {
    actions = List.copyOf(actions);
    cards = List.copyOf(cards);
    groups = List.copyOf(groups);
  }

  /** Whether there is a title. */
  public boolean titled() {
    return !title.isEmpty();
  }

  /** Whether people stand as cards. */
  public boolean carded() {
    return !cards.isEmpty();
  }

  /** Whether people stand by organisation. */
  public boolean grouped() {
    return !groups.isEmpty();
  }

  /** Whether there are buttons at the head or a menu of columns. */
  public boolean actionable() {
    return !actions.isEmpty() || columns.shown();
  }

  /**
   * What was found.
   *
   * @param count how many people, in words
   * @param detail out of how many, and which of them stand here
   * @param chipsLabel what the applied filters are called
   * @param chips the applied filters
   * @param sort the choice of an order
   */
  public record Result(
      String count, String detail, String chipsLabel, List<Chip> chips, SortForm sort) {

    public Result {
      chips = List.copyOf(chips);
    }

    /** Whether filters are applied. */
    public boolean chipped() {
      return !chips.isEmpty();
    }
  }

  /**
   * An applied filter.
   *
   * @param text what it is
   * @param remove what removing it is called
   * @param href where removing it leads
   */
  public record Chip(String text, String remove, String href) {}

  /**
   * What stands instead of people.
   *
   * @param shown whether there is nobody
   * @param title what is missing
   * @param sentence what to do
   * @param links where to go
   */
  public record Empty(boolean shown, String title, String sentence, List<LinkView> links) {

    public Empty {
      links = List.copyOf(links);
    }

    /** Whether there is somewhere to go. */
    public boolean linked() {
      return !links.isEmpty();
    }
  }

  /**
   * The foot.
   *
   * @param note a sentence, or empty
   * @param warned whether it explains the warning sign
   * @param moment when it was written
   */
  public record Foot(String note, boolean warned, String moment) {}
}
