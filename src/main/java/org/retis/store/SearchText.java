package org.retis.store;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Folds text so that accents, case and spacing don't matter when it is searched or sorted. */
public final class SearchText {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Z}\\p{Pd}'’]+");

  private SearchText() {}

  /**
   * Folds a text: compatibility decomposition, marks removed, ligatures spelled out, lower case,
   * spaces, dashes and apostrophes as one space.
   *
   * @param text any text
   * @return the folded text, trimmed
   */
  public static String fold(String text) {
    String spelled =
        text.replace("œ", "oe").replace("Œ", "oe").replace("æ", "ae").replace("Æ", "ae");
    String decomposed = Normalizer.normalize(spelled, Normalizer.Form.NFKD);
    String plain = MARKS.matcher(decomposed).replaceAll("").replace("ß", "ss");
    return SEPARATORS.matcher(plain).replaceAll(" ").trim().toLowerCase(Locale.ROOT);
  }

  /**
   * A folded text as pattern for {@code LIKE … ESCAPE '!'}: found anywhere, with nothing in it
   * working as a wildcard.
   */
  public static String contains(String text) {
    String folded = fold(text);
    return "%" + folded.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
  }
}
