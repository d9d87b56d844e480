package org.retis.web;

import java.util.List;
import java.util.function.Consumer;

/**
 * A list to be saved as a file and opened in a spreadsheet.
 *
 * @param fileName what the file is called, without ending
 * @param header the columns' names, in the reader's language
 * @param rows hands over one row after the other, each with a cell for every column; called once,
 *     while the file is being sent, so that a long list is never held as a whole
 */
public record CsvExport(
    String fileName, List<String> header, Consumer<Consumer<List<String>>> rows) {

  public CsvExport {
    header = List.copyOf(header);
  }

  /** A list that is short enough to be held. */
  public static CsvExport of(String fileName, List<String> header, List<List<String>> rows) {
    List<List<String>> held = List.copyOf(rows);
    return new CsvExport(fileName, header, held::forEach);
  }
}
