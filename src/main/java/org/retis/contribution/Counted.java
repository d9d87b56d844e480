package org.retis.contribution;

import java.time.Instant;

/**
 * A contribution as it is kept.
 *
 * @param id the row
 * @param key what makes it unique
 * @param kind what it is
 * @param contentId the content
 * @param pageId the page that it hangs on
 * @param spaceKey the space
 * @param restricted whether the page may be viewed by some only
 * @param authorId who, by number; 0 for an anonymous visitor
 * @param at when
 */
record Counted(
    int id,
    String key,
    Kind kind,
    long contentId,
    long pageId,
    String spaceKey,
    boolean restricted,
    int authorId,
    Instant at) {

  static Counted of(Fact fact, int authorId) {
    return new Counted(
        0,
        fact.key(),
        fact.kind(),
        fact.contentId(),
        fact.pageId(),
        fact.spaceKey(),
        fact.restricted(),
        authorId,
        fact.at());
  }

  /** The same under a key that fits a column. */
  Counted keyed(String column) {
    return new Counted(id, column, kind, contentId, pageId, spaceKey, restricted, authorId, at);
  }

  /** The same elsewhere. */
  Counted placed(String space, boolean hidden) {
    return new Counted(id, key, kind, contentId, pageId, space, hidden, authorId, at);
  }

  /** Whether it stands where it should. */
  boolean isAt(String space, boolean hidden) {
    return spaceKey.equals(space) && restricted == hidden;
  }
}
