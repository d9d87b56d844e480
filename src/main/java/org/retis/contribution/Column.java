package org.retis.contribution;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A column of a table of contributions: kinds that belong together. */
enum Column {
  PAGES("pages"),
  EDITS("edits"),
  COMMENTS("comments"),
  FILES("files"),
  LIKES("likes"),
  LABELS("labels");

  /** In Confluence's own macro, who wrote pages: who made or edited them. */
  static final String AUTHORS = "authors";

  private final String word;

  Column(String word) {
    this.word = word;
  }

  /** How parameters and texts name it. */
  String word() {
    return word;
  }

  List<Kind> kinds() {
    return switch (this) {
      case PAGES -> List.of(Kind.PAGE_CREATED, Kind.POST_CREATED);
      case EDITS -> List.of(Kind.PAGE_EDITED, Kind.POST_EDITED);
      case COMMENTS -> List.of(Kind.COMMENT);
      case FILES -> List.of(Kind.FILE);
      case LIKES -> List.of(Kind.LIKE);
      case LABELS -> List.of(Kind.LABEL);
    };
  }

  private boolean isAuthorship() {
    return this == PAGES || this == EDITS;
  }

  long of(Share share) {
    return kinds().stream().mapToLong(share::of).sum();
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
                    || (words.contains(AUTHORS) && column.isAuthorship()))
        .toList();
  }
}
