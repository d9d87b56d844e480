package org.retis.charter;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import org.junit.Test;
import org.retis.testing.HostileTexts;

public class CharterTextTest {

  private static final String PLAIN = "<h2>But</h2><p>Aider les jeunes.</p>";
  private static final String OURS =
      "<p><ac:structured-macro ac:name=\"retis-charter\" ac:schema-version=\"1\""
          + " ac:macro-id=\"5f1e\"><ac:parameter ac:name=\"title\">-</ac:parameter>"
          + "</ac:structured-macro></p>";

  private static String digest(String storage) {
    return CharterText.of(storage).digest();
  }

  @Test
  public void ourMacrosAreNoPartOfTheText() {
    assertEquals(digest(PLAIN), digest(OURS + PLAIN));
    assertEquals(digest(PLAIN), digest(PLAIN + OURS));
    assertEquals(digest(PLAIN), digest(PLAIN + "<ac:structured-macro ac:name='retis-charter'/>"));
    assertEquals(digest(PLAIN), digest(PLAIN + "<p>\u00a0</p><p><br/></p><p class=\"x\"> </p>"));
  }

  @Test
  public void whatStandsInsideOurMacrosIsText() {
    String around =
        "<ac:structured-macro ac:name=\"retis-decision\"><ac:parameter ac:name=\"id\">1"
            + "</ac:parameter><ac:rich-text-body><p>Aider les jeunes.</p></ac:rich-text-body>"
            + "</ac:structured-macro>";
    assertEquals(digest(PLAIN), digest("<h2>But</h2>" + around));
  }

  @Test
  public void othersMacrosAreText() {
    String panel =
        "<ac:structured-macro ac:name=\"panel\" ac:macro-id=\"%s\"><ac:parameter"
            + " ac:name=\"title\">%s</ac:parameter><ac:rich-text-body><p>x</p>"
            + "</ac:rich-text-body></ac:structured-macro>";
    assertEquals(digest(String.format(panel, "1", "A")), digest(String.format(panel, "2", "A")));
    assertNotEquals(digest(String.format(panel, "1", "A")), digest(String.format(panel, "1", "B")));
  }

  @Test
  public void howItIsWrittenDoesNotMatter() {
    assertEquals(
        digest("<p style=\"a\" class=\"b\">\u00e9t\u00e9 &amp; \u2019</p>"),
        digest("<p  class='b'\n style=\"a\">&eacute;t&#233; &amp; &rsquo;</p>\n"));
    assertEquals(digest("<p>a b</p><hr/>"), digest("<p>a\r\n  b</p> <hr></hr>"));
    assertEquals(digest(PLAIN), digest("<!-- note -->" + PLAIN));
    assertEquals(
        digest(PLAIN), digest(PLAIN + "<p><ac:placeholder>Write here</ac:placeholder></p>"));
  }

  @Test
  public void everyWordMatters() {
    assertNotEquals(digest(PLAIN), digest(PLAIN.replace("Aider", "aider")));
    assertNotEquals(digest("<p>a</p>"), digest("<p>a b</p>"));
    assertNotEquals(digest("<p>a</p>"), digest("<h2>a</h2>"));
    assertNotEquals(digest("<p>&lt;b&gt;</p>"), digest("<p><b></b></p>"));
    assertNotEquals(
        digest("<ac:plain-text-body><![CDATA[a  b]]></ac:plain-text-body>"),
        digest("<ac:plain-text-body><![CDATA[a b]]></ac:plain-text-body>"));
    assertNotEquals(
        digest("<p><ac:image><ri:attachment ri:filename=\"a.png\"/></ac:image></p>"),
        digest("<p><ac:image><ri:attachment ri:filename=\"b.png\"/></ac:image></p>"));
  }

  @Test
  public void wordsAreCounted() {
    assertEquals(4, CharterText.of(PLAIN).words());
    assertTrue(CharterText.of(OURS + "<p>&nbsp;</p>").isEmpty());
    assertEquals(1, CharterText.minutes(0));
    assertEquals(2, CharterText.minutes(400));
  }

  @Test
  public void nothingIsRefused() {
    for (String text : HostileTexts.ALL) {
      CharterText once = CharterText.of(text);
      assertEquals(64, once.digest().length());
      assertEquals(once, CharterText.of(text));
    }
    assertEquals("<p><b>x</b></p>", CharterText.of("<p><b>x</p></i>").body());
    String deep = "<div>".repeat(20_000) + "x";
    assertEquals(1, CharterText.of(deep).words());
  }

  @Test
  public void normalisingTwiceChangesNothing() {
    String body = CharterText.of(OURS + PLAIN + "<p>a &lt; b &quot;c&quot;&nbsp;!</p>").body();
    assertEquals(body, CharterText.of(body).body());
  }
}
