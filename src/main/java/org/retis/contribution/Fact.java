package org.retis.contribution;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody brought something. The key says what in a way that every source of the news finds alike:
 * an event, the same event once more or on another node, and the reading of the past.
 *
 * @param key the content and its version, or the content and who liked or labelled it
 * @param kind what it is
 * @param contentId the content itself: the page, the comment, the file
 * @param pageId the page or blog post that it hangs on
 * @param spaceKey the space
 * @param restricted whether the page may be viewed by some only
 * @param actorKey the user key of who did it, or null for an anonymous visitor
 * @param at when
 */
record Fact(
    String key,
    Kind kind,
    long contentId,
    long pageId,
    String spaceKey,
    boolean restricted,
    @Nullable String actorKey,
    Instant at) {

  /** A version of a page, blog post or file. */
  static String ofVersion(long contentId, int version) {
    return "v:" + contentId + ":" + version;
  }

  /** A comment. */
  static String ofComment(long commentId) {
    return "c:" + commentId;
  }

  /**
   * A like, of which each account has one for each content. The account can't be read out of it, so
   * that it may stay when the account is forgotten.
   */
  static String ofLike(long contentId, String userKey) {
    return "l:" + contentId + ":" + Columns.digest(contentId + ":" + userKey);
  }

  /** A label, which a content has once. */
  static String ofLabel(long contentId, String label) {
    return "t:" + contentId + ":" + label;
  }
}
