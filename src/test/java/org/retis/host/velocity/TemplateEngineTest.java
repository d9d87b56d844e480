package org.retis.host.velocity;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.Test;

public class TemplateEngineTest {

  private final Map<String, String> templates = new HashMap<>();

  @Test
  public void printsEscaped() {
    assertEquals(
        "&lt;b&gt; &amp; &quot;x&quot; &#39;y&#39;", render("$view.name()", "<b> & \"x\" 'y'"));
  }

  @Test
  public void printsEscapedWhateverTheTemplateIsCalled() {
    templates.put("mail.vm", "$text");

    assertEquals("&lt;", engine().render("mail.vm", Map.of("text", "<")));
  }

  @Test
  public void htmlByNameIsNotEscaped() {
    templates.put("t", "$bodyHtml ${bodyHtml} $htmlBody");

    assertEquals(
        "<i> <i> &lt;i&gt;", engine().render("t", Map.of("bodyHtml", "<i>", "htmlBody", "<i>")));
  }

  @Test
  public void htmlByAnnotationIsNotEscaped() {
    assertEquals("<i>Ada</i>", render("$view.markup()", "Ada"));
  }

  @Test
  public void callOutsideTheListPrintsNothing() {
    assertEquals("[]", render("[$view.secret()]", "Ada"));
  }

  @Test
  public void callOutsideTheListIsNotMade() {
    View view = new View("Ada");
    templates.put("t", "#if($view.secret())seen#end");

    assertEquals("", engine().render("t", Map.of("view", view)));
    assertEquals(0, view.secretsTold);
  }

  @Test
  public void blockedConditionDoesNotSwallowTheNextUnknownReference() {
    assertEquals("Ada", render("#if($view.secret())x#end$view.name()", "Ada"));
  }

  @Test
  public void propertyFormObeysTheListToo() {
    assertEquals("[Ada] []", render("[$view.title] [$view.code]", "Ada"));
  }

  @Test
  public void nothingCanBeSet() {
    View view = new View("Ada");
    templates.put("t", "#set($view.title = 'Eve')");

    engine().render("t", Map.of("view", view));

    assertEquals("Ada", view.name());
  }

  @Test
  public void reflectionIsOutOfReach() {
    assertEquals("[]", render("[$view.getClass()]", "Ada"));
    assertEquals("[]", render("[$view.class]", "Ada"));
  }

  @Test
  public void inheritedMethodsAreAllowedByTheirOwnName() {
    templates.put("t", "$view.shared() $list.size() #foreach($x in $list)$x#end");

    assertEquals(
        "shared 2 ab",
        engine().render("t", Map.of("view", new View("Ada"), "list", List.of("a", "b"))));
  }

  @Test
  public void templatesIncludeOthers() {
    templates.put("part", "<$view.name()>");

    assertEquals("<Ada>", render("#parse(\"part\")", "Ada"));
  }

  @Test
  public void missingTemplateIsNamed() {
    TemplateException missing =
        assertThrows(TemplateException.class, () -> engine().render("nowhere.vm", Map.of()));

    assertTrue(missing.getMessage().contains("nowhere.vm"));
  }

  @Test
  public void malformedTemplateIsNamed() {
    templates.put("bad.vm", "#if($x");

    TemplateException malformed =
        assertThrows(TemplateException.class, () -> engine().render("bad.vm", Map.of()));

    assertTrue(malformed.getMessage().contains("bad.vm"));
  }

  private String render(String template, String name) {
    templates.put("t", template);
    return engine().render("t", Map.of("view", new View(name)));
  }

  private TemplateEngine engine() {
    String view = View.class.getName();
    return new TemplateEngine(
        this::open,
        new Allowlist(
            List.of(
                AllowedMethod.parse(view + "#name()"),
                AllowedMethod.parse(view + "#markup()"),
                AllowedMethod.parse(view + "#getTitle()"),
                AllowedMethod.parse(Parent.class.getName() + "#shared()"))));
  }

  private InputStream open(String name) {
    String text = templates.get(name);
    return text == null ? null : new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Says that a getter answers HTML. */
  @Retention(RetentionPolicy.RUNTIME)
  public @interface HtmlSafe {}

  /** What the view inherits. */
  public interface Parent {
    /** Allowed under the parent's name. */
    default String shared() {
      return "shared";
    }
  }

  /** What the templates of these tests see. */
  public static final class View implements Parent {
    private String name;
    int secretsTold;

    View(String name) {
      this.name = name;
    }

    public String name() {
      return name;
    }

    public String getTitle() {
      return name;
    }

    public void setTitle(String title) {
      this.name = title;
    }

    public String getCode() {
      return "code";
    }

    @HtmlSafe
    public String markup() {
      return "<i>" + name + "</i>";
    }

    public boolean secret() {
      secretsTold++;
      return true;
    }
  }
}
