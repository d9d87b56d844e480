package org.retis.host.demo;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.junit.Test;

public class CsvTest {

  @Test
  public void plainRowsComeByColumn() throws IOException {
    assertEquals(
        List.of(Map.of("a", "1", "b", "2"), Map.of("a", "", "b", "4")), read("a,b\n1,2\n,4\n"));
  }

  @Test
  public void quotesKeepCommasLineEndsAndQuotes() throws IOException {
    assertEquals(
        List.of(Map.of("a", "x, y", "b", "say \"hm\"\r\nthen go")),
        read("a,b\r\n\"x, y\",\"say \"\"hm\"\"\r\nthen go\"\r\n"));
  }

  @Test
  public void theLastRowNeedsNoLineEnd() throws IOException {
    assertEquals(List.of(Map.of("a", "1", "b", "")), read("a,b\n1,"));
  }

  @Test
  public void emptyLinesAreNoRows() throws IOException {
    assertEquals(List.of(Map.of("a", "1"), Map.of("a", "2")), read("a\n\n1\n\r\n2\n\n"));
  }

  @Test
  public void aRowWithTooManyValuesIsNamed() {
    IOException refused = assertThrows(IOException.class, () -> read("a,b\n1,2\n1,2,3\n"));
    assertEquals("line 3: 3 values for 2 columns", refused.getMessage());
  }

  @Test
  public void aQuoteThatIsNotClosedIsNamed() {
    IOException refused = assertThrows(IOException.class, () -> read("a\n\"1\n2\n"));
    assertEquals("line 2: the quote isn't closed", refused.getMessage());
  }

  private static List<Map<String, String>> read(String text) throws IOException {
    return Csv.read(new StringReader(text));
  }
}
