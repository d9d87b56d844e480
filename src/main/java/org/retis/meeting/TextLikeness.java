package org.retis.meeting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.retis.store.SearchText;

/**
 * How much two texts have in common, from 0 to 1: Dice's coefficient over their longer words, which
 * carry the sense, or over their pairs of letters where that is high, for typing mistakes.
 */
final class TextLikeness {

  private static final int LONG_WORD = 4;

  /** Any two texts of a language share some pairs of letters: only many of them tell something. */
  private static final double MANY = 0.7;

  private final Map<String, Integer> words;
  private final Map<String, Integer> letters;

  private TextLikeness(Map<String, Integer> words, Map<String, Integer> letters) {
    this.words = words;
    this.letters = letters;
  }

  static TextLikeness of(String text) {
    String folded = SearchText.fold(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    List<String> all = Stream.of(folded.split(" ")).filter(word -> !word.isEmpty()).toList();
    List<String> sense = all.stream().filter(word -> word.length() >= LONG_WORD).toList();
    Map<String, Integer> letters = new HashMap<>();
    String closed = String.join("", all);
    for (int at = 0; at + 2 <= closed.length(); at++) {
      letters.merge(closed.substring(at, at + 2), 1, Integer::sum);
    }
    return new TextLikeness(counted(sense.isEmpty() ? all : sense), letters);
  }

  private static Map<String, Integer> counted(List<String> words) {
    Map<String, Integer> counts = new HashMap<>();
    words.forEach(word -> counts.merge(word, 1, Integer::sum));
    return counts;
  }

  /** How much it has in common with another text. */
  double to(TextLikeness other) {
    double byLetters = dice(letters, other.letters);
    double byWords = dice(words, other.words);
    return byLetters >= MANY ? Math.max(byLetters, byWords) : byWords;
  }

  private static double dice(Map<String, Integer> one, Map<String, Integer> two) {
    int all = sum(one) + sum(two);
    int common =
        one.entrySet().stream()
            .mapToInt(each -> Math.min(each.getValue(), two.getOrDefault(each.getKey(), 0)))
            .sum();
    return all == 0 ? 0 : 2.0 * common / all;
  }

  private static int sum(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
