package org.retis.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Writes comma-separated values as RFC 4180 says, in UTF-8 with a byte order mark, without which
 * spreadsheets take accents for something else.
 *
 * <p>For French readers the separator is a semicolon, as their comma separates decimals. A cell
 * that a spreadsheet would take for a formula begins with an apostrophe (OWASP, "CSV Injection").
 */
final class CsvWriter {

  private static final String BYTE_ORDER_MARK = "\ufeff";
  private static final String LINE_END = "\r\n";
  private static final String STARTS_FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

  private final String separator;

  CsvWriter(Locale locale) {
    this.separator = "fr".equals(locale.getLanguage()) ? ";" : ",";
  }

  /** Writes the whole list. */
  void write(CsvExport export, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.write(BYTE_ORDER_MARK);
    writer.write(line(export.header()));
    try {
      export.rows().accept(row -> append(writer, row));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    writer.flush();
  }

  private void append(Writer writer, List<String> row) {
    try {
      writer.write(line(row));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String line(List<String> cells) {
    return cells.stream().map(this::cell).collect(Collectors.joining(separator)) + LINE_END;
  }

  private String cell(String text) {
    String safe = harmless(text.replace("\0", ""));
    boolean plain =
        !safe.contains(separator)
            && safe.chars().noneMatch(c -> c == '"' || c == '\n' || c == '\r');
    return plain ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
  }

  /** A number below zero is no formula. */
  private static String harmless(String text) {
    String start = text.stripLeading();
    boolean formula =
        !text.isEmpty()
            && (STARTS_FORMULA.indexOf(text.charAt(0)) >= 0
                || (!start.isEmpty() && STARTS_FORMULA.indexOf(start.charAt(0)) >= 0));
    return formula && !text.matches("-\\d+([.,]\\d+)?") ? "'" + text : text;
  }
}
