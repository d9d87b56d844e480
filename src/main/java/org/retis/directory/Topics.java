package org.retis.directory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.retis.store.SearchText;

/**
 * What a person knows about, each topic once, by its folded text.
 *
 * @param byKey folded text to the text as typed, in the order of typing
 */
record Topics(Map<String, String> byKey) {

  /** No more per person. */
  static final int MAX = 12;

  /** No topic is longer. */
  static final int MAX_LENGTH = 60;

  private static final String BAR = "|";

  /** The topics among these texts; empty ones and doubles are left out. */
  static Topics of(List<String> labels) {
    Map<String, String> byKey = new LinkedHashMap<>();
    for (String label : labels) {
      String plain = label.strip().replaceAll("[\\s|]+", " ");
      String key = Facet.key(plain);
      if (!key.isEmpty()) {
        byKey.putIfAbsent(key, plain);
      }
    }
    return new Topics(byKey);
  }

  /** The topics that {@link #lines} wrote. */
  static Topics ofLines(String lines) {
    return of(lines.lines().toList());
  }

  /** The texts as typed. */
  List<String> labels() {
    return List.copyOf(byKey.values());
  }

  /** The texts as typed, one a line. */
  String lines() {
    return String.join("\n", byKey.values());
  }

  /** The folded texts, each between bars, so that one is found whole. */
  String keys() {
    return byKey.keySet().stream().collect(Collectors.joining(BAR, BAR, BAR));
  }

  /** The pattern that finds a topic in {@link #keys}. */
  static String pattern(String key) {
    String inside = SearchText.contains(key);
    return "%" + BAR + inside.substring(1, inside.length() - 1) + BAR + "%";
  }
}
