package org.retis.gateway;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Entities;
import org.junit.Test;

public class StorageMacrosTest {

  private final StorageMacros macros = new StorageMacros();

  @Test
  public void readsNameParametersAndRichText() {
    StorageMacro decision =
        only(
            "<p>Before</p><ac:structured-macro ac:name=\"retis-decision\" ac:schema-version=\"1\""
                + " ac:macro-id=\"7c9e\"><ac:parameter ac:name=\"date\">2026-03-01</ac:parameter>"
                + "<ac:parameter ac:name=\"status\"> adopted </ac:parameter><ac:rich-text-body>"
                + "<p>We <strong>me</strong>et</p><p>monthly&nbsp;&mdash; at&#32;ten&#x21;</p>"
                + "</ac:rich-text-body></ac:structured-macro><p>After</p>");

    assertEquals("retis-decision", decision.name());
    assertEquals(Map.of("date", "2026-03-01", "status", "adopted"), decision.parameters());
    assertEquals(
        "<p>We <strong>me</strong>et</p><p>monthly&nbsp;&mdash; at&#32;ten&#x21;</p>",
        decision.body());
    assertEquals("We meet monthly \u2014 at ten!", decision.text());
    assertEquals(List.of(), decision.around());
    assertEquals("", decision.parameter("unset"));
  }

  @Test
  public void readsPlainText() {
    StorageMacro code =
        only(
            "<ac:structured-macro ac:name='code'><ac:plain-text-body><![CDATA[if (a < b && c)\n"
                + "  &amp; ]]]]><![CDATA[>]]></ac:plain-text-body></ac:structured-macro>");

    assertEquals("if (a < b && c)\n  &amp; ]]>", code.body());
    assertEquals("if (a < b && c) &amp; ]]>", code.text());
  }

  @Test
  public void readsMacrosWithoutBody() {
    StorageMacro toc = only("<p><ac:structured-macro ac:name=\"toc\"/></p>");
    assertEquals(new StorageMacro("toc", Map.of(), "", "", List.of()), toc);
    assertEquals(
        new StorageMacro("note", Map.of(), "", "", List.of()),
        only(
            "<ac:structured-macro ac:name=\"note\"><ac:rich-text-body />"
                + "</ac:structured-macro>"));
    assertEquals("", only("<ac:structured-macro/>").name());
  }

  @Test
  public void readsTheParameterWithoutName() {
    assertEquals(
        "x", only(macro("a", "<ac:parameter ac:name=\"\">x</ac:parameter>")).parameter(""));
    assertEquals(
        "x",
        only("<ac:macro ac:name=\"a\"><ac:default-parameter>x</ac:default-parameter></ac:macro>")
            .parameter(""));
  }

  @Test
  public void readsWhatReferencesPointTo() {
    assertEquals("8a7f", reference("<ri:user ri:userkey=\"8a7f\" />"));
    assertEquals("ada", reference("<ri:user ri:username='ada'></ri:user>"));
    assertEquals("8a7f,9b", reference("<ri:user ri:userkey='8a7f'/> <ri:user ri:userkey='9b'/>"));
    assertEquals(
        "R&D plan", reference("<ac:link><ri:page ri:content-title=\"R&amp;D plan\"/></ac:link>"));
    assertEquals(
        "NET:Plan",
        reference("<ac:link><ri:page ri:space-key='NET' ri:content-title='Plan'/></ac:link>"));
    assertEquals(
        "News", reference("<ri:blog-post ri:content-title='News' ri:posting-day='2026/03/01'/>"));
    assertEquals("NET", reference("<ri:space ri:space-key=\"NET\"/>"));
    assertEquals("a.pdf", reference("<ri:attachment ri:filename='a.pdf'/>"));
    assertEquals(
        "https://e.org/?a=1&b", reference("<ri:url ri:value='https://e.org/?a=1&amp;b'/>"));
    assertEquals("123", reference("<ri:content-entity ri:content-id='123'/>"));
    assertEquals("2026-03-01", reference("<time datetime=\"2026-03-01\"/>"));
    assertEquals("", reference("<ri:user/>"));
  }

  @Test
  public void readsMacrosInsideMacrosInDocumentOrder() {
    List<StorageMacro> found =
        macros.in(
            macro("panel", rich("one " + macro("info", parameter("title", "hidden") + rich("two"))))
                + macro("last", ""));

    assertEquals(List.of("panel", "info", "last"), found.stream().map(StorageMacro::name).toList());
    assertEquals(List.of("panel"), found.get(1).around());
    assertEquals("one two", found.get(0).text());
    assertEquals("two", found.get(1).text());
    assertEquals(Map.of(), found.get(0).parameters());
    assertEquals("hidden", found.get(1).parameter("title"));
    assertTrue(found.get(0).body().startsWith("one <ac:structured-macro ac:name=\"info\">"));
  }

  @Test
  public void readsOldMacrosAndMacrosInTablesAndLists() {
    String deep =
        "<table><tbody><tr><td><ul><li>"
            + macro("deep", "")
            + "</li></ul></td></tr></tbody></table>";
    assertEquals("deep", only(deep).name());
    assertEquals(
        "b",
        only("<ac:macro ac:name=\"old\"><ac:rich-text-body>b</ac:rich-text-body></ac:macro>")
            .text());
  }

  @Test
  public void textIsWhatAReaderSees() {
    assertEquals(
        "Ask for the Plan by 2026-03-01 see a.pdf or here Buy milk",
        macros.text(
            "<p>Ask&nbsp;<ac:link><ri:user ri:userkey=\"8a\"/></ac:link> for the"
                + " <ac:link><ri:page ri:content-title=\"Plan\"/></ac:link> by"
                + " <time datetime=\"2026-03-01\"/><ac:placeholder>type here</ac:placeholder></p>"
                + "<p>see <ac:link><ri:attachment ri:filename='a.pdf'/></ac:link> or"
                + " <ac:link><ri:page ri:content-title='X'/><ac:plain-text-link-body>"
                + "<![CDATA[here]]></ac:plain-text-link-body></ac:link></p><!-- no -->"
                + "<ac:task-list><ac:task><ac:task-id>7</ac:task-id><ac:task-status>incomplete"
                + "</ac:task-status><ac:task-body>Buy milk</ac:task-body></ac:task></ac:task-list>"
                + "<ac:structured-macro ac:name='status'><ac:parameter ac:name='title'>RED"
                + "</ac:parameter></ac:structured-macro>"));
  }

  @Test
  public void wordsEndWhereBlocksDo() {
    assertEquals("a b c d", macros.text("<td>a</td><td>b</td>c<br/>d"));
    assertEquals("abcd", macros.text("<span>a</span><em>b</em><u>c</u><a href='#'>d</a>"));
  }

  @Test
  public void readsTheSpellingsOfReferencesToCharacters() {
    assertEquals(
        "\u00e9\u2019\u20ac\"'<>&", macros.text("&eacute;&rsquo;&euro;&quot;&apos;&lt;&gt;&amp;"));
    assertEquals("&unknown; &#0; &#xFFFFFFF; & &;", macros.text("&unknown; &#0; &#xFFFFFFF; & &;"));
    assertEquals("\ud83d\ude00", macros.text("&#128512;"));
  }

  @Test
  public void knowsTheNamesOfHtml() {
    StorageEntities entities = new StorageEntities();
    for (Entities.EscapeMode mode : List.of(Entities.EscapeMode.xhtml, Entities.EscapeMode.base)) {
      for (int c = 34; c < 0x2700; c++) {
        String name = Entities.escape(Character.toString(c), mode(mode));
        if (name.matches("&[A-Za-z]+;")) {
          assertEquals(name, Character.toString(c), entities.resolve(name));
        }
      }
    }
    for (String name : List.of("Alpha", "omega", "hellip", "rarr", "forall", "there4", "diams")) {
      assertEquals(name, Entities.getByName(name), entities.resolve("&" + name + ";"));
    }
  }

  @Test
  public void readsNothingOutsideTheText() {
    String hostile =
        "<!DOCTYPE x [<!ENTITY f SYSTEM \"file:///etc/passwd\"><!ENTITY l \"lol\">]>"
            + macro("a", rich("&f;&l;"));
    assertEquals("&f;&l;", macros.in(hostile).get(0).text());
    assertEquals(List.of(), macros.in("<?php <ac:structured-macro ac:name='x'/> ?>"));
  }

  @Test
  public void letsCommentsAndCharacterDataHideMacros() {
    String hidden = "<ac:structured-macro ac:name='x'/>";
    assertEquals(List.of(), macros.in("<!-- " + hidden + " --><p><![CDATA[" + hidden + "]]></p>"));
  }

  @Test
  public void readsOnAfterMistakes() {
    String broken =
        "<p>a < b <p><b>c</p></i> " + macro("one", rich("<p>x<br>y")) + macro("two", "");
    List<StorageMacro> found = macros.in(broken);

    assertEquals(List.of("one", "two"), found.stream().map(StorageMacro::name).toList());
    assertEquals("x y", found.get(0).text());
    assertEquals(List.of(), found.get(1).around());
  }

  @Test
  public void endsWhatDoesNotEnd() {
    StorageMacro cut =
        only("<ac:structured-macro ac:name=\"a\"><ac:rich-text-body><p>to the <b>end");
    assertEquals("to the end", cut.text());
    assertEquals("<p>to the <b>end", cut.body());

    assertEquals("v", only(macro("a", "<ac:parameter ac:name=\"p\">v")).parameter("p"));
    for (String piece :
        List.of("<", "</", "<a", "<a b", "<a b=", "<a b='", "<!--", "<![CDATA[", "&")) {
      assertEquals(piece, List.of(), macros.in(piece));
      assertEquals(piece, "one", macros.in(macro("one", "") + piece).get(0).name());
    }
    assertEquals(List.of(), macros.in(""));
    assertEquals(List.of(), macros.in("plain text"));
  }

  @Test
  public void anUnclosedTagIsNotLost() {
    assertEquals("two", only("<p<ac:structured-macro ac:name=\"two\"/>").name());
    assertEquals("v", only("<ac:structured-macro = ac:name = 'v' / 7 disabled />").name());
  }

  @Test(timeout = 20_000)
  public void staysQuickInHostileText() {
    int many = 200_000;
    assertFalse(macros.text("&".repeat(many)).isEmpty());
    assertFalse(macros.text("<".repeat(many)).isEmpty());
    assertEquals(List.of(), macros.in("<b>".repeat(many) + "</i>".repeat(many)));
    assertEquals(List.of(), macros.in("<a ".repeat(many)));
    String nested = "<ac:structured-macro ac:name='n'><ac:rich-text-body>x";
    assertEquals(30, macros.in(nested.repeat(many / 10)).size());
  }

  @Test
  public void findsManyMacros() {
    String storage = String.join("", Collections.nCopies(5_000, macro("m", rich("t"))));
    assertEquals(5_000, macros.in(storage).size());
  }

  private static org.jsoup.nodes.Document.OutputSettings mode(Entities.EscapeMode mode) {
    return new org.jsoup.nodes.Document.OutputSettings().charset("US-ASCII").escapeMode(mode);
  }

  private String reference(String value) {
    return only(macro("m", "<ac:parameter ac:name=\"p\">" + value + "</ac:parameter>"))
        .parameter("p");
  }

  private StorageMacro only(String storage) {
    List<StorageMacro> found = macros.in(storage);
    assertEquals(1, found.size());
    return found.get(0);
  }

  private static String macro(String name, String content) {
    return "<ac:structured-macro ac:name=\"" + name + "\">" + content + "</ac:structured-macro>";
  }

  private static String parameter(String name, String value) {
    return "<ac:parameter ac:name=\"" + name + "\">" + value + "</ac:parameter>";
  }

  private static String rich(String body) {
    return "<ac:rich-text-body>" + body + "</ac:rich-text-body>";
  }
}
