package org.retis.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;

/**
 * Tells which of the decisions and actions that are kept of a page stand in it now, and as what.
 *
 * <p>Confluence gives the macros of a page no identity that outlives every edit, so it is found
 * out: what is the same to the letter is the same; then what was the same once, for a page that is
 * restored; then, among what stood there until now, what says nearly the same, or is to be done by
 * the same person until the same day at the same place.
 */
final class MinutesMatching {

  /** Below this, two texts have no more in common than any two texts. */
  private static final double ALIKE = 0.35;

  private final Map<Integer, MinutesText> matched = new HashMap<>();
  private final List<MinutesText> open;
  private final List<KeptOutcome> kept;

  private MinutesMatching(List<KeptOutcome> kept, List<MinutesText> texts) {
    this.kept =
        kept.stream()
            .sorted(
                Comparator.comparing((KeptOutcome row) -> !row.live())
                    .thenComparing(KeptOutcome::order)
                    .thenComparing(KeptOutcome::id))
            .toList();
    this.open = new ArrayList<>(texts);
  }

  /**
   * Finds out what became of what.
   *
   * @param kept all that is kept of the page in one network, also what was taken from it
   * @param texts what stands in the page now
   */
  static Result match(List<KeptOutcome> kept, List<MinutesText> texts) {
    MinutesMatching matching = new MinutesMatching(kept, texts);
    matching.pair((row, text) -> row.digest().equals(text.digest()));
    matching.pair((row, text) -> row.earlier().contains(text.digest()));
    matching.pairAlike();
    return new Result(matching.matched, List.copyOf(matching.open));
  }

  private void pair(BiPredicate<KeptOutcome, MinutesText> same) {
    for (KeptOutcome row : kept) {
      if (!matched.containsKey(row.id())) {
        open.stream()
            .filter(text -> text.kind() == row.kind() && same.test(row, text))
            .findFirst()
            .ifPresent(text -> take(row, text));
      }
    }
  }

  @SuppressWarnings("ReferenceEquality") // two texts of one page may be equal but for their order
  private void take(KeptOutcome row, MinutesText text) {
    matched.put(row.id(), text);
    open.removeIf(other -> other == text);
  }

  /** The best pairs first, so that one that fits somewhere better isn't taken from there. */
  @SuppressWarnings("ReferenceEquality") // as in take
  private void pairAlike() {
    Map<String, TextLikeness> known = new HashMap<>();
    List<Pair> pairs = new ArrayList<>();
    for (KeptOutcome row : kept) {
      if (row.live() && !matched.containsKey(row.id())) {
        for (MinutesText text : open) {
          double score = text.kind() == row.kind() ? score(row, text, known) : 0;
          if (score > 0) {
            pairs.add(new Pair(row, text, score));
          }
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble((Pair pair) -> -pair.score())
            .thenComparing(pair -> Math.abs(pair.row().order() - pair.text().order()))
            .thenComparing(pair -> pair.row().id()));
    for (Pair pair : pairs) {
      boolean free = open.stream().anyMatch(text -> text == pair.text());
      if (free && !matched.containsKey(pair.row().id())) {
        take(pair.row(), pair.text());
      }
    }
  }

  private static double score(KeptOutcome row, MinutesText text, Map<String, TextLikeness> known) {
    double alike =
        known
            .computeIfAbsent(row.text(), TextLikeness::of)
            .to(known.computeIfAbsent(text.text(), TextLikeness::of));
    boolean sameDue = text.due() != null && Objects.equals(row.due(), text.due());
    boolean sameOwner = !row.ownerRef().isEmpty() && row.ownerRef().equals(ownerRef(text));
    boolean samePlace = row.order() == text.order();
    if (alike < ALIKE && !(sameDue && sameOwner && samePlace)) {
      return 0;
    }
    return alike + (sameDue ? 0.1 : 0) + (sameOwner ? 0.1 : 0) + (samePlace ? 0.05 : 0);
  }

  /** What the page says of who is to do something, in one text. */
  static String ownerRef(MinutesText text) {
    return text.owner().isEmpty() ? text.person() : text.owner();
  }

  private record Pair(KeptOutcome row, MinutesText text, double score) {}

  /**
   * What became of what.
   *
   * @param matched what stands there still, by id, and as what
   * @param added what is new
   */
  record Result(Map<Integer, MinutesText> matched, List<MinutesText> added) {}
}
