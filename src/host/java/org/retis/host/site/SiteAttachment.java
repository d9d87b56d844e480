package org.retis.host.site;

import java.time.Instant;

/**
 * A file at a page or blog post as it is now, without its bytes.
 *
 * @param id its number, the same through all versions, never that of a page or comment
 * @param pageId the page or blog post
 * @param name the file's name, unique at its page in any case
 * @param mediaType for instance {@code image/png}
 * @param size in bytes
 * @param message what was said of the current version, may be empty
 * @param trashed whether it is in the trash
 * @param version the number of the current version, from 1
 * @param created when the first version was uploaded
 * @param creatorKey by whom, null for an anonymous visitor
 * @param modified when the current version was uploaded
 * @param modifierKey by whom, null for an anonymous visitor
 */
public record SiteAttachment(
    long id,
    long pageId,
    String name,
    String mediaType,
    long size,
    String message,
    boolean trashed,
    int version,
    Instant created,
    String creatorKey,
    Instant modified,
    String modifierKey) {

  /**
   * One uploaded state of a file.
   *
   * @param id the number of this version's bytes
   * @param number from 1
   * @param mediaType for instance {@code image/png}
   * @param size in bytes
   * @param message what was said of it, may be empty
   * @param authorKey by whom, null for an anonymous visitor
   * @param saved when
   */
  public record Version(
      long id,
      int number,
      String mediaType,
      long size,
      String message,
      String authorKey,
      Instant saved) {}
}
