package org.retis.meeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision or an action as it stands in a page now.
 *
 * @param kind which of the two
 * @param order which of its kind it is on the page, from 0, empty ones counted
 * @param text what it says, as plain text
 * @param digest of parameters and text
 * @param day the day that the page gives for it, or null
 * @param status a decision's status, a word of {@link DecisionStatus}; empty for an action
 * @param due until when, or null
 * @param note how a decision was taken, or empty
 * @param owner what identifies the account of who is to do it, or empty
 * @param person the name of who is to do it without an account, or empty
 */
record MinutesText(
    OutcomeKind kind,
    int order,
    String text,
    String digest,
    @Nullable LocalDate day,
    String status,
    @Nullable LocalDate due,
    String note,
    String owner,
    String person) {}
