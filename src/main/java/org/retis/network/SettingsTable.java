package org.retis.network;

import java.util.List;
import org.retis.web.LinkView;
import org.retis.web.PagingView;

/**
 * A table of a settings page.
 *
 * @param count how many there are, in words
 * @param columns the headings
 * @param rows the rows; none when there is nothing
 * @param paging links to the other pages
 */
public record SettingsTable(String count, List<String> columns, List<Row> rows, PagingView paging) {

  /** No links, for a table that has one page. */
  static final PagingView ONE_PAGE = new PagingView(false, "", List.of());

  public SettingsTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** Whether there is anything in it. */
  public boolean filled() {
    return !rows.isEmpty();
  }

  /**
   * A row.
   *
   * @param title what it is about
   * @param href where its title leads, or empty
   * @param sub what stands under the title, or empty
   * @param cells the other columns
   * @param links where else to go
   * @param forms what can be done at once
   */
  public record Row(
      String title,
      String href,
      String sub,
      List<Cell> cells,
      List<LinkView> links,
      List<SettingsForm> forms) {

    public Row {
      cells = List.copyOf(cells);
      links = List.copyOf(links);
      forms = List.copyOf(forms);
    }

    /** Whether the title leads anywhere. */
    public boolean linked() {
      return !href.isEmpty();
    }
  }

  /**
   * A cell.
   *
   * @param label the heading of its column
   * @param text what it says
   * @param lozenge the kind of AUI's lozenge around it, such as {@code success}; empty without
   */
  public record Cell(String label, String text, String lozenge) {

    static Cell text(String label, String text) {
      return new Cell(label, text, "");
    }

    /** Whether there is a lozenge. */
    public boolean marked() {
      return !lozenge.isEmpty();
    }
  }
}
