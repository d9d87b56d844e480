package org.retis.host.editor;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.Test;
import org.retis.host.editor.MacroField.Choice;

public class MacroCatalogTest {

  private final MacroCatalog catalog = new MacroCatalog(Samples::macros);

  @Test
  public void theDescriptorBecomesAFormInTheReadersLanguage() {
    MacroEntry english = catalog.find("roll", Locale.ENGLISH).orElseThrow();
    assertEquals("Members’ roll", english.label());
    assertEquals("/download/resources/org.sample/roll.png", english.icon());
    assertEquals("Annuaire des équipes", catalog.find("roll", Locale.FRENCH).get().label());
    MacroField view = english.fields().get(0);
    assertEquals("View", view.label());
    assertEquals("How it looks", view.help());
    assertEquals("cards", view.defaultValue());
    assertEquals(
        List.of(new Choice("cards", "cards"), new Choice("table", "As a table")), view.choices());
  }

  @Test
  public void whatHasNoTextShowsItsName() {
    MacroEntry box = catalog.find("box", Locale.FRENCH).orElseThrow();
    assertEquals("box", box.label());
    assertEquals("title", box.fields().get(0).label());
    assertEquals("", box.fields().get(0).help());
  }

  @Test
  public void searchingLooksAtNameLabelAndDescriptionWithoutAccentsOrCase() {
    assertEquals(List.of("roll"), names("ANNUAIRE equipes", "", Locale.FRENCH));
    assertEquals(List.of("roll"), names("coeur", "", Locale.FRENCH));
    assertEquals(List.of("roll"), names("Compte rendu", "", Locale.FRENCH));
    assertEquals(List.of("roll"), names("ROLL", "", Locale.FRENCH));
    assertEquals(List.of(), names("annuaire nowhere", "", Locale.FRENCH));
  }

  @Test
  public void whoseLabelHasTheWordsComesFirst() {
    List<String> found = names("info", "", Locale.ENGLISH);
    assertEquals("info", found.get(0));
  }

  @Test
  public void hiddenMacrosAreFoundInPagesButNotListed() {
    assertFalse(names("", "", Locale.ENGLISH).contains("inner"));
    assertTrue(catalog.find("inner", Locale.ENGLISH).isPresent());
    assertFalse(catalog.categories(Locale.ENGLISH).contains("hidden"));
  }

  @Test
  public void categoriesNarrow() {
    assertEquals(
        List.of("create-from-template", "roll"), names("", "confluence-content", Locale.ENGLISH));
    assertTrue(names("", "formatting", Locale.ENGLISH).containsAll(List.of("box", "code")));
    assertEquals(
        List.of("confluence-content", "formatting", "navigation", "reporting"),
        catalog.categories(Locale.ENGLISH));
  }

  @Test
  public void theHostsOwnMacrosHaveTextsInBothLanguages() {
    for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
      for (MacroEntry entry : new OwnMacros(locale).all()) {
        assertFalse(entry.label(), entry.label().startsWith("macro."));
        assertFalse(entry.description(), entry.description().startsWith("macro."));
        entry.fields().forEach(f -> assertFalse(f.label(), f.label().startsWith("macro.")));
      }
    }
  }

  private List<String> names(String question, String category, Locale locale) {
    return catalog.search(question, category, locale).stream().map(MacroEntry::name).toList();
  }
}
