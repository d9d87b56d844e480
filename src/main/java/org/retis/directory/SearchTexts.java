package org.retis.directory;

import java.util.ArrayList;
import java.util.List;
import org.retis.network.Circle;
import org.retis.store.SearchText;

/** What of an entry each circle may search, folded: never more than the circle may see. */
final class SearchTexts {

  private SearchTexts() {}

  /** The text that somebody in this circle searches. */
  static String of(Entry entry, Circle circle) {
    Entry seen = entry.seenBy(circle);
    List<String> parts = new ArrayList<>();
    parts.add(seen.name());
    parts.add(seen.function());
    parts.add(seen.organisation());
    parts.add(seen.territory());
    parts.addAll(seen.topics());
    parts.add(seen.phone());
    // a number is found however its digits were grouped
    parts.add(seen.phone().replaceAll("[^0-9]", ""));
    parts.add(seen.email());
    parts.add(seen.profiles());
    return SearchText.fold(String.join(" ", parts));
  }
}
