package org.retis.host.editor;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text without accents, case and punctuation, for searching. */
public final class Folded {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Folded() {}

  /** The letters and digits of a text, with one blank for whatever is between them. */
  public static String of(String text) {
    String letters =
        text.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae").replace("ß", "ss");
    String bare = MARKS.matcher(Normalizer.normalize(letters, Normalizer.Form.NFKD)).replaceAll("");
    return OTHER.matcher(bare).replaceAll(" ").strip();
  }

  /** The words of a text. */
  public static List<String> words(String text) {
    return Arrays.stream(of(text).split(" ")).filter(word -> !word.isEmpty()).toList();
  }

  /** Whether each word of a question is somewhere in a text. */
  public static boolean matches(String text, String question) {
    String folded = of(text);
    return words(question).stream().allMatch(folded::contains);
  }
}
