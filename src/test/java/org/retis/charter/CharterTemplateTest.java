package org.retis.charter;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.Test;
import org.retis.host.create.TemplateFiller;
import org.retis.testing.TestSupport;
import org.retis.web.Formats;

/** The template "Network charter" has the five parts of a charter, in both languages. */
public class CharterTemplateTest {

  private static String filled(Locale locale) throws IOException {
    Formats formats = TestSupport.formats(locale);
    try (InputStream file =
        CharterTemplateTest.class.getResourceAsStream("templates/charter.xml")) {
      String template = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return new TemplateFiller(Map.of(), key -> Optional.of(formats.text(key))).fill(template);
    }
  }

  private static List<String> parts(Locale locale) throws IOException {
    Document page = Jsoup.parse(filled(locale), "", org.jsoup.parser.Parser.xmlParser());
    return page.select("h2").eachText().subList(0, 5);
  }

  @Test
  public void theFivePartsStandThere() throws IOException {
    assertEquals(
        List.of(
            "Context, purpose and objectives",
            "Working methods and everyone’s role",
            "Common productions",
            "Ways of exchanging",
            "Regular evaluation"),
        parts(Locale.ENGLISH));
    assertEquals(
        List.of(
            "Contexte, finalité et objectifs",
            "Méthodes de travail et rôle de chacun",
            "Productions communes",
            "Modalités d’échange",
            "Évaluation régulière"),
        parts(Locale.FRENCH));
  }

  @Test
  public void guidanceAndMacrosAreNoPartOfTheText() throws IOException {
    String storage = filled(Locale.FRENCH);
    String kept = CharterText.of(storage).body();

    assertTrue(storage.contains("ac:placeholder"));
    assertTrue(storage.contains("ac:name=\"retis-charter\""));
    assertFalse(kept.contains("placeholder"));
    assertFalse(kept.contains("retis-"));
  }
}
