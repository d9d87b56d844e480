package org.retis.host.editor;

import static org.junit.Assert.assertEquals;

import java.util.stream.Collectors;
import org.junit.Test;

public class TextDiffTest {

  @Test
  public void blocksOfOneLineAreComparedEach() {
    assertEquals(
        "= <p>a</p>, - <p>b</p>, + <p>c</p>, = <p>d</p>",
        compare("<p>a</p><p>b</p><p>d</p>", "<p>a</p><p>c</p><p>d</p>"));
  }

  @Test
  public void whatOnlyOneSideHasIsFoundAtBothEnds() {
    assertEquals("- <p>a</p>, = <p>b</p>", compare("<p>a</p>\n<p>b</p>", "<p>b</p>"));
    assertEquals("= <p>b</p>, + <p>c</p>", compare("<p>b</p>", "<p>b</p>\n\n<p>c</p>"));
    assertEquals("", compare("", "\n"));
  }

  @Test
  public void veryLongTextsAreNotWorkedThrough() {
    String many = "<p>x</p>".repeat(1501);
    assertEquals(1502, TextDiff.compare(many, "<p>x</p>").size());
  }

  private static String compare(String first, String second) {
    return TextDiff.compare(first, second).stream()
        .map(piece -> (piece.first() ? "- " : piece.second() ? "+ " : "= ") + piece.text())
        .collect(Collectors.joining(", "));
  }
}
