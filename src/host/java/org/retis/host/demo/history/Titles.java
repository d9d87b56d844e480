package org.retis.host.demo.history;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Gives pages titles made of their paths. A wiki has no two pages of one title in one space, so
 * where two files have one name, the folders say which is which.
 */
final class Titles {

  private static final int MAX_LENGTH = 255;
  private static final String NAMELESS = "Page";

  private final String home;
  private final Map<String, Integer> owners = new HashMap<>();

  /**
   * @param home the title of the top level's own page
   */
  Titles(String home) {
    this.home = home;
  }

  /**
   * Gives a page the title for its path and frees the one that it had.
   *
   * @param page the page's number
   * @param had the title that it had, or null
   */
  String give(int page, PagePath path, String had) {
    if (had != null) {
      owners.remove(key(had), page);
    }
    String subject = path.asFolder();
    String title = subject.isEmpty() ? home : own(subject);
    String candidate = title;
    for (String up = PagePath.folderOf(subject); isTaken(candidate); up = PagePath.folderOf(up)) {
      if (up.isEmpty()) {
        candidate = numbered(title);
        break;
      }
      candidate = limit(title + " (" + PagePath.words(up) + ")");
    }
    owners.put(key(candidate), page);
    return candidate;
  }

  /** Frees the title of a page that went. */
  void free(int page, String title) {
    owners.remove(key(title), page);
  }

  private String numbered(String title) {
    int number = 2;
    while (isTaken(title + " " + number)) {
      number++;
    }
    return title + " " + number;
  }

  private boolean isTaken(String title) {
    return owners.containsKey(key(title));
  }

  private static String own(String subject) {
    String words = PagePath.words(subject);
    return words.isEmpty() ? NAMELESS : limit(words);
  }

  private static String limit(String title) {
    return title.length() <= MAX_LENGTH ? title : title.substring(0, MAX_LENGTH - 1) + "…";
  }

  private static String key(String title) {
    return title.toLowerCase(Locale.ROOT);
  }
}
