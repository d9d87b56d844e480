package org.retis.host.editor;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.junit.Test;
import org.retis.host.render.StorageFormat;
import org.retis.host.render.StorageFormatException;

/** The cursor is written as | in these texts, the macro as M. */
public class PlacementTest {

  private static final String MACRO = "<ac:structured-macro ac:name=\"m\" />";

  @Test
  public void betweenParagraphsItStandsWhereTheCursorIs() {
    assertEquals("<p>a</p>M<p>b</p>", block("<p>a</p>|<p>b</p>"));
    assertEquals("M", block("|"));
    assertEquals("<ul><li>aM</li></ul>", block("<ul><li>a|</li></ul>"));
  }

  @Test
  public void aParagraphIsCutInTwo() {
    assertEquals("<p>a</p>M<p>b</p>", block("<p>a|b</p>"));
    assertEquals(
        "<p>a <strong>b</strong></p>M<p><strong>c</strong></p>",
        block("<p>a <strong>b|c</strong></p>"));
    assertEquals("<h2 id=\"x\">a</h2>M<h2 id=\"x\">b</h2>", block("<h2 id=\"x\">a|b</h2>"));
  }

  @Test
  public void atItsEdgesAParagraphStaysWhole() {
    assertEquals("M<p>ab</p>", block("<p>|ab</p>"));
    assertEquals("<p>ab</p>M", block("<p>ab|</p>"));
    assertEquals("<p><em>ab</em></p>M", block("<p><em>ab|</em></p>"));
    assertEquals("<p>a</p>M", block("<p>a</p><p>|</p>"));
    assertEquals("<p>a</p>M", block("<p>a</p><p>&nbsp;|<br/></p>"));
  }

  @Test
  public void neverWithinATagOrWhatHoldsNoMacros() {
    assertEquals("M<p class=\"x\">a</p>", block("<p cl|ass=\"x\">a</p>"));
    assertEquals("<!-- a -->M", block("<!-- | a -->").replace("  a", " a"));
    String link =
        "<ac:link><ri:page ri:content-title=\"t\"/><ac:link-body>x</ac:link-body></ac:link>";
    assertEquals("<td>" + link + "M</td>", block("<td>" + link.replace("x<", "|x<") + "</td>"));
    assertEquals(
        "<table><tr><td>a</td></tr></table>M", block("<table>|<tr><td>a</td></tr></table>"));
    assertEquals(
        "<table><tr><td>aM</td></tr></table>", block("<table><tr><td>a|</td></tr></table>"));
    String code =
        "<ac:structured-macro ac:name=\"c\"><ac:parameter ac:name=\"p\">v|w</ac:parameter>"
            + "<ac:plain-text-body><![CDATA[xy]]></ac:plain-text-body></ac:structured-macro>";
    assertEquals(code.replace("|", "") + "M", block(code));
    assertEquals(code.replace("|", "") + "M", block(code.replace("|", "").replace("[xy", "[x|y")));
  }

  @Test
  public void theBodyOfAMacroHoldsOthers() {
    String box = "<ac:structured-macro ac:name=\"b\"><ac:rich-text-body>%s</ac:rich-text-body>";
    String end = "</ac:structured-macro>";
    assertEquals(box.formatted("<p>a</p>M") + end, block(box.formatted("<p>a</p>|") + end));
  }

  @Test
  public void betweenCellsOfALayoutItGoesIntoACell() {
    String layout =
        "<ac:layout><ac:layout-section ac:type=\"single\"><ac:layout-cell><p>a</p>%s"
            + "</ac:layout-cell>%s</ac:layout-section></ac:layout>";
    assertEquals(layout.formatted("M", ""), block(layout.formatted("", "|")));
  }

  @Test
  public void aMacroWithinALineStaysThere() {
    assertEquals("<p>aMb</p>", inline("<p>a|b</p>"));
    assertEquals("<p>a</p><p>M</p>", inline("<p>a</p>|"));
  }

  @Test
  public void everyPlaceOfAPageIsSafe() throws StorageFormatException {
    String page =
        "<h1>T</h1><p>a <strong>b</strong> <ac:link><ri:user ri:userkey=\"k\"/></ac:link></p>"
            + "<!-- c --><table><tbody><tr><td><p>d &eacute;</p></td></tr></tbody></table>"
            + "<ac:structured-macro ac:name=\"code\"><ac:parameter ac:name=\"l\">x</ac:parameter>"
            + "<ac:plain-text-body><![CDATA[<p>]]></ac:plain-text-body></ac:structured-macro>"
            + "<ac:task-list><ac:task><ac:task-id>1</ac:task-id><ac:task-status>incomplete"
            + "</ac:task-status><ac:task-body>t</ac:task-body></ac:task></ac:task-list>";
    for (boolean inline : List.of(true, false)) {
      for (int place = 0; place <= page.length(); place++) {
        TextEdit edit = new Placement(page).insert(place, MACRO, inline);
        String after = edit.applied(page);
        StorageFormat.parse(after);
        int found =
            SourceMacro.in(after).stream().filter(m -> m.name().equals("m")).toList().size();
        assertEquals("at " + place + ": " + after, 1, found);
        assertEquals(after, MACRO, after.substring(edit.caret() - MACRO.length(), edit.caret()));
      }
    }
  }

  private static String block(String text) {
    return put(text, false);
  }

  private static String inline(String text) {
    return put(text, true);
  }

  private static String put(String text, boolean inline) {
    int cursor = text.indexOf('|');
    String bare = text.replace("|", "");
    return new Placement(bare).insert(cursor, "M", inline).applied(bare);
  }
}
