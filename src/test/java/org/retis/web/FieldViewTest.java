package org.retis.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.Test;
import org.retis.testing.HostileTexts;
import org.retis.testing.TestSupport;
import org.retis.testing.TestTemplates;
import org.retis.web.FieldView.Option;

public class FieldViewTest {

  @Test
  public void aLabelBelongsToEachControl() {
    Document form =
        draw(
            FieldView.text("name", "Name", "Ada"),
            FieldView.area("purpose", "Purpose", "a\nb", 3),
            FieldView.check("synced", "Keep in step", true),
            FieldView.choose(
                "kind",
                "Kind",
                List.of(new Option("a", "First", false), new Option("b", "Second", true))),
            FieldView.ofType("date", "since", "Since", "2026-11-21"));

    for (Element control : form.select("input, textarea, select")) {
      boolean labelled =
          form.select("label[for=" + control.id() + "]").size() == 1
              || control.parent().is("label");
      assertTrue(control.id(), labelled);
      assertFalse(control.hasAttr("aria-describedby"));
      assertFalse(control.hasAttr("aria-invalid"));
    }
    assertEquals("Ada", form.select("[name=name]").attr("value"));
    assertEquals("a\nb", form.select("[name=purpose]").first().wholeText());
    assertTrue(form.select("[name=synced]").hasAttr("checked"));
    assertEquals("b", form.select("option[selected]").attr("value"));
    assertEquals("date", form.select("[name=since]").attr("type"));
  }

  @Test
  public void helpAndMistakesBelongToTheirControl() {
    FieldView field =
        FieldView.text("name", "Name", "")
            .required(TestSupport.formats(Locale.ENGLISH))
            .helped("As people say it.")
            .mistaken("Enter a name.");
    Document form = draw(field);

    Element control = form.getElementById("retis-name");
    assertEquals("retis-name-help retis-name-error", control.attr("aria-describedby"));
    assertEquals("true", control.attr("aria-invalid"));
    assertTrue(control.hasAttr("required"));
    assertEquals("As people say it.", form.getElementById("retis-name-help").text());
    assertEquals("Enter a name.", form.getElementById("retis-name-error").text());
    assertEquals("Name (required)", form.select("label").text());
  }

  @Test
  public void whatWasTypedComesBackAsTyped() {
    for (String text : HostileTexts.ALL) {
      FieldView line = FieldView.text("a", text, text).helped(text).mistaken(text);
      FieldView area = FieldView.area("b", text, text, 3);
      FieldView choice = FieldView.choose("c", text, List.of(new Option(text, text, true)));
      FieldView box = FieldView.check("d", text, false);
      Document form = draw(line, area, choice, box);

      assertEquals(text, form.select("input[name=a]").attr("value"));
      assertEquals(text, form.getElementById("retis-a-error").wholeText().trim());
      assertEquals(text, form.select("textarea").first().wholeText());
      assertEquals(text, form.select("option").attr("value"));
      assertEquals(text, form.select("option").first().wholeText());
      assertEquals(text, form.select("label[for=retis-b]").first().wholeText());
      assertEquals(0, form.select("script, img, section, [onerror], [onmouseover]").size());
      assertEquals(4, form.select(".retis-field-cell").size());
    }
  }

  private static Document draw(FieldView... fields) {
    View view = new View(List.of(fields));
    return Jsoup.parse(new TestTemplates(View.class).render("org/retis/web/fields.html.vm", view));
  }

  /** Stands for a page's view. */
  public record View(List<FieldView> fields) {}
}
