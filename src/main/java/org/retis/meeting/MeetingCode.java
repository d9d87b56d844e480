package org.retis.meeting;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.retis.network.Body;
import org.retis.store.SearchText;

/**
 * The letters that stand for a body in numbers, the same in every language: of the French names, as
 * {@code 2026-CT3} is written where this product comes from. Bodies of a network's own have the
 * initials of their name. Bodies with the same letters share one row of numbers.
 */
final class MeetingCode {

  private static final int MOST = 4;
  private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");

  private static final Set<String> SMALL =
      Set.of(
          "", "a", "au", "aux", "d", "de", "des", "du", "en", "et", "l", "la", "le", "les", "sur",
          "and", "for", "of", "on", "the");

  private MeetingCode() {}

  static String of(Body body) {
    return switch (body.kind()) {
      case STEERING_COMMITTEE -> "CP";
      case TECHNICAL_COMMITTEE -> "CT";
      case PLENARY -> "PL";
      case WORKING_GROUP -> "GT" + initials(body);
      case OTHER -> initials(body).isEmpty() ? "R" : initials(body);
    };
  }

  private static String initials(Body body) {
    String initials =
        NO_WORD
            .splitAsStream(SearchText.fold(body.name()))
            .filter(word -> !SMALL.contains(word))
            .map(word -> word.substring(0, 1))
            .filter(letter -> Character.isLetter(letter.charAt(0)))
            .limit(MOST)
            .collect(Collectors.joining());
    return initials.toUpperCase(Locale.ROOT);
  }
}
