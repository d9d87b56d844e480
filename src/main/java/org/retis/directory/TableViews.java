package org.retis.directory;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.retis.directory.DirectoryPeople.Cell;
import org.retis.directory.DirectoryPeople.Header;
import org.retis.directory.DirectoryPeople.Row;
import org.retis.directory.DirectoryPeople.Table;
import org.retis.web.Formats;
import org.retis.web.MacroLinks;

/** Draws people as a table. */
final class TableViews {

  private final Formats formats;
  private final MacroLinks links;
  private final DirectoryRequest request;
  private final PersonViews people;

  TableViews(Formats formats, MacroLinks links, DirectoryRequest request, PersonViews people) {
    this.formats = formats;
    this.links = links;
    this.request = request;
    this.people = people;
  }

  /** The people as a table; no table for nobody. */
  Table table(List<Entry> entries, boolean interactive) {
    List<Header> headers = new ArrayList<>();
    headers.add(header("name", Sort.NAME, false, interactive));
    for (Column column : request.columns()) {
      headers.add(header(column.key(), column.sort().orElse(null), column.isNarrow(), interactive));
    }
    List<Row> rows = entries.stream().map(this::row).toList();
    return new Table(!rows.isEmpty(), formats.text("retis.directory.title"), headers, rows);
  }

  private Header header(String key, @Nullable Sort sort, boolean narrow, boolean interactive) {
    boolean sorted = sort == request.sort();
    boolean descending = sort != null && sort.descends() != request.reversed();
    String direction = descending ? "descending" : "ascending";
    return new Header(
        formats.text("retis.directory.field." + key),
        sort == null || !interactive ? "" : sortedBy(sort, sorted && !request.reversed()).href(),
        sorted && sort != null ? direction : "",
        narrow);
  }

  private MacroLinks sortedBy(Sort sort, boolean reverse) {
    MacroLinks by = links.with(DirectoryParameters.ORDER, sort.key());
    return reverse ? by.with(DirectoryParameters.DOWN, true) : by.without(DirectoryParameters.DOWN);
  }

  private Row row(Entry entry) {
    List<Cell> cells = new ArrayList<>();
    request.columns().forEach(column -> cells.add(people.cell(entry, column)));
    return new Row(people.first(entry), cells);
  }
}
