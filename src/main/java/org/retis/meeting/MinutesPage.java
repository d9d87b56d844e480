package org.retis.meeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A page that holds minutes, as far as its decisions and actions need to know.
 *
 * @param id the page
 * @param networkId the network that it belongs to
 * @param title its title
 * @param spaceKey its space
 * @param version which version was read
 * @param restricted whether only some of those who may view the space may view it
 * @param bodyId the committee or group that met, or null
 * @param day the day of the meeting, or that on which the page was made
 * @param code what numbers have after the year, or empty
 */
record MinutesPage(
    long id,
    int networkId,
    String title,
    String spaceKey,
    int version,
    boolean restricted,
    @Nullable Integer bodyId,
    LocalDate day,
    String code) {

  /** What the numbers of one kind begin with in this page, for a thing of that day. */
  String prefix(OutcomeKind kind, LocalDate heldOn) {
    String meeting = code.isEmpty() ? "" : "-" + code;
    return heldOn.getYear() + meeting + "-" + kind.letter();
  }
}
