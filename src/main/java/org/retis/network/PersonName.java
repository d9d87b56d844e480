package org.retis.network;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.retis.store.SearchText;

/**
 * A name in the forms in which it is kept.
 *
 * @param shown as it is shown
 * @param given the given name, empty where only the whole is known
 * @param family the family name, empty where only the whole is known
 * @param sortAs the name to sort by as typed, empty where it follows from the rest
 */
record PersonName(String shown, String given, String family, String sortAs) {

  private static final int MAX_COLUMN = 450;

  /** The name of somebody without an account. */
  static PersonName of(String given, String family, String sortAs) {
    return new PersonName((given + " " + family).strip(), given, family, sortAs);
  }

  /** The name that an account shows. */
  static PersonName ofAccount(String fullName, String sortAs) {
    return new PersonName(fullName, "", "", sortAs);
  }

  /** The same name cut into given and family name, as well as can be guessed. */
  PersonName inParts() {
    int cut = shown.lastIndexOf(' ');
    boolean whole = given.isEmpty() && family.isEmpty();
    return whole
        ? new PersonName(
            shown, shown.substring(0, Math.max(cut, 0)), shown.substring(cut + 1), sortAs)
        : this;
  }

  /** What the roster is sorted by, family name first, folded. */
  String sortName() {
    if (!sortAs.isEmpty()) {
      return fold(sortAs);
    }
    return given.isEmpty() && family.isEmpty() ? fold(familyFirst()) : fold(family + " " + given);
  }

  /** What searches look at. */
  String folded() {
    return fold(shown);
  }

  /** The same for two names that only differ in case, accents and order of words. */
  String key() {
    return Arrays.stream(fold(shown).split(" ")).sorted().collect(Collectors.joining(" "));
  }

  /**
   * The whole name with the words written in capitals first, as many people write their family name
   * ("Jean-Luc DE LA TOUR"); where none or all are, with the last word first.
   */
  private String familyFirst() {
    List<String> words = List.of(shown.strip().split("\\s+"));
    List<String> capitals = words.stream().filter(PersonName::isInCapitals).toList();
    if (capitals.isEmpty() || capitals.size() == words.size()) {
      int last = words.size() - 1;
      return (words.get(last) + " " + String.join(" ", words.subList(0, last))).strip();
    }
    String others =
        words.stream().filter(word -> !isInCapitals(word)).collect(Collectors.joining(" "));
    return (String.join(" ", capitals) + " " + others).strip();
  }

  private static boolean isInCapitals(String word) {
    return word.codePoints().filter(Character::isLetter).count() > 1
        && word.codePoints().filter(Character::isLetter).allMatch(Character::isUpperCase);
  }

  private static String fold(String text) {
    String folded = SearchText.fold(text);
    String kept = folded.isEmpty() ? text : folded;
    return kept.length() <= MAX_COLUMN ? kept : kept.substring(0, MAX_COLUMN);
  }
}
