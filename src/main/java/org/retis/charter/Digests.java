package org.retis.charter;

/** Writes digests so that people can compare them. */
final class Digests {

  private static final int GROUP = 4;
  private static final int SHOWN = 3;

  private Digests() {}

  /** Beginning and end: {@code 9f3a 61c0 22e1 … 7d2e}. */
  static String brief(String digest) {
    if (digest.length() < GROUP * (SHOWN + 1)) {
      return digest;
    }
    StringBuilder brief = new StringBuilder();
    for (int i = 0; i < SHOWN; i++) {
      brief.append(digest, i * GROUP, (i + 1) * GROUP).append(' ');
    }
    return brief.append("\u2026 ").append(digest.substring(digest.length() - GROUP)).toString();
  }
}
