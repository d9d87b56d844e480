package org.retis.gateway;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A page, blog post, comment or file changed.
 *
 * <p>Published on a thread of ours once the change can be read by everybody, in the order in which
 * this node saw the changes, and only on the node where they were made. A listener may read and
 * write at leisure: nobody waits for it, and what it throws harms nobody. What happens while the
 * plugin is off is never told, so who must not miss anything also looks after it by a job.
 *
 * <p>Only the content itself is told of. Nothing is told of the pages below one that moves, is
 * restricted, goes into the trash or is removed, though they may now stand in another space, be
 * hidden or stand elsewhere in the tree; nothing of its comments and files; and of a space that is
 * removed, nothing but {@link SpaceRemoved}. A copy may be told of twice. A change whose
 * transaction takes longer than thirty seconds from its event to its end isn't told.
 *
 * @param change what happened
 * @param content the content as it was right after the change; for {@link Change#REMOVED} the last
 *     that was known of it
 * @param actorKey the user key of who did it, or null where nobody is logged in
 * @param at when
 */
public record ContentChanged(
    Change change, ContentInfo content, @Nullable String actorKey, Instant at) {

  /** What can happen to a content. */
  public enum Change {
    /** It is new. */
    CREATED,
    /** It has a new version. */
    UPDATED,
    /** It stands elsewhere in the tree, or in another space. */
    MOVED,
    /** It is in the trash. */
    TRASHED,
    /** It is back from the trash. */
    RESTORED,
    /** It is gone for ever. */
    REMOVED,
    /** Who may view it changed, for it and all below it. */
    RESTRICTED,
    /** Somebody likes it. */
    LIKED,
    /** Somebody likes it no longer. */
    UNLIKED
  }
}
