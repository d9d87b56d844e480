package org.retis.gateway;

import java.util.List;
import java.util.Optional;

/**
 * Reads Confluence's contents, without asking who may see them: that is {@link Permissions}'. Works
 * on every thread, also where nobody is logged in.
 */
public interface Contents {

  /** The content with this number, in whatever state; empty once it is gone for ever. */
  Optional<ContentInfo> byId(long id);

  /** The body of the current version in storage format, empty where it can't be read. */
  Optional<String> body(long id);

  /**
   * Whether a page or one above it may be viewed by some only. Also true where Confluence can't be
   * asked, so that nothing restricted is taken for open.
   */
  boolean isRestricted(long pageId);

  /**
   * The current pages and blog posts of a space, by number.
   *
   * @param spaceKey the space
   * @param after only numbers above this one; 0 for the start
   * @param limit how many at the most, 1 or more
   * @throws IllegalStateException when they can't be read, so that nobody takes that for an empty
   *     space
   */
  List<Long> pageIdsAfter(String spaceKey, long after, int limit);

  /**
   * The versions of a content, newest first, the current one included.
   *
   * @param limit how many at the most, 1 or more
   */
  List<ContentVersion> versions(long id, int limit);

  /** The comments of a page or blog post, answers included; empty where they can't be read. */
  List<ContentInfo> comments(long pageId);

  /** The current files of a page or blog post; empty where they can't be read. */
  List<ContentInfo> attachments(long pageId);

  /** Who likes a content; empty where that can't be read. */
  List<ContentLike> likes(long id);

  /** The labels of a page or blog post, sorted; empty where they can't be read. */
  List<String> labels(long pageId);
}
