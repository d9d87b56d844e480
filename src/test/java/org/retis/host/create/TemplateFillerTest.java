package org.retis.host.create;

import static org.junit.Assert.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.junit.Test;

public class TemplateFillerTest {

  private static String fill(String template) {
    return new TemplateFiller(
            Map.of("space", "A&B", "list", "<p>$1</p>"),
            key -> key.equals("hello") ? Optional.of("It\u2019s <here> $2") : Optional.empty())
        .fill(template);
  }

  @Test
  public void putsTextsAndValuesEscaped() {
    assertEquals(
        "<p>It\u2019s &lt;here&gt; $2 A&amp;B</p>",
        fill("<p><at:i18n at:key=\"hello\"/> <at:var at:name='space' /></p>"));
    assertEquals("It\u2019s &lt;here&gt; $2", fill("<at:i18n at:key=\"hello\"></at:i18n>"));
  }

  @Test
  public void putsThemIntoParametersOfMacros() {
    assertEquals(
        "<ac:parameter ac:name=\"space\">A&amp;B</ac:parameter>",
        fill("<ac:parameter ac:name=\"space\"><at:var at:name=\"space\"/></ac:parameter>"));
  }

  @Test
  public void putsMarkupOnlyWhereItIsAskedFor() {
    assertEquals(
        "&lt;p&gt;$1&lt;/p&gt;|<p>$1</p>",
        fill("<at:var at:name=\"list\"/>|<at:var at:name=\"list\" at:rawxhtml=\"true\"/>"));
  }

  @Test
  public void aVariableWithoutAValueIsNothingAndAKeyWithoutATextIsShown() {
    assertEquals(
        "<p>-some.key</p>", fill("<p><at:var at:name=\"no\"/>-<at:i18n at:key=\"some.key\"/></p>"));
  }

  @Test
  public void leavesOutDeclarationsAndKeepsTheRestToTheLetter() {
    assertEquals(
        "<p><ac:placeholder ac:type=\"mention\">Who?</ac:placeholder>&nbsp;&eacute;</p>",
        fill(
            "<at:declarations><at:string at:name=\"x\"/><at:list at:name=\"l\">"
                + "<at:option at:value=\"a > b\"/></at:list></at:declarations>"
                + "<p><ac:placeholder ac:type=\"mention\">Who?</ac:placeholder>&nbsp;&eacute;</p>"));
    assertEquals("<p/>", fill("<at:declarations/><p/>"));
    assertEquals(
        "<![CDATA[<at:var at:name=\"space\"/>]]><!-- <at:i18n at:key=\"hello\"/> -->",
        fill("<![CDATA[<at:var at:name=\"space\"/>]]><!-- <at:i18n at:key=\"hello\"/> -->"));
  }
}
