package org.retis.contribution;

import java.util.Arrays;
import java.util.Optional;

/** What somebody brought to a network's spaces. */
public enum Kind {
  /** A new page. */
  PAGE_CREATED("pc", "pages"),
  /** A new version of a page. */
  PAGE_EDITED("pe", "edits"),
  /** A new blog post. */
  POST_CREATED("bc", "posts"),
  /** A new version of a blog post. */
  POST_EDITED("be", "post-edits"),
  /** A comment, be it an answer. */
  COMMENT("co", "comments"),
  /** A file, or a new version of one. */
  FILE("fi", "files"),
  /** A like. */
  LIKE("li", "likes"),
  /** A label put on a page. */
  LABEL("la", "labels");

  private final String code;
  private final String word;

  Kind(String code, String word) {
    this.code = code;
    this.word = word;
  }

  /** How tables name it. */
  String code() {
    return code;
  }

  /** How parameters and texts name it. */
  public String word() {
    return word;
  }

  /** Whether it is a saved version of a page or blog post. */
  boolean isVersion() {
    return switch (this) {
      case PAGE_CREATED, PAGE_EDITED, POST_CREATED, POST_EDITED -> true;
      case COMMENT, FILE, LIKE, LABEL -> false;
    };
  }

  static Kind ofCode(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst().orElseThrow();
  }

  /** The kind that a parameter names. */
  public static Optional<Kind> of(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
  }

  /** The words of all kinds, in order. */
  static String[] words() {
    return Arrays.stream(values()).map(Kind::word).toArray(String[]::new);
  }
}
