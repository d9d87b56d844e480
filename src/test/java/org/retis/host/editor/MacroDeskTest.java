package org.retis.host.editor;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;
import org.retis.host.editor.MacroDesk.Opened;
import org.retis.host.editor.MacroDesk.Placeholder;
import org.retis.host.editor.MacroDesk.Setting;
import org.retis.host.render.StorageFormat;
import org.retis.host.render.StorageFormatException;

public class MacroDeskTest {

  private static final String OPEN = "<ac:structured-macro ac:name=\"roll\" ";
  private static final String PARAMETER = "<ac:parameter ac:name=\"";
  private static final String KEPT =
      "<p>a</p>\n"
          + OPEN
          + "ac:schema-version=\"1\" ac:macro-id=\"m1\">\n  "
          + PARAMETER
          + "odd\"><b>kept</b> &eacute;</ac:parameter>\n  "
          + PARAMETER
          + "view\">table</ac:parameter>\n  "
          + PARAMETER
          + "secret\">s</ac:parameter>\n"
          + "</ac:structured-macro><p>z</p>";

  private final MacroDesk desk = Samples.desk();

  @Test
  public void aNewMacroSaysWhatDiffersFromTheDefaults() {
    assertEquals(
        OPEN
            + "ac:schema-version=\"1\">"
            + PARAMETER
            + "past\">false</ac:parameter>"
            + PARAMETER
            + "warn\">true</ac:parameter></ac:structured-macro>",
        source("roll", Map.of("view", "cards", "past", "false", "warn", "true", "size", " ")));
    assertEquals(
        OPEN + "ac:schema-version=\"1\" />",
        source("roll", Map.of("past", "true", "warn", "false")));
  }

  @Test
  public void referencesAreWrittenAsConfluenceWritesThem() {
    String written =
        source("roll", Map.of("network", "NET", "people", "ann", "page", "NET:A & \"B\""));
    assertTrue(written, written.contains("\"network\"><ri:space ri:space-key=\"NET\" /></ac"));
    assertTrue(written, written.contains("\"people\"><ri:user ri:userkey=\"k1\" /></ac"));
    String page = "<ri:page ri:space-key=\"NET\" ri:content-title=\"A &amp; &quot;B&quot;\" />";
    assertTrue(written, written.contains("\"page\"><ac:link>" + page + "</ac:link></ac"));
  }

  @Test
  public void whatRefersToNothingStaysText() {
    String written =
        source("roll", Map.of("network", "N <b>", "people", "ann, bob", "page", "Other: page"));
    assertTrue(written, written.contains("\"network\">N &lt;b&gt;</ac"));
    assertTrue(written, written.contains("\"people\">ann, bob</ac"));
    assertTrue(written, written.contains("<ri:page ri:content-title=\"Other: page\" />"));
  }

  @Test
  public void bodiesAreWrittenByTheirKind() {
    String title = PARAMETER + "title\">T</ac:parameter>";
    assertTrue(
        desk.source(new MacroUse("box", Map.of("title", "T"), "<p>b</p>"), Locale.ENGLISH)
            .orElseThrow()
            .endsWith(
                title + "<ac:rich-text-body><p>b</p></ac:rich-text-body></ac:structured-macro>"));
    String raw =
        desk.source(new MacroUse("raw", Map.of(), "a < b ]]> c"), Locale.ENGLISH).orElseThrow();
    assertEquals("a < b ]]> c", opened(raw, 0).body());
    assertEquals(Optional.empty(), desk.source(new MacroUse("nope", Map.of(), ""), Locale.ENGLISH));
  }

  @Test
  public void anExistingMacroOpensWithItsValues() {
    String text =
        OPEN
            + ">"
            + PARAMETER
            + "people\"><ri:user ri:userkey=\"k1\"/></ac:parameter>"
            + PARAMETER
            + "count\">7</ac:parameter>"
            + PARAMETER
            + "odd\">x</ac:parameter></ac:structured-macro>";
    Opened opened = opened(text, 20);
    assertEquals(Map.of("people", "ann", "size", "7"), opened.values());
    assertEquals(List.of(new Setting("odd", "x")), opened.others());
    assertTrue(opened.known());
  }

  @Test
  public void changingTouchesNothingButWhatChanged() {
    int start = KEPT.indexOf("<ac:structured");
    Map<String, String> same = Map.of("view", "table", "past", "true");
    assertEquals(KEPT, changed(KEPT, start, same, ""));
    String cards = changed(KEPT, start, Map.of("view", "cards", "size", "3"), "");
    assertEquals(
        KEPT.replace(">table<", ">cards<")
            .replace(
                ">s</ac:parameter>\n",
                ">s</ac:parameter>" + PARAMETER + "size\">3</ac:parameter>\n"),
        cards);
    String gone = changed(KEPT, start, Map.of("view", ""), "");
    assertEquals(KEPT.replace("\n  " + PARAMETER + "view\">table</ac:parameter>", ""), gone);
  }

  @Test
  public void aFormerNameGivesWayToTheNewOne() {
    String text = OPEN + ">" + PARAMETER + "count\">7</ac:parameter></ac:structured-macro>";
    assertEquals(text.replace("count", "size"), changed(text, 0, Map.of("size", "7"), ""));
  }

  @Test
  public void anEmptyMacroIsOpenedUpAndABodyIsKept() {
    String empty = OPEN + "/>";
    assertEquals(
        OPEN.strip() + ">" + PARAMETER + "size\">3</ac:parameter></ac:structured-macro>",
        changed(empty, 0, Map.of("size", "3"), ""));
    String box =
        "<ac:structured-macro ac:name=\"box\"><ac:rich-text-body><p>x</p>"
            + empty
            + "</ac:rich-text-body></ac:structured-macro>";
    MacroUse use = new MacroUse("box", Map.of("title", "T"), opened(box, 3).body());
    String after = desk.change(box, 0, use, Locale.ENGLISH).orElseThrow().applied(box);
    assertEquals(
        box.replace(
            "<ac:rich-text-body>", PARAMETER + "title\">T</ac:parameter><ac:rich-text-body>"),
        after);
  }

  @Test
  public void anUnknownMacroHasAFormOfTextsAndKeepsTheRest() {
    String text =
        "<ac:structured-macro ac:name=\"gone\">"
            + PARAMETER
            + "a\">1</ac:parameter><ac:plain-text-body><![CDATA[x]]></ac:plain-text-body>"
            + "</ac:structured-macro>";
    Opened opened = opened(text, 5);
    assertFalse(opened.known());
    assertEquals(Map.of("a", "1"), opened.values());
    MacroUse use = new MacroUse("gone", Map.of("a", "2"), "x");
    assertEquals(
        text.replace(">1<", ">2<"),
        desk.change(text, 0, use, Locale.ENGLISH).orElseThrow().applied(text));
  }

  @Test
  public void placeholdersFollowTheTextAndItsNesting() {
    String text =
        "<p>x</p>"
            + OPEN
            + ">"
            + PARAMETER
            + "view\">table</ac:parameter></ac:structured-macro>"
            + "<ac:structured-macro ac:name=\"box\"><ac:rich-text-body>"
            + "<ac:structured-macro ac:name=\"gone\"/></ac:rich-text-body></ac:structured-macro>"
            + "<!-- "
            + OPEN
            + "/> --><ac:plain-text-body><![CDATA["
            + OPEN
            + "/>]]></ac:plain-text-body>";
    List<Placeholder> found = desk.placeholders(text, Locale.ENGLISH);
    assertEquals(
        List.of("Members’ roll 0", "box 0", "gone 1"),
        found.stream().map(one -> one.label() + " " + one.depth()).toList());
    assertEquals(List.of(new Setting("View", "As a table")), found.get(0).settings());
    assertTrue(found.get(0).first() && !found.get(0).last() && found.get(1).last());
    assertFalse(found.get(2).known());
    assertEquals(8, found.get(0).start());
  }

  @Test
  public void theInnermostMacroIsTheOneAtTheCursor() {
    String box =
        "<ac:structured-macro ac:name=\"box\"><ac:rich-text-body>"
            + OPEN
            + "/></ac:rich-text-body></ac:structured-macro>";
    assertEquals("roll", opened(box, box.indexOf("roll")).entry().name());
    assertEquals("box", opened(box, 3).entry().name());
    assertEquals(Optional.empty(), desk.at("<p>x</p>" + box, 2, Locale.ENGLISH));
    assertEquals(Optional.empty(), desk.startingAt(box, 1, Locale.ENGLISH));
  }

  @Test
  public void macrosAreRemovedAndChangePlaces() {
    String one = OPEN + "/>";
    String two = "<ac:structured-macro ac:name=\"mark\" />";
    String text = "<p>" + one + "</p><p>x " + two + "</p>";
    assertEquals("<p>x " + two + "</p>", removed(text, 3));
    assertEquals("<p>" + one + "</p><p>x </p>", removed(text, text.indexOf(two)));
    TextEdit up = desk.move(text, text.indexOf(two), true).orElseThrow();
    assertEquals("<p>" + two + "</p><p>x " + one + "</p>", up.applied(text));
    assertEquals(3, up.caret());
    TextEdit down = desk.move(text, 3, false).orElseThrow();
    assertEquals(up.applied(text), down.applied(text));
    assertEquals(one, down.applied(text).substring(down.caret(), down.caret() + one.length()));
    assertEquals(Optional.empty(), desk.move(text, 3, true));
    assertEquals(Optional.empty(), desk.remove(text, 4));
  }

  @Test
  public void whatIsWrittenIsWellFormedWhateverPeopleType() throws StorageFormatException {
    String hostile = "\"><script>&nbsp;]]>é</ac:parameter>";
    for (String name : List.of("view", "network", "people", "page", "size", "who")) {
      String written = source("roll", Map.of(name, hostile));
      StorageFormat.parse(written);
      assertEquals(hostile, opened(written, 0).values().get(name));
    }
  }

  private String source(String name, Map<String, String> parameters) {
    return desk.source(new MacroUse(name, parameters, ""), Locale.ENGLISH).orElseThrow();
  }

  private Opened opened(String text, int place) {
    return desk.at(text, place, Locale.ENGLISH).orElseThrow();
  }

  private String changed(String text, int start, Map<String, String> values, String body) {
    MacroUse use = new MacroUse("roll", values, body);
    return desk.change(text, start, use, Locale.ENGLISH).orElseThrow().applied(text);
  }

  private String removed(String text, int start) {
    return desk.remove(text, start).orElseThrow().applied(text);
  }
}
