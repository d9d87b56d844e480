package org.retis.charter;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a member stands to a charter.
 *
 * @param memberId the member
 * @param name the name to show
 * @param organisation where they come from, or empty
 * @param withAccount whether they have an account
 * @param edition the newest edition that they acknowledged, 0 for none
 * @param label what people call the text, or empty
 * @param digest its digest, or empty
 * @param at when, or null for never
 * @param onPaper whether a coordinator recorded it
 */
public record Standing(
    int memberId,
    String name,
    String organisation,
    boolean withAccount,
    int edition,
    String label,
    String digest,
    @Nullable Instant at,
    boolean onPaper) {

  /** How that stands to the edition in force. */
  public StandingState state(int inForce) {
    return StandingState.of(edition, inForce);
  }
}
