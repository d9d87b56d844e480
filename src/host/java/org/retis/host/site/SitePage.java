package org.retis.host.site;

import java.time.Instant;

/**
 * A page or blog post as it is now, without its body.
 *
 * @param id its number, the same through all versions
 * @param kind page or blog post
 * @param spaceId the space's number
 * @param spaceKey the space's key
 * @param parentId the page above it, 0 at the top of the tree
 * @param rank its place among its siblings
 * @param title its title, unique among the pages of the space
 * @param trashed whether it is in the trash
 * @param version the number of the current version, from 1
 * @param created when the first version was saved
 * @param creatorKey by whom, null for an anonymous visitor
 * @param modified when the current version was saved
 * @param modifierKey by whom, null for an anonymous visitor
 */
public record SitePage(
    long id,
    Kind kind,
    long spaceId,
    String spaceKey,
    long parentId,
    int rank,
    String title,
    boolean trashed,
    int version,
    Instant created,
    String creatorKey,
    Instant modified,
    String modifierKey) {

  /** What a content may be. */
  public enum Kind {
    /** Has a place in the tree. */
    PAGE,
    /** Has a day instead. */
    BLOG
  }

  /** Whether this is a page of the tree. */
  public boolean isPage() {
    return kind == Kind.PAGE;
  }
}
