package org.retis.contribution;

import java.util.List;
import org.retis.web.ChartView;
import org.retis.web.FaceView;
import org.retis.web.FieldView;
import org.retis.web.HiddenField;
import org.retis.web.LinkView;
import org.retis.web.MessageView;
import org.retis.web.PagingView;

/**
 * What {@code retis-contributions} shows: the figures with their chart and table, or the list
 * behind one of them.
 *
 * @param title the heading, or empty
 * @param summary which days, how many spaces and members
 * @param actions what can be done with it
 * @param forms where the reader chooses the period: one, or none
 * @param messages what to know about it
 * @param figures the main figures
 * @param charts the trend: one, or none
 * @param tables who brought what: one, or none
 * @param lists the list behind a figure: one, or none
 * @param paging the pages of table or list
 * @param foot when computed, what counts
 * @param helpLabel what the reading guide is called
 * @param help the reading guide, a sentence each
 */
public record ContributionsView(
    String title,
    String summary,
    List<LinkView> actions,
    List<Form> forms,
    List<MessageView> messages,
    List<Figure> figures,
    List<ChartView> charts,
    List<Table> tables,
    List<Deedlist> lists,
    PagingView paging,
    List<String> foot,
    String helpLabel,
    List<String> help) {

  public ContributionsView {
    actions = List.copyOf(actions);
    forms = List.copyOf(forms);
    messages = List.copyOf(messages);
    figures = List.copyOf(figures);
    charts = List.copyOf(charts);
    tables = List.copyOf(tables);
    lists = List.copyOf(lists);
    foot = List.copyOf(foot);
    help = List.copyOf(help);
  }

  /** Whether there is a heading. */
  public boolean titled() {
    return !title.isEmpty();
  }

  /** Whether something can be done with it. */
  public boolean actionable() {
    return !actions.isEmpty();
  }

  /** Whether there is a reading guide. */
  public boolean helped() {
    return !help.isEmpty();
  }

  /** Whether there are figures. */
  public boolean counted() {
    return !figures.isEmpty();
  }

  /** The chart; only where there is one. */
  public ChartView chart() {
    return charts.get(0);
  }

  /**
   * Where the reader chooses the period.
   *
   * @param action where it goes
   * @param hidden what it carries along
   * @param fields its controls
   * @param submit the button
   */
  public record Form(
      String action, List<HiddenField> hidden, List<Control> fields, String submit) {}

  /**
   * A control.
   *
   * @param id its id
   * @param name its name
   * @param label its label
   * @param value a day, for a field of that kind
   * @param options what can be chosen, for a list
   */
  public record Control(
      String id, String name, String label, String value, List<FieldView.Option> options) {

    /** Whether it is a list to choose from. */
    public boolean chosen() {
      return !options.isEmpty();
    }
  }

  /**
   * A main figure.
   *
   * @param label what it counts
   * @param text the figure
   * @param href the list behind it, or empty
   * @param sub how it compares
   */
  public record Figure(String label, String text, String href, String sub) {

    /** Whether the list behind it can be opened. */
    public boolean linked() {
      return !href.isEmpty();
    }

    /** Whether it is compared with anything. */
    public boolean compared() {
      return !sub.isEmpty();
    }
  }

  /**
   * Who brought what.
   *
   * @param title the heading
   * @param caption what is listed, how
   * @param headers the columns
   * @param people a line each
   * @param empty what stands where there is nobody, or empty
   */
  public record Table(
      String title, String caption, List<Header> headers, List<Person> people, String empty) {

    /** Whether nobody is listed. */
    public boolean bare() {
      return people.isEmpty();
    }
  }

  /**
   * A column.
   *
   * @param text what it is called
   * @param href where a click sorts by it, or empty
   * @param sort {@code ascending} or {@code descending} where the table is sorted by it, or empty
   * @param first whether it names the line
   */
  public record Header(String text, String href, String sort, boolean first) {

    /** Whether the table can be sorted by it. */
    public boolean linked() {
      return !href.isEmpty();
    }

    /** Whether the table is sorted by it. */
    public boolean sorted() {
      return !sort.isEmpty();
    }

    /** Whether from small to large. */
    public boolean up() {
      return "ascending".equals(sort);
    }
  }

  /**
   * A line.
   *
   * @param face who it is; nobody's for several together
   * @param faced whether it is one person
   * @param name the name, or what several together are called
   * @param sub more about them, or empty
   * @param cells the figures
   */
  public record Person(FaceView face, boolean faced, String name, String sub, List<Cell> cells) {

    /** Whether there is more about them. */
    public boolean described() {
      return !sub.isEmpty();
    }
  }

  /**
   * A figure in a table.
   *
   * @param text the figure
   * @param href the list behind it, or empty
   * @param label what a screen reader says instead, where it is a link
   * @param strong whether it is a total
   */
  public record Cell(String text, String href, String label, boolean strong) {

    /** Whether the list behind it can be opened. */
    public boolean linked() {
      return !href.isEmpty();
    }
  }

  /**
   * The list behind a figure.
   *
   * @param title whose contributions
   * @param count how many
   * @param back leads back to the figures
   * @param headers the columns
   * @param rows a line each
   * @param named whether it is told who brought each
   */
  public record Deedlist(
      String title,
      String count,
      LinkView back,
      List<String> headers,
      List<Row> rows,
      boolean named) {

    /** Whether there is anything. */
    public boolean filled() {
      return !rows.isEmpty();
    }
  }

  /**
   * A contribution.
   *
   * @param kind what it is
   * @param page the page, or why there is none
   * @param href where the page is, or empty
   * @param space the space
   * @param who who brought it
   * @param when when
   */
  public record Row(String kind, String page, String href, String space, String who, String when) {

    /** Whether the page can be opened. */
    public boolean linked() {
      return !href.isEmpty();
    }
  }
}
