package org.retis.meeting;

import org.jspecify.annotations.Nullable;

/**
 * A decision as REST answers it.
 *
 * @param id its id
 * @param number its number
 * @param text what was decided, as plain text
 * @param status {@code proposed}, {@code adopted}, {@code postponed}, {@code rejected} or {@code
 *     replaced}
 * @param vote how it was taken, or empty
 * @param decidedOn the day, {@code yyyy-MM-dd}
 * @param reviewOn when it is to be reviewed, or null
 * @param bodyId the committee or group, or null
 * @param pageId the page
 * @param pageTitle its title
 * @param restricted whether only some may view the page
 */
public record DecisionJson(
    int id,
    String number,
    String text,
    String status,
    String vote,
    String decidedOn,
    @Nullable String reviewOn,
    @Nullable Integer bodyId,
    long pageId,
    String pageTitle,
    boolean restricted) {

  static DecisionJson of(Outcome decision) {
    return new DecisionJson(
        decision.id(),
        decision.code(),
        decision.text(),
        decision.status().word(),
        decision.note(),
        decision.heldOn().toString(),
        decision.due() == null ? null : decision.due().toString(),
        decision.bodyId(),
        decision.place().pageId(),
        decision.place().pageTitle(),
        decision.place().restricted());
  }
}
