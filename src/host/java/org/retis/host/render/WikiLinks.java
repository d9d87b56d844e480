package org.retis.host.render;

import java.util.Optional;

/** Finds what links in pages point at. */
public interface WikiLinks {

  /**
   * Something to point at.
   *
   * @param path from the root of the server, context path included
   * @param label what to show when the link itself has no text
   */
  record Target(String path, String label) {}

  /** The page with this title in a space. */
  Optional<Target> page(String spaceKey, String title);

  /** The file of this name at a page; there is none where pages have no files. */
  default Optional<Target> attachment(long pageId, String fileName) {
    return Optional.empty();
  }

  /** The home of a space. */
  Optional<Target> space(String spaceKey);

  /**
   * A person.
   *
   * @param username the log-in name
   */
  record Person(String path, String fullName, String username) {}

  /** The account with this key, or else this log-in name. */
  Optional<Person> person(String keyOrName);
}
