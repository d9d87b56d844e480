package org.retis.meeting;

import java.util.List;
import org.retis.web.FieldView;
import org.retis.web.HiddenField;
import org.retis.web.LinkView;
import org.retis.web.PagingView;

/**
 * A register, ready to be drawn by {@code register.html.vm}.
 *
 * @param title what it is called, or empty
 * @param summary one line of context
 * @param exports ways to take it along; none where nothing can be clicked
 * @param figures the bar of figures
 * @param views the switch between selections
 * @param filter the filter
 * @param tables what is found, in no table or one
 * @param restricted what is found on restricted pages, likewise
 * @param paging links to the other pages
 * @param empty what stands where nothing is found
 * @param foot sentences at the foot
 * @param moment when it was written
 */
public record RegisterView(
    String title,
    String summary,
    List<LinkView> exports,
    List<Figure> figures,
    Views views,
    Filter filter,
    List<RegisterTable> tables,
    List<RegisterTable> restricted,
    PagingView paging,
    Empty empty,
    List<String> foot,
    String moment) {

  public RegisterView {
    exports = List.copyOf(exports);
    figures = List.copyOf(figures);
    tables = List.copyOf(tables);
    restricted = List.copyOf(restricted);
    foot = List.copyOf(foot);
  }

  /** Whether there is a title. */
  public boolean titled() {
    return !title.isEmpty();
  }

  /** Whether it can be taken along. */
  public boolean exportable() {
    return !exports.isEmpty();
  }

  /** Whether there are figures. */
  public boolean figured() {
    return !figures.isEmpty();
  }

  /**
   * One figure.
   *
   * @param label what is counted
   * @param number how many
   * @param href the list behind it, or empty
   */
  public record Figure(String label, String number, String href) {

    /** Whether there is a list behind it. */
    public boolean linked() {
      return !href.isEmpty();
    }
  }

  /**
   * The switch between selections.
   *
   * @param shown whether there is one
   * @param label what it is called
   * @param links the selections
   */
  public record Views(boolean shown, String label, List<ViewLink> links) {

    public Views {
      links = List.copyOf(links);
    }
  }

  /**
   * A link to another selection.
   *
   * @param text what it is called
   * @param href where it leads
   * @param current whether it is the one that is shown
   */
  public record ViewLink(String text, String href, boolean current) {}

  /**
   * The filter.
   *
   * @param shown whether there is one
   * @param label what it is called
   * @param action where it goes
   * @param hidden what it carries along
   * @param search the search field
   * @param placeholder what can be searched
   * @param fields the other controls
   * @param button the word on the button
   * @param clear takes everything away; its text is empty when nothing is narrowed
   */
  public record Filter(
      boolean shown,
      String label,
      String action,
      List<HiddenField> hidden,
      FieldView search,
      String placeholder,
      List<FieldView> fields,
      String button,
      LinkView clear) {

    public Filter {
      hidden = List.copyOf(hidden);
      fields = List.copyOf(fields);
    }

    /** Whether something is narrowed. */
    public boolean narrowed() {
      return !clear.text().isEmpty();
    }
  }

  /**
   * What stands where nothing is found.
   *
   * @param shown whether nothing is found
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
}
