package org.retis.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.Test;
import org.retis.testing.TestSupport;

public class MacroParametersTest {

  private static final MacroParameter<String> TITLE = MacroParameter.text("title");
  private static final MacroParameter<String> LAYOUT =
      MacroParameter.choice("layout", "cards", "cards", "table");
  private static final MacroParameter<Integer> SIZE = MacroParameter.whole("size", 24, 1, 200);
  private static final MacroParameter<Boolean> PHOTOS = MacroParameter.flag("photos", true);
  private static final MacroParameter<Optional<LocalDate>> SINCE = MacroParameter.date("since");
  private static final MacroParameter<List<String>> COLUMNS =
      MacroParameter.choices("columns", List.of("name"), "name", "phone", "mail");
  private static final MacroParameter<List<String>> TOPICS = MacroParameter.list("topics");

  @Test
  public void whatIsNotGivenHasItsFallback() {
    MacroParameters given = read(Map.of("title", "  ", "size", ""));

    assertEquals("", given.get(TITLE));
    assertEquals("cards", given.get(LAYOUT));
    assertEquals(Integer.valueOf(24), given.get(SIZE));
    assertTrue(given.get(PHOTOS));
    assertEquals(Optional.empty(), given.get(SINCE));
    assertEquals(List.of("name"), given.get(COLUMNS));
    assertEquals(List.of(), given.get(TOPICS));
    assertFalse(given.isGiven(SIZE));
    assertEquals(List.of(), given.mistakes());
  }

  @Test
  public void readsEveryType() {
    MacroParameters given =
        read(
            Map.of(
                "title", " Nos membres ",
                "layout", "TABLE",
                "size", " 200 ",
                "photos", "False",
                "since", "2026-11-21",
                "columns", "phone, Name,phone,",
                "topics", "a, b ,a"));

    assertEquals("Nos membres", given.get(TITLE));
    assertEquals("table", given.get(LAYOUT));
    assertEquals(Integer.valueOf(200), given.get(SIZE));
    assertFalse(given.get(PHOTOS));
    assertEquals(Optional.of(LocalDate.of(2026, 11, 21)), given.get(SINCE));
    assertEquals(List.of("phone", "name"), given.get(COLUMNS));
    assertEquals(List.of("a", "b"), given.get(TOPICS));
    assertTrue(given.isGiven(TITLE));
  }

  @Test
  public void refusesWhatItCannotReadAndSaysWhatIsAllowed() {
    assertEquals(
        "\u201cgrid\u201d isn\u2019t possible. Choose one of: cards, table.",
        refusal("layout", "grid"));
    for (String number : List.of("0", "201", "-1", "1.5", "many", "99999999999")) {
      assertEquals(
          "\u201c" + number + "\u201d isn\u2019t possible. Enter a whole number from 1 to 200.",
          refusal("size", number));
    }
    assertEquals(
        "\u201cyes\u201d isn\u2019t possible. Choose one of: true, false.",
        refusal("photos", "yes"));
    assertEquals(
        "\u201c21/11/2026\u201d isn\u2019t a date. Enter it as 2026-11-21.",
        refusal("since", "21/11/2026"));
    assertEquals(
        "\u201cage\u201d isn\u2019t possible. Choose one of: name, phone, mail.",
        refusal("columns", "name,age"));
  }

  @Test
  public void refusesLongTextsInCharactersAsPeopleCountThem() {
    String emoji = "\ud83d\ude00";

    assertEquals(List.of(), read(Map.of("title", emoji.repeat(200))).mistakes());
    assertEquals(
        "the text may have 200 characters at most, and has 201. Shorten it.",
        refusal("title", emoji.repeat(201)));
    assertEquals(
        "the text may have 200 characters at most, and has 10,000. Shorten it.",
        refusal("title", "x".repeat(10_000)));
  }

  @Test
  public void echoesOnlyTheStartOfALongValue() {
    assertEquals(
        "\u201c"
            + "y".repeat(40)
            + "\u2026\u201d isn\u2019t possible. Choose one of: cards, table.",
        refusal("layout", "y".repeat(10_000)));
  }

  @Test
  public void refusesLongLists() {
    String many = String.join(",", IntStream.range(0, 51).mapToObj(Integer::toString).toList());

    assertEquals(
        "the list may have 50 items at most, and has 51. Shorten it.", refusal("topics", many));
  }

  @Test
  public void refusesUnknownNamesAndTellsTheKnownOnes() {
    List<UserMistake> mistakes = read(Map.of("colour", "red", "size", "0")).mistakes();

    assertEquals(2, mistakes.size());
    assertEquals(Optional.of("colour"), mistakes.get(0).field());
    assertEquals(
        "there is no such setting. Edit the macro and remove it, or choose one of:"
            + " title, layout, size, photos, since, columns, topics.",
        TestSupport.formats(Locale.ENGLISH).sentence(mistakes.get(0)));
    assertEquals(Optional.of("size"), mistakes.get(1).field());
  }

  private static String refusal(String name, String value) {
    List<UserMistake> mistakes = read(Map.of(name, value)).mistakes();
    assertEquals(1, mistakes.size());
    assertEquals(Optional.of(name), mistakes.get(0).field());
    return TestSupport.formats(Locale.ENGLISH).sentence(mistakes.get(0));
  }

  private static MacroParameters read(Map<String, String> given) {
    Map<String, List<String>> values = new HashMap<>();
    given.forEach((name, value) -> values.put(name, List.of(value)));
    return MacroParameters.of(List.of(TITLE, LAYOUT, SIZE, PHOTOS, SINCE, COLUMNS, TOPICS), values);
  }
}
