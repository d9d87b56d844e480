package org.retis.host.demo.history;

import java.util.Locale;
import java.util.Optional;

/**
 * Where a page stands in the wiki that the history comes from.
 *
 * @param value folders and file name with slashes between
 */
public record PagePath(String value) {

  private static final String SUFFIX = ".md";
  private static final String FOLDER_PAGE = "README";

  /** The folder, empty for the top level. */
  public String folder() {
    return folderOf(value);
  }

  /** Whether this page is the page of its folder, by name. */
  public boolean isFolderPage() {
    return file().equals(FOLDER_PAGE);
  }

  /** The folder that this page stands for: its own one, or the one of its name beside it. */
  public String asFolder() {
    return isFolderPage() ? folder() : value.substring(0, value.length() - suffixLength());
  }

  /** The folder that contains what this page is about, none for the page of the top level. */
  public Optional<String> within() {
    if (!isFolderPage()) {
      return Optional.of(folder());
    }
    return folder().isEmpty() ? Optional.empty() : Optional.of(folderOf(folder()));
  }

  /** The words of the last part of a path: dashes and underscores as spaces, a capital first. */
  static String words(String path) {
    String last = path.substring(path.lastIndexOf('/') + 1).replace('-', ' ').replace('_', ' ');
    String words = last.replaceAll("\\s+", " ").trim();
    if (words.isEmpty()) {
      return "";
    }
    int first = words.offsetByCodePoints(0, 1);
    return words.substring(0, first).toUpperCase(Locale.FRENCH) + words.substring(first);
  }

  /** The folder in which a file or folder stands, empty for the top level. */
  static String folderOf(String path) {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }

  private String file() {
    String name = value.substring(value.lastIndexOf('/') + 1);
    return name.substring(0, name.length() - suffixLength());
  }

  private int suffixLength() {
    return value.endsWith(SUFFIX) ? SUFFIX.length() : 0;
  }
}
