package org.retis.charter;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One text of a charter; the text itself is read apart.
 *
 * @param id our own id
 * @param charterId the charter
 * @param sequence from 1, in the order in which texts were recorded
 * @param pageId the page that held it
 * @param pageVersion the page's version
 * @param title the page's title then
 * @param digest SHA-256 of the text in hexadecimal
 * @param words how many words people read in it
 * @param savedBy the user key of who saved the page, or null
 * @param savedAt when the page was saved
 * @param state what a coordinator said about it
 * @param edition counts substantial changes, from 1; 0 while undecided
 * @param revision counts minor changes within an edition, from 0
 * @param decidedBy the user key of who said so, or null
 * @param decidedAt since when it is in force, or null while undecided
 */
public record CharterVersion(
    int id,
    int charterId,
    int sequence,
    long pageId,
    int pageVersion,
    String title,
    String digest,
    int words,
    @Nullable String savedBy,
    Instant savedAt,
    VersionState state,
    int edition,
    int revision,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt) {

  /** What people call it: {@code 4}, or {@code 4.1} after a minor change. */
  public String label() {
    return label(edition, revision);
  }

  static String label(int edition, int revision) {
    return revision == 0 ? Integer.toString(edition) : edition + "." + revision;
  }

  /** Whether a coordinator has said what kind of change it is. */
  public boolean isDecided() {
    return state != VersionState.UNDECIDED;
  }

  /** Since when it is in force; for an undecided one, when it was saved. */
  public Instant since() {
    return decidedAt == null ? savedAt : decidedAt;
  }
}
