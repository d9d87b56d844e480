package org.retis.host.create;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds words whatever their accents and case. */
public final class Words {

  private Words() {}

  /** A text as it is compared: small letters without accents, one blank for all other signs. */
  public static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT)
        .replace("œ", "oe")
        .replace("æ", "ae")
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }

  /** Whether one of the texts' words begins with each word that was asked for. */
  public static boolean match(String asked, List<String> texts) {
    String in = " " + folded(String.join(" ", texts));
    return Stream.of(folded(asked).split(" ")).allMatch(word -> in.contains(" " + word));
  }
}
