package org.retis.contribution;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A column of a table of contributions: kinds that belong together. */
enum Column {
  PAGES("pages", Kind.PAGE_CREATED, Kind.POST_CREATED),
  EDITS("edits", Kind.PAGE_EDITED, Kind.POST_EDITED),
  COMMENTS("comments", Kind.COMMENT),
  FILES("files", Kind.FILE),
  LIKES("likes", Kind.LIKE),
  LABELS("labels", Kind.LABEL);

  /** In Confluence's own macro, who wrote pages: who made or edited them. */
  static final String AUTHORS = "authors";

  private final String word;
  private final List<Kind> kinds;

  Column(String word, Kind... kinds) {
    this.word = word;
    this.kinds = List.of(kinds);
  }

  /** How parameters and texts name it. */
  String word() {
    return word;
  }

  List<Kind> kinds() {
    return kinds;
  }

  long of(Share share) {
    return kinds.stream().mapToLong(share::of).sum();
  }

  static Optional<Column> of(String word) {
    return Arrays.stream(values()).filter(column -> column.word.equals(word)).findFirst();
  }

  /** The words that a parameter may hold. */
  static String[] words() {
    return Arrays.stream(values()).map(Column::word).toArray(String[]::new);
  }

  /** The columns that words stand for, in their order; all for none. */
  static List<Column> of(List<String> words) {
    return Arrays.stream(values())
        .filter(
            column ->
                words.isEmpty()
                    || words.contains(column.word)
                    || (words.contains(AUTHORS) && column.ordinal() <= EDITS.ordinal()))
        .toList();
  }
}
