package org.retis.host.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads comma-separated values with a header line, as RFC 4180 has them. */
public final class Csv {

  private static final int END = -1;

  private final BufferedReader in;
  private int line = 1;

  private Csv(Reader in) {
    this.in = new BufferedReader(in);
  }

  /**
   * Reads everything.
   *
   * @param in the text; line ends may be LF or CRLF, inside quotes too
   * @return one map per row, column name to value, in the file's order; no value is null
   * @throws IOException if reading fails, a quote isn't closed, or a row has more or fewer values
   *     than the header has names
   */
  public static List<Map<String, String>> read(Reader in) throws IOException {
    return new Csv(in).rows();
  }

  private List<Map<String, String>> rows() throws IOException {
    List<String> names = row();
    List<Map<String, String>> rows = new ArrayList<>();
    while (true) {
      int start = line;
      List<String> values = row();
      if (values.isEmpty()) {
        return Collections.unmodifiableList(rows);
      }
      if (values.size() != names.size()) {
        throw new IOException(
            "line " + start + ": " + values.size() + " values for " + names.size() + " columns");
      }
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < values.size(); i++) {
        row.put(names.get(i), values.get(i));
      }
      rows.add(Collections.unmodifiableMap(row));
    }
  }

  /** The next row that isn't an empty line; empty at the end. */
  private List<String> row() throws IOException {
    while (true) {
      List<String> values = new ArrayList<>();
      int end;
      do {
        StringBuilder value = new StringBuilder();
        end = value(value);
        values.add(value.toString());
      } while (end == ',');
      boolean empty = values.size() == 1 && values.get(0).isEmpty();
      if (!empty) {
        return values;
      }
      if (end == END) {
        return List.of();
      }
    }
  }

  /** Reads one value and says what ended it: a comma, a line end or the end. */
  private int value(StringBuilder value) throws IOException {
    int c = in.read();
    if (c == '"') {
      c = quoted(value);
    }
    while (c != ',' && c != '\n' && c != END) {
      if (c != '\r') {
        value.append((char) c);
      }
      c = in.read();
    }
    if (c == '\n') {
      line++;
    }
    return c;
  }

  /** Reads up to the closing quote and returns the character behind it. */
  private int quoted(StringBuilder value) throws IOException {
    int start = line;
    while (true) {
      int c = in.read();
      if (c == END) {
        throw new IOException("line " + start + ": the quote isn't closed");
      }
      if (c == '"') {
        c = in.read();
        if (c != '"') {
          return c;
        }
      } else if (c == '\n') {
        line++;
      }
      value.append((char) c);
    }
  }
}
