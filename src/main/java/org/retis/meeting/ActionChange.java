package org.retis.meeting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One change of an action's state.
 *
 * @param revision which change it is, from 1
 * @param state what it was changed to
 * @param note what was said of it, or empty
 * @param actorKey the account of who changed it, or null
 * @param actorMemberId who changed it, where on the roster, or null
 * @param actorName their name then, or empty
 * @param at when
 */
public record ActionChange(
    int revision,
    ActionState state,
    String note,
    @Nullable String actorKey,
    @Nullable Integer actorMemberId,
    String actorName,
    Instant at) {}
