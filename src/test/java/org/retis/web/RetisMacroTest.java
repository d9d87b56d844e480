package org.retis.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.Test;
import org.retis.gateway.MacroCall;
import org.retis.gateway.OutputKind;
import org.retis.testing.HostileTexts;
import org.retis.testing.TestRequest;
import org.retis.testing.TestSupport;

public class RetisMacroTest {

  private static final MacroParameter<Integer> SIZE = MacroParameter.whole("size", 24, 1, 200);
  private static final MacroParameter<String> SEARCH =
      MacroParameter.text("q").called("retis.web.paging.label");
  private static final MacroSpec SPEC =
      MacroSpec.of("web", "retis-sample", "retis.web.paging.next")
          .settings(SIZE)
          .fields(SEARCH)
          .resources("retis-sample");

  private final TestRequest request = new TestRequest();
  private final List<String> required = new ArrayList<>();

  @Test
  public void whatIsDrawnStandsInALabelledSection() {
    String html = render(Locale.FRENCH, Map.of(), context -> "<p>ok</p>");

    assertEquals(
        "<section class=\"retis\" id=\"retis-sample\" aria-label=\"Suivante\"><p>ok</p></section>",
        html);
    assertEquals(List.of("retis", "retis-sample"), required);
  }

  @Test
  public void theSecondOnThePageHasFieldsOfItsOwn() {
    request.with("sample.q", "first").with("sample2.q", "second");
    Sample macro = macro(Locale.ENGLISH, context -> context.fields().get(SEARCH));

    assertEquals("first", section(macro.render(call(Map.of()))).text());
    Document second = section(macro.render(call(Map.of())));
    assertEquals("second", second.select("section").text());
    assertEquals("retis-sample-2", second.select("section").attr("id"));
  }

  @Test
  public void nothingIsReadFromTheQueryInAnExport() {
    request.with("sample.q", "x".repeat(10_000));
    Sample macro = macro(Locale.ENGLISH, context -> "[" + context.fields().get(SEARCH) + "]");
    MacroCall export = new MacroCall(Map.of(), "", "KEY", 7, OutputKind.STATIC);

    assertEquals("[]", section(macro.render(export)).text());
  }

  @Test
  public void wrongSettingsAreAllToldInPlace() {
    Document drawn =
        section(render(Locale.ENGLISH, Map.of("size", "many", "colour", "red"), c -> "shown"));

    assertEquals(
        "This macro can\u2019t be shown as it is set",
        drawn.select(".aui-message-warning p.title").text());
    assertEquals(
        List.of(
            "\u201ccolour\u201d: there is no such setting. Edit the macro and remove it, or choose one of: size.",
            "\u201csize\u201d: \u201cmany\u201d isn\u2019t possible. Enter a whole number from 1 to 200."),
        drawn.select("p:not(.title)").eachText());
    assertFalse(drawn.text().contains("shown as asked"));
  }

  @Test
  public void aSearchThatIsTooLongIsToldWithAWayOut() {
    request.with("sample.q", "x".repeat(10_000)).with("other.page", "2");
    Document drawn = section(render(Locale.FRENCH, Map.of(), c -> "shown"));

    assertEquals(
        "\u00ab\u00a0Pages de r\u00e9sultats\u00a0\u00bb\u00a0: le texte peut compter 200 caract\u00e8res au plus,"
            + " et il en compte 10\u202f000. Raccourcissez-le.",
        drawn.select("p:not(.title)").first().wholeText());
    assertEquals(
        "/confluence/pages/viewpage.action?pageId=7&other.page=2#retis-sample",
        drawn.select("a.aui-button").attr("href"));
  }

  @Test
  public void hostileSettingsAreShownAsTyped() {
    for (String text : HostileTexts.ALL) {
      Document drawn = section(render(Locale.ENGLISH, Map.of(text, "x", "size", text), c -> ""));

      assertEquals(1, drawn.select("section").size());
      assertEquals(0, drawn.select("script, img, [onerror], [onmouseover]").size());
      String start = text.substring(0, Math.min(20, text.length()));
      assertTrue(text, drawn.select("p:not(.title)").first().wholeText().contains(start));
    }
  }

  @Test
  public void aMistakeFoundLaterIsToldInPlace() {
    Document drawn =
        section(
            render(
                Locale.FRENCH,
                Map.of(),
                context -> {
                  throw UserMistake.forbidden("retis.web.error.token");
                }));

    assertEquals(
        "Rien n\u2019a \u00e9t\u00e9 enregistr\u00e9\u00a0: cette page est rest\u00e9e ouverte trop longtemps. Votre saisie est conserv\u00e9e\u00a0; enregistrez-la de nouveau.",
        drawn.select(".aui-message-warning p").first().wholeText());
  }

  @Test
  public void aFailureNeverBreaksThePageNorTellsItsCause() {
    for (Error error : List.of(new NoClassDefFoundError("com/atlassian/Secret"))) {
      assertApology(
          context -> {
            throw error;
          });
    }
    assertApology(
        context -> {
          throw new IllegalStateException("Secret");
        });
  }

  @Test
  public void theBodyStandsWhereTheTemplateHasItsPlace() {
    String rendered = "<em>$1 as Confluence rendered it</em>";
    MacroCall call = new MacroCall(Map.of(), rendered, "KEY", 7, OutputKind.DISPLAY);

    String drawn = around("<p>&lt;div&gt;</p><div class=\"retis-body\"></div><hr>").render(call);

    assertTrue(
        drawn,
        drawn.contains("<p>&lt;div&gt;</p><div class=\"retis-body\">" + rendered + "</div><hr>"));
    assertEquals(1, section(around("<p>no place</p>").render(call)).select(".aui-message").size());
  }

  private static Sample around(String template) {
    MacroSupport real =
        TestSupport.macros(TestSupport.viewer(Locale.ENGLISH), new TestRequest(), List.of());
    MacroSupport drawing =
        new MacroSupport(
            real.viewers(),
            real.texts(),
            real.formats(),
            (name, view) -> name.equals("around") ? template : real.templates().render(name, view),
            resource -> {},
            real.request());
    return new Sample(drawing, context -> "") {
      @Override
      protected String html(MacroContext context) {
        return drawAround(context, "around", "view");
      }
    };
  }

  private void assertApology(Function<MacroContext, String> drawing) {
    Document drawn = section(render(Locale.ENGLISH, Map.of(), drawing));
    assertEquals(1, drawn.select(".aui-message-error").size());
    assertFalse(drawn.text().contains("Secret"));
  }

  private String render(
      Locale locale, Map<String, String> settings, Function<MacroContext, String> drawing) {
    return macro(locale, drawing).render(call(settings));
  }

  private Sample macro(Locale locale, Function<MacroContext, String> drawing) {
    return new Sample(TestSupport.macros(TestSupport.viewer(locale), request, required), drawing);
  }

  private static MacroCall call(Map<String, String> settings) {
    return new MacroCall(settings, "", "KEY", 7, OutputKind.DISPLAY);
  }

  private static Document section(String html) {
    return Jsoup.parseBodyFragment(html);
  }

  private static class Sample extends RetisMacro {
    private final Function<MacroContext, String> drawing;

    Sample(MacroSupport support, Function<MacroContext, String> drawing) {
      super(support, SPEC);
      this.drawing = drawing;
    }

    @Override
    protected String html(MacroContext context) {
      return drawing.apply(context);
    }
  }
}
