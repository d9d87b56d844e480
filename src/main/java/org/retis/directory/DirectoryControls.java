package org.retis.directory;

import java.util.List;
import org.retis.web.HiddenField;
import org.retis.web.LinkView;

/** What a reader sets a directory with, ready to be drawn. */
public final class DirectoryControls {

  private DirectoryControls() {}

  /**
   * The search field and the switch of views.
   *
   * @param searched whether there is a search field
   * @param switched whether views can be switched
   * @param action where the search goes
   * @param hidden what it carries along
   * @param name the name of its control
   * @param value what was searched
   * @param id the id of its control
   * @param label what the control is called
   * @param placeholder what can be searched
   * @param button the word on its button
   * @param viewsLabel what the switch is called
   * @param views the views
   */
  public record Bar(
      boolean searched,
      boolean switched,
      String action,
      List<HiddenField> hidden,
      String name,
      String value,
      String id,
      String label,
      String placeholder,
      String button,
      String viewsLabel,
      List<ViewLink> views) {

    public Bar {
      hidden = List.copyOf(hidden);
      views = List.copyOf(views);
    }

    /** Whether there is anything in the bar. */
    public boolean shown() {
      return searched || switched;
    }
  }

  /**
   * A link to another view.
   *
   * @param text what it is called
   * @param icon the AUI icon
   * @param href where it leads
   * @param current whether it is the view that is shown
   */
  public record ViewLink(String text, String icon, String href, boolean current) {}

  /**
   * The filters.
   *
   * @param shown whether there are any
   * @param label what they are called
   * @param chosen how many values are chosen, or empty
   * @param action where they go
   * @param hidden what they carry along
   * @param groups one per facet
   * @param apply the word on the button
   * @param clear the link that takes all away; its text is empty when nothing is chosen
   */
  public record Facets(
      boolean shown,
      String label,
      String chosen,
      String action,
      List<HiddenField> hidden,
      List<FacetGroup> groups,
      String apply,
      LinkView clear) {

    public Facets {
      hidden = List.copyOf(hidden);
      groups = List.copyOf(groups);
    }

    /** Whether something is chosen. */
    public boolean narrowed() {
      return !chosen.isEmpty();
    }
  }

  /**
   * One facet.
   *
   * @param legend what it is about
   * @param name the name of its controls
   * @param first its most frequent values and the chosen ones
   * @param moreLabel how many others there are
   * @param more the others
   */
  public record FacetGroup(
      String legend, String name, List<Choice> first, String moreLabel, List<Choice> more) {

    public FacetGroup {
      first = List.copyOf(first);
      more = List.copyOf(more);
    }

    /** Whether there are others. */
    public boolean longer() {
      return !more.isEmpty();
    }
  }

  /**
   * One value to choose.
   *
   * @param value what is sent
   * @param text what is read
   * @param count how many have it, or empty
   * @param counted the same in words, for who listens
   * @param chosen whether it is chosen
   */
  public record Choice(String value, String text, String count, String counted, boolean chosen) {}

  /**
   * The menu of columns.
   *
   * @param shown whether there is one
   * @param label what it is called
   * @param legend what is chosen in it
   * @param action where it goes
   * @param hidden what it carries along
   * @param name the name of its controls
   * @param choices the columns
   * @param apply the word on the button
   * @param reset the link back to the usual columns
   */
  public record Columns(
      boolean shown,
      String label,
      String legend,
      String action,
      List<HiddenField> hidden,
      String name,
      List<Choice> choices,
      String apply,
      LinkView reset) {

    public Columns {
      hidden = List.copyOf(hidden);
      choices = List.copyOf(choices);
    }
  }

  /**
   * The choice of an order.
   *
   * @param shown whether there is one
   * @param label what it is called
   * @param id the id of its control
   * @param name the name of its control
   * @param action where it goes
   * @param hidden what it carries along
   * @param options the orders
   * @param button the word on the button
   */
  public record SortForm(
      boolean shown,
      String label,
      String id,
      String name,
      String action,
      List<HiddenField> hidden,
      List<Choice> options,
      String button) {

    public SortForm {
      hidden = List.copyOf(hidden);
      options = List.copyOf(options);
    }
  }
}
