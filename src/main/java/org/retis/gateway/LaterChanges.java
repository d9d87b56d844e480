package org.retis.gateway;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.retis.gateway.ContentChanged.Change;

/**
 * Knows which changes were overtaken: a page that was put into the trash and taken out again is
 * never seen in the trash, and one that was removed since is never seen at all.
 */
final class LaterChanges {

  /** Where more contents change at once, what was overtaken is waited for like anything else. */
  private static final int KEPT = 10_000;

  private static final Set<Change> PLACES =
      EnumSet.of(Change.TRASHED, Change.RESTORED, Change.MOVED, Change.REMOVED);

  private final Map<Long, Last> last = new LinkedHashMap<>();
  private long turn;

  private record Last(long place, long removal) {}

  /**
   * Takes down a change.
   *
   * @return its turn among all changes
   */
  synchronized long heard(long contentId, Change change) {
    turn++;
    if (PLACES.contains(change)) {
      Last before = last.remove(contentId);
      long removal = before == null ? 0 : before.removal();
      last.put(contentId, new Last(turn, change == Change.REMOVED ? turn : removal));
      if (last.size() > KEPT) {
        last.remove(last.keySet().iterator().next());
      }
    }
    return turn;
  }

  /** The turn of something else that is told of a content. */
  synchronized long now() {
    return turn;
  }

  /** Whether a content was moved, trashed, restored or removed after this turn. */
  synchronized boolean isElsewhere(long contentId, long since) {
    Last known = last.get(contentId);
    return known != null && known.place() > since;
  }

  /** Whether a content was removed for ever after this turn. */
  synchronized boolean isRemoved(long contentId, long since) {
    Last known = last.get(contentId);
    return known != null && known.removal() > since;
  }
}
